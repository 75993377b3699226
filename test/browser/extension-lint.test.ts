import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';

/** What Mozilla's own linter says of the build for Firefox, as a store would. */

interface Said {
  code: string;
  message: string;
  file: string;
  line: number;
  column: number;
}

const webExt = join(dirname(createRequire(import.meta.url).resolve('web-ext')), 'bin', 'web-ext.js');
const folder = inject('firefox')?.extension ?? '';

async function lint(): Promise<{ errors: Said[]; warnings: Said[] }> {
  const asked = [webExt, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  // It ends with a fault where it has found errors, and says them all the same.
  const told = await promisify(execFile)(process.execPath, asked, { maxBuffer: 32_000_000 }).catch(
    (fault: { stdout: string }) => fault,
  );
  return JSON.parse(told.stdout);
}

/** The program around what was said. */
async function around({ file, line, column }: Said): Promise<string> {
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
  return lines[line - 1]?.slice(Math.max(0, column - 200), column + 40) ?? '';
}

describe.skipIf(folder === '')('the build for Firefox', () => {
  it('has no errors, and no warning but one of Preact’s own', { timeout: 120_000 }, async () => {
    const { errors, warnings } = await lint();
    expect(errors).toEqual([]);
    for (const said of warnings) {
      expect(said).toMatchObject({ code: 'UNSAFE_VAR_ASSIGNMENT' });
      // Preact puts markup into a page where a component asks for it by `dangerouslySetInnerHTML`; none of ours does.
      expect(await around(said)).toMatch(/\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/);
    }
  });
});
