import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, root } from '../scripts/folders.ts';
import { wordOf } from './cli/policy/made-documents.ts';

/** The pages whose commands are run, each in a folder of its own. */
const pages = ['README.md', 'docs/policy-keeper.md', 'docs/policy-format.md'];
const [readme = ''] = pages.map(textOf);

function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

interface CodeBlock {
  language: string;
  text: string;
  /** Where it ends in the page. */
  end: number;
}

interface Shown {
  command: string;
  /** What the page says that it prints, right below. */
  output: CodeBlock | null;
}

/** Blocks may stand indented, under an entry of a list. */
function blocksOf(text: string): CodeBlock[] {
  return [...text.matchAll(/^( *)```(\w+)\n([^`]*)^ *```$/gm)].map((found) => ({
    language: found[2] ?? '',
    text: (found[3] ?? '').replaceAll(new RegExp(`^${found[1]}`, 'gm'), ''),
    end: found.index + found[0].length,
  }));
}

/** The examples of a page, in its order. Output belongs to the last command above it. */
function examplesOf(text: string): Shown[] {
  const blocks = blocksOf(text);
  return blocks.flatMap(({ language, text: script, end }, at) => {
    if (language !== 'sh') return [];
    const lines = script.replaceAll('\\\n', ' ').split('\n');
    const commands = lines.filter((line) => line.startsWith('npx probity '));
    const next = blocks[at + 1];
    const below = next && next.language !== 'sh' && text.slice(end, next.end).startsWith('\n\n```');
    return commands.map((command, number) => ({
      command,
      output: below && number === commands.length - 1 ? next : null,
    }));
  });
}

let folder: string;

/** The documents that the pages name, which are a council's own: small ones stand in for them. */
const documents = {
  'our-code.docx': 'Keep a gift of less than £50 once your line manager knows of it.',
  'new-code.docx': 'Keep a gift of less than £30 once your line manager knows of it.',
  'westshire.docx': 'Keep no gift worth £50 or more, and tell your line manager.',
};

/** A house in which an example can do no harm: our corpus and codes, and a council's documents. */
async function furnish(house: string): Promise<void> {
  await symlink(join(root, 'test'), join(house, 'test'));
  await cp(join(root, 'policies'), join(house, 'policies'), { recursive: true });
  for (const [name, clause] of Object.entries(documents)) {
    const paragraphs = ['14.2 Tell your line manager of each offer.', `14.3 ${clause}`];
    await writeFile(join(house, name), wordOf(paragraphs.map((text) => ({ text }))));
  }
}

/** What the page for monitoring officers has them do by hand: the old files move, the new ones get a date. */
async function addVersion(pack: string): Promise<void> {
  const files = await readdir(pack);
  await mkdir(join(pack, 'versions', '1'), { recursive: true });
  for (const file of files) await cp(join(pack, file), join(pack, 'versions', '1', file));
  const code = await readFile(join(pack, 'code.yaml'), 'utf8');
  const later = code
    .replace(/^version: .*/m, 'version: 2')
    .replace(/^inForceFrom: .*/m, 'inForceFrom: 2026-04-01');
  await writeFile(join(pack, 'code.yaml'), later);
}

/** Runs an example as built, on a terminal of the usual width. */
function run(command: string): Promise<{ status: number; out: string; err: string }> {
  const words = command.match(/'[^']*'|\S+/g) ?? [];
  const args = words.slice(2).map((word) => word.replace(/^'(.*)'$/, '$1'));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(dist, 'cli', 'probity.js'), ...args],
      { cwd: folder, env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' } },
      (fault, out, err) => resolve({ status: Number(fault?.code ?? 0), out, err }),
    );
  });
}

/** Learning anew moves confidence and weights a little: any number will do. */
function steady(line: string): string {
  return line.replace(/\d+ %/g, '# %').replace(/[+−]\d+\.\d\d/g, '#');
}

/** Whether a line is what the page shows, where `…` may be anything. */
function isShown(line: string, shown: string): boolean {
  const [first = '', ...rest] = steady(shown).split('…');
  let at = first.length;
  if (!steady(line).startsWith(first)) return false;
  for (const piece of rest) {
    const found = steady(line).indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return shown.endsWith('…') || at === steady(line).length;
}

/** The lines that the page shows and the output lacks, or has in another order. */
function absent(output: string, shown: string): string[] {
  const lines = output.split('\n');
  let at = 0;
  return shown
    .trimEnd()
    .split('\n')
    .filter((line) => {
      if (line === '…') return false;
      const found = lines.findIndex((other, index) => index >= at && isShown(other, line));
      if (found >= 0) at = found + 1;
      return found < 0;
    });
}

/** The shown JSON, with anything of the right kind where learning may move a finding's words. */
function pattern(json: string): unknown {
  const loose = new Set(['confidence', 'start', 'end']);
  return JSON.parse(json, (key, value: unknown) => {
    if (loose.has(key)) return expect.any(Number);
    if (key === 'hints') return expect.any(Array);
    return key === 'text' ? expect.any(String) : value;
  });
}

describe.each(pages)('the examples of %s', (page) => {
  const examples = examplesOf(textOf(page));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probity-readme-'));
    await furnish(folder);
    if (page === 'docs/policy-keeper.md') await addVersion(join(folder, 'policies', 'derbyshire'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('are there, and so is the command', () => {
    expect(existsSync(join(dist, 'cli', 'probity.js')), 'npm run build comes first').toBe(true);
    expect(examples).not.toEqual([]);
  });

  it.each(examples)('$command', { timeout: 30_000 }, async ({ command, output }) => {
    const { status, out, err } = await run(command);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    if (output?.language === 'json') expect(JSON.parse(out)).toEqual(pattern(output.text));
    else expect(absent(out, output?.text ?? '…')).toEqual([]);
  });
});

describe('the README', () => {
  it('shows what most of its examples print', () => {
    const shown = examplesOf(readme).filter(({ output }) => output);
    expect(shown.length).toBeGreaterThan(8);
  });

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
    expect(Object.keys(scripts).filter((name) => name !== 'prepare' && !named.includes(name))).toEqual([]);
  });

  it('gives every folder of the house a line, and no other', async () => {
    const listed = [...readme.matchAll(/^\| `([a-z-]+(?:\/[a-z-]+)*\/)` \|/gm)].map(([, name]) => name ?? '');
    expect(listed.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    const rooms = [
      'core',
      'cli',
      'policies',
      'outlook-addin',
      'extension',
      'register',
      'scripts',
      'test',
      'docs',
    ];
    const below = await Promise.all(
      rooms
        .filter((name) => existsSync(join(root, name)))
        .map(async (name) =>
          name === 'core'
            ? (await readdir(join(root, name), { withFileTypes: true }))
                .filter((entry) => entry.isDirectory())
                .map((entry) => `core/${entry.name}/`)
            : [`${name}/`],
        ),
    );
    expect(below.flat().filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('points to pages that are there', () => {
    const links = [...readme.matchAll(/\]\(([^):]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('comparing shown lines with printed ones', () => {
  it('sees a line that is gone, changed or in another place', () => {
    const output = 'one 12 %\ntwo\nthree and more\n';
    expect(absent(output, 'one 99 %\n…\nthree …\n')).toEqual([]);
    expect(absent(output, 'two\none 12 %\n')).toEqual(['one 12 %']);
    expect(absent(output, 'three\n')).toEqual(['three']);
    expect(absent(output, 'three … less\n')).toEqual(['three … less']);
  });
});
