import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { everySite } from '../../../extension/every-site.ts';
import { gmailCompose } from '../../../extension/mail-sites/compose/gmail.ts';
import { gmail } from '../../../extension/mail-sites/gmail.ts';
import { repairSites } from '../../../extension/repairs/repair-sites.ts';
import { sites } from '../../../extension/sites/index.ts';
import { x } from '../../../extension/sites/x.ts';

const pairs = {
  Ed25519: await generateKeyPair('Ed25519', { extractable: true }),
  ES256: await generateKeyPair('ES256', { extractable: true }),
};
type Algorithm = keyof typeof pairs;

const publicKey = (alg: Algorithm = 'Ed25519') => exportJWK(pairs[alg].publicKey);

function signed(list: unknown, alg: Algorithm = 'Ed25519'): Promise<string> {
  const bytes = new TextEncoder().encode(typeof list === 'string' ? list : JSON.stringify(list));
  return new CompactSign(bytes).setProtectedHeader({ alg }).sign(pairs[alg].privateKey);
}

const corrected = { ...x, version: x.version + 1, composers: x.composers.slice(0, 1) };
const list = { version: 5, sites: [corrected], off: [] };
const refusal = { code: 'ERR_SETTINGS_INVALID' };

describe('a served list of corrected sites', () => {
  it.each(['Ed25519', 'ES256'] as const)('corrects a site when signed by %s', async (alg) => {
    const repaired = await repairSites(sites, await signed(list, alg), await publicKey(alg));
    expect(repaired).toMatchObject({ version: 5, off: [], notes: [] });
    expect(repaired.sites).toEqual([corrected]);
  });

  it('switches a site off', async () => {
    const repaired = await repairSites(
      sites,
      await signed({ ...list, off: ['facebook', 'no-such-site'] }),
      await publicKey(),
    );
    expect(repaired.off).toEqual(['facebook']);
  });

  it('is refused where a letter of it was changed', async () => {
    const [header, payload = '', signature] = (await signed(list)).split('.');
    const tampered = JSON.parse(Buffer.from(payload, 'base64url').toString());
    tampered.off = ['x'];
    const changed = Buffer.from(JSON.stringify(tampered)).toString('base64url');
    await expect(
      repairSites(sites, `${header}.${changed}.${signature}`, await publicKey()),
    ).rejects.toMatchObject(refusal);
  });

  it('is refused where somebody else signed it', async () => {
    const other = await exportJWK((await generateKeyPair('Ed25519')).publicKey);
    await expect(repairSites(sites, await signed(list), other)).rejects.toMatchObject(refusal);
  });

  it('is refused without a signature', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none' })}.${part(list)}.`;
    await expect(repairSites(sites, unsigned, await publicKey())).rejects.toMatchObject(refusal);
    await expect(repairSites(sites, JSON.stringify(list), await publicKey())).rejects.toMatchObject(refusal);
  });

  it('is refused where an older list is played back', async () => {
    await expect(repairSites(sites, await signed(list), await publicKey(), 6)).rejects.toThrow(/version 6/);
    await expect(repairSites(sites, await signed(list), await publicKey(), 5)).resolves.toBeDefined();
  });

  it('is refused where it is huge, before anything is read', async () => {
    await expect(repairSites(sites, 'a'.repeat(300_000), await publicKey())).rejects.toThrow(/256 kB/);
  });

  it.each(['not json', { version: 5 }, { ...list, code: 'alert(1)' }, { ...list, version: 0 }])(
    'is refused where it is no such list: %j',
    async (wrong) => {
      await expect(repairSites(sites, await signed(wrong), await publicKey())).rejects.toMatchObject(refusal);
    },
  );

  it.each([
    ['older', { ...corrected, version: x.version }],
    ['unknown', { ...corrected, id: 'elsewhere' }],
    ['more-hosts', { ...corrected, hosts: [...x.hosts, 'https://bank.example/*'] }],
    ['invalid', { ...corrected, script: 'alert(1)' }],
    [
      'invalid',
      { ...corrected, composers: [{ ...corrected.composers[0], within: ['javascript:alert(1)'] }] },
    ],
    ['invalid', { ...corrected, composers: [{ ...corrected.composers[0], within: ['a{}'] }] }],
  ] as const)('leaves a shipped site as it is where its repair is %s', async (reason, wrong) => {
    const repaired = await repairSites(sites, await signed({ ...list, sites: [wrong] }), await publicKey());
    expect(repaired.notes).toEqual([{ site: wrong.id, reason }]);
    expect(repaired.sites).toEqual([]);
  });

  it.each([gmail, gmailCompose])('corrects a site of mail as well: %j', async (shipped) => {
    const better = { ...shipped, version: shipped.version + 1 };
    const repaired = await repairSites(
      everySite,
      await signed({ ...list, sites: [better], off: ['outlook-mail'] }),
      await publicKey(),
    );
    expect(repaired).toMatchObject({ sites: [better], off: ['outlook-mail'], notes: [] });
  });

  it('makes no site of reading of one of writing', async () => {
    const changed = { ...corrected, id: gmail.id, hosts: gmail.hosts };
    const repaired = await repairSites(
      everySite,
      await signed({ ...list, sites: [changed] }),
      await publicKey(),
    );
    expect(repaired).toMatchObject({ sites: [], notes: [{ site: 'gmail', reason: 'invalid' }] });
  });

  it('says nothing of a repair without an id but that it is invalid', async () => {
    const repaired = await repairSites(
      sites,
      await signed({ ...list, sites: [null, { id: '<b>' }] }),
      await publicKey(),
    );
    expect(repaired.notes).toEqual([
      { site: '', reason: 'invalid' },
      { site: '', reason: 'invalid' },
    ]);
  });
});
