import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicKeyIn } from '../../../extension/repairs/signed.ts';
import { takeRepairs, takeSettings } from '../../../extension/repairs/take.ts';
import { sites } from '../../../extension/sites/index.ts';
import { x } from '../../../extension/sites/x.ts';
import { root } from '../../../scripts/folders.ts';

let folder: string;
const by = { url: '', key: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-sign-'));
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await writeFile(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
});

afterAll(() => rm(folder, { recursive: true }));

async function sign(content: unknown): Promise<{ status: number; out: string; err: string; signed: string }> {
  const file = join(folder, 'content.json');
  await writeFile(file, JSON.stringify(content));
  const args = ['sign-served', file, '--key', join(folder, 'key.pem'), '--out', join(folder, 'signed.jws')];
  const told = await new Promise<{ status: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [join(root, 'cli', 'probity.ts'), ...args], (fault, out, err) =>
      resolve({ status: Number(fault?.code ?? 0), out, err }),
    );
  });
  const signed = await readFile(join(folder, 'signed.jws'), 'utf8').catch(() => '');
  await rm(join(folder, 'signed.jws'), { force: true });
  return { ...told, signed };
}

/** The key as an administrator copies it from what was printed. */
function printedKey(out: string) {
  return publicKeyIn(out.split('\n')[1] ?? '');
}

describe('probity sign-served', () => {
  it('signs corrected sites so that the extension takes them, and says which it would leave out', async () => {
    const corrected = { ...x, version: x.version + 1 };
    const { status, out, signed } = await sign({ version: 7, sites: [corrected, sites[0]], off: ['reddit'] });
    expect(status).toBe(0);
    expect(out).toContain('Left out: “bluesky” is not newer');
    const taken = await takeRepairs(signed, await printedKey(out), by, sites, null);
    expect(taken).toMatchObject({ version: 7, sites: [corrected], off: ['reddit'] });
  });

  it('signs settings likewise', async () => {
    const { out, signed } = await sign({ version: 1, settings: { code: 'cumbria', colour: 'red' } });
    expect(out).toContain('There is no setting “colour”.');
    const taken = await takeSettings(signed, await printedKey(out), by, null);
    expect(taken.values).toEqual({ code: 'cumbria', colour: 'red' });
  });

  it('signs nothing that the extension would refuse', async () => {
    const { status, err, signed } = await sign({ version: 'one', sites: [], off: [] });
    expect([status, signed]).toEqual([1, '']);
    expect(err).toContain('ERR_SETTINGS_INVALID');
  });
});
