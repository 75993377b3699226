import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCode } from '#core/policy/compile.ts';
import { packFiles } from '#core/policy/pack.ts';
import { readCode } from '#core/policy/read.ts';
import { policies } from './folders.ts';

async function readPack(folder: string): Promise<Record<string, string>> {
  const present = await readdir(join(policies, folder));
  const files = packFiles.filter((name) => present.includes(name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (name) => [name, await readFile(join(policies, folder, name), 'utf8')] as const),
    ),
  );
}

/**
 * Checks every code of conduct and writes each as JSON, `<id>.json`, that loads without YAML.
 * @throws ProbityError `ERR_CODE_INVALID` at the first pack that does not hold together
 */
export async function buildPolicies(outputFolder: string): Promise<void> {
  const entries = await readdir(policies, { withFileTypes: true });
  await mkdir(outputFolder, { recursive: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const code = readCode(await readPack(name), `policies/${name}`);
    await writeFile(join(outputFolder, `${code.id}.json`), compileCode(code));
  }
}
