import { CompactSign, exportSPKI, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { publicKeyIn } from '../../../extension/repairs/signed.ts';
import { takeRepairs, takeSettings } from '../../../extension/repairs/take.ts';
import { readLayer } from '../../../extension/settings/read.ts';
import { sites } from '../../../extension/sites/index.ts';
import { x } from '../../../extension/sites/x.ts';

type Algorithm = 'Ed25519' | 'ES256';
const pairs = {
  Ed25519: await generateKeyPair('Ed25519', { extractable: true }),
  ES256: await generateKeyPair('ES256', { extractable: true }),
};

/** As an administrator puts it into the policy. */
async function keyInPolicy(alg: Algorithm): Promise<string> {
  const { signingKey } = readLayer({ signingKey: await exportSPKI(pairs[alg].publicKey) }, 'policy').values;
  return signingKey ?? '';
}

function signed(content: unknown, alg: Algorithm = 'ES256'): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return new CompactSign(bytes).setProtectedHeader({ alg }).sign(pairs[alg].privateKey);
}

const by = { url: 'https://probity.westmarch.gov.uk/', key: '' };
const key = await publicKeyIn(await keyInPolicy('ES256'));
const refusal = { code: 'ERR_SETTINGS_INVALID' };

describe('served settings', () => {
  it.each(['Ed25519', 'ES256'] as const)('are taken when signed with the policy’s key by %s', async (alg) => {
    const served = await signed({ version: 2, settings: { code: 'cumbria' } }, alg);
    const taken = await takeSettings(served, await publicKeyIn(await keyInPolicy(alg)), by, null);
    expect(taken).toEqual({ ...by, version: 2, values: { code: 'cumbria' } });
  });

  it('are refused when somebody else signed them', async () => {
    const served = await signed({ version: 2, settings: {} }, 'Ed25519');
    await expect(takeSettings(served, key, by, null)).rejects.toMatchObject(refusal);
  });

  it('are refused when an older file is played back, and taken when the same one is served again', async () => {
    const before = { ...by, version: 3, values: {} };
    const older = await signed({ version: 2, settings: {} });
    await expect(takeSettings(older, key, by, before)).rejects.toMatchObject(refusal);
    await expect(takeSettings(await signed({ version: 3, settings: {} }), key, by, before)).resolves.toEqual(
      before,
    );
  });

  it('are refused where the file is something else, such as a list of sites', async () => {
    const served = await signed({ version: 2, sites: [], off: [] });
    await expect(takeSettings(served, key, by, null)).rejects.toMatchObject(refusal);
  });
});

describe('served repairs', () => {
  it('are kept as the corrected sites alone', async () => {
    const corrected = { ...x, version: x.version + 1 };
    const served = await signed({ version: 1, sites: [corrected], off: ['reddit'] });
    expect(await takeRepairs(served, key, by, sites, null)).toEqual({
      ...by,
      version: 1,
      sites: [corrected],
      off: ['reddit'],
      notes: [],
    });
  });
});
