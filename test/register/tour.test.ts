import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPolicies } from '../../scripts/build-policies.ts';
import { addinDist, root } from '../../scripts/folders.ts';
import { type PreviewRegister, startPreviewRegister } from '../../scripts/preview-register.ts';

/** Commands of the page, and what it says that they print. */
interface Step {
  commands: string;
  language: string | null;
  shown: string;
}

const between = '----- and next -----';
const page = await readFile(join(root, 'docs', 'tour.md'), 'utf8');
const steps = stepsOf(page);

function stepsOf(markdown: string): Step[] {
  const blocks = [...markdown.matchAll(/^```(\w+)\n([^`]*)^```$/gm)].map(
    ([, language = '', content = '']) => ({ language, content }),
  );
  return blocks.flatMap(({ language, content }, at) => {
    if (language !== 'sh') return [];
    const next = blocks[at + 1];
    const shown = next && next.language !== 'sh' ? next : null;
    return { commands: content, language: shown?.language ?? null, shown: shown?.content ?? '' };
  });
}

let folder: string;
let register: PreviewRegister;
let printed: string[];
let told: { status: number | null; errors: string };

/** One shell runs all of it, as a person would, and stops at the first command that fails. */
beforeAll(async () => {
  await buildPolicies(join(addinDist, 'policies'));
  folder = await mkdtemp(join(tmpdir(), 'probity-tour-'));
  // PostgreSQL refuses to run as root, so another user must get to its folder.
  await chmod(folder, 0o711);
  register = await startPreviewRegister(
    join(folder, 'data'),
    new URL('http://localhost:8321/outlook-addin/'),
  );
  const script = ['set -e', ...steps.map(({ commands }) => `${commands}echo; echo '${between}'`)]
    .join('\n')
    .replace('http://localhost:8322', register.url)
    .replace('http://localhost:8323', register.identity);
  const shell = spawn('bash', ['-c', script], { cwd: folder, timeout: 60_000 });
  const [output, errors, [status]] = await Promise.all([
    text(shell.stdout),
    text(shell.stderr),
    once(shell, 'close') as Promise<[number | null]>,
  ]);
  printed = output.split(`${between}\n`).slice(0, -1);
  told = { status, errors };
}, 120_000);

afterAll(async () => {
  await register?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('The tour', () => {
  test('has a request in every step but those that only name things', () => {
    expect(steps.length).toBeGreaterThan(9);
    expect(steps.filter(({ commands }) => !/curl|sign_in/.test(commands))).toEqual([]);
  });

  test('goes from its first command to its last', () => {
    expect(told).toEqual({ status: 0, errors: '' });
    expect(printed).toHaveLength(steps.length);
  });

  test.each(steps.map((step, at) => ({ ...step, at })))('prints what it shows: step $at', (step) => {
    const { at, language, shown } = step;
    const output = printed[at] ?? '';
    if (language === 'json')
      expect(JSON.parse(output.slice(output.search(/^\{/m)))).toMatchObject(JSON.parse(shown));
    else expect(absent(output, shown)).toEqual([]);
  });
});

/** The lines that the page shows and the output lacks, or has in another order. */
function absent(output: string, shown: string): string[] {
  const lines = output.split('\n');
  let at = 0;
  return shown
    .split('\n')
    .filter((line) => line !== '' && line !== '…')
    .filter((line) => {
      const found = lines.indexOf(line, at);
      if (found >= 0) at = found + 1;
      return found < 0;
    });
}
