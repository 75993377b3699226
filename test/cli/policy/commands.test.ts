import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackFiles } from '#core/policy/pack.ts';
import { smallPack, smallPackWith } from '#test/core/policy/small-pack.ts';
import { root } from '../../../scripts/folders.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-policy-'));
  await write('sound', smallPack);
  await write(
    'sound/versions/old',
    smallPackWith('code.yaml', 'version: 3\ninForceFrom: 2024-04-01', 'version: 2'),
  );
  await write('faulty', smallPackWith('rules.yaml', 'from: 50', 'from: fifty'));
  await write('twice', smallPack);
  await write('twice/versions/again', smallPack);
  await write('long', { ...smallPack, 'clauses.yaml': '#'.repeat(4_000_000) });
});

afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, files: PackFiles): Promise<void> {
  const pack = join(folder, name);
  await mkdir(pack, { recursive: true });
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(pack, file), text)));
}

/** Runs the command from its source, with the packs' folder as the current one. */
function probity(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'cli', 'probity.ts'), ...args],
      { cwd: folder },
      (fault, out, err) => resolve({ status: Number(fault?.code ?? 0), out, err }),
    );
  });
}

describe('probity policy lint', () => {
  it('has nothing to say about a sound pack in two versions', async () => {
    expect(await probity('policy', 'lint', 'sound')).toEqual({
      status: 0,
      out: 'Nothing amiss in sound.\n',
      err: '',
    });
  });

  it('names file, line, fault and mend, and ends with status 1', async () => {
    const { status, out } = await probity('policy', 'lint', 'faulty');
    expect(status).toBe(1);
    expect(out).toBe(
      'faulty/rules.yaml:3: “fifty” is not a number for “from” – Write figures without a sign, for example 50 or 12.50.\n',
    );
  });

  it('gives the same as JSON', async () => {
    const { status, out } = await probity('policy', 'lint', 'faulty', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ packs: ['faulty'], complaints: [{ line: 3 }] });
  });

  it('names versions that no day tells apart', async () => {
    const { out } = await probity('policy', 'lint', 'twice');
    expect(out).toContain('twice/versions/again/code.yaml:6: Another version of “small” comes into force on');
  });

  it('refuses a file that is too long without reading it to the end', async () => {
    const { status, out } = await probity('policy', 'lint', 'long');
    expect(status).toBe(1);
    expect(out).toContain('long/clauses.yaml:1: The file is longer than half a megabyte');
  });

  it('says what to name where there is no such pack', async () => {
    const { status, err } = await probity('policy', 'lint', 'nowhere');
    expect(status).toBe(1);
    expect(err).toContain('There is no pack “nowhere”.');
  });
});

describe('the day', () => {
  const advise = (...day: string[]) =>
    probity('advise', '--code', 'sound', '--signal', 'bequest', '--json', ...day);

  it.each([
    ['2024-03-31', '2'],
    ['2024-04-01', '3'],
  ])('%s asks version %s', async (on, version) => {
    expect(JSON.parse((await advise('--on', on)).out)).toMatchObject({ version });
  });

  it('is today where none is named', async () => {
    expect(JSON.parse((await advise()).out)).toMatchObject({ version: '3' });
  });

  it('before the first version gives an error that names the first day', async () => {
    const { status, err } = await probity(
      ...['advise', '--code', 'twice/versions/again', '--signal', 'bequest', '--on', '2024-03-31'],
    );
    expect(status).toBe(1);
    expect(err).toContain('was in force on 2024-03-31. The first came into force on 2024-04-01;');
  });

  it('that there is not is refused', async () => {
    expect((await advise('--on', '2025-02-31')).err).toContain('Give a day as year, month and day');
  });
});
