import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codesInForce, loadCode } from '#core/policy/compile.ts';
import type { PackFiles } from '#core/policy/pack.ts';
import { smallPack, smallPackWith } from '#test/core/policy/small-pack.ts';
import { buildPolicies } from '../../scripts/build-policies.ts';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-build-'));
  out = join(folder, 'out');
});

afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, files: PackFiles): Promise<string> {
  const pack = join(folder, name);
  await mkdir(pack, { recursive: true });
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(pack, file), text)));
  return pack;
}

const undated = smallPackWith('code.yaml', 'version: 3\ninForceFrom: 2024-04-01', 'version: 2');

describe('building the codes', () => {
  it('writes each version as a file of its own, and a list by which a day finds its own', async () => {
    const pack = await write('small', smallPack);
    await write('small/versions/before-2024', undated);
    await buildPolicies(out, [pack]);
    expect((await readdir(out)).toSorted()).toEqual(['codes.json', 'small.json', 'small@before-2024.json']);
    const list = JSON.parse(await readFile(join(out, 'codes.json'), 'utf8'));
    const versionOn = async (day: string) => {
      const [listed] = codesInForce(list, day);
      return loadCode(await readFile(join(out, listed?.file ?? ''), 'utf8')).version;
    };
    expect(await versionOn('2024-03-31')).toBe('2');
    expect(await versionOn('2024-04-01')).toBe('3');
  });

  it('stops at a version that does not hold together, and names its file', async () => {
    const pack = await write('small', smallPack);
    await write('small/versions/old', { ...undated, 'rules.yaml': 'gift-offer: []\n' });
    await expect(buildPolicies(out, [pack])).rejects.toMatchObject({
      code: 'ERR_CODE_INVALID',
      message: expect.stringContaining('versions/old/rules.yaml, line 1'),
    });
  });
});
