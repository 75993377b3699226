import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../outlook-addin/src/settings.ts';
import { publicKeyOf, sampleSettings, signedSettings } from '../../scripts/council-settings.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { privateKey: otherKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = publicKeyOf(privateKey);
const text = await sampleSettings();

const load = (file: unknown, builtIn: string | null) => loadSettings(async () => file, builtIn);
const refused = { code: 'ERR_SETTINGS_INVALID', message: expect.stringContaining('settings.json') };

describe('signed settings', () => {
  it('are taken as they were written', async () => {
    const signed = JSON.parse(await signedSettings(text, privateKey));
    const { code, setting, sending } = await load(signed, key);
    const plain = await load(JSON.parse(text), null);
    expect([code, setting.organisation, sending]).toEqual([
      plain.code,
      plain.setting.organisation,
      plain.sending,
    ]);
    expect(setting.suppliers.size).toBe(plain.setting.suppliers.size);
  });

  it('are refused with the signature of another key', async () => {
    await expect(load(JSON.parse(await signedSettings(text, otherKey)), key)).rejects.toMatchObject(refused);
  });

  it('are refused once a character is changed', async () => {
    const signed = JSON.parse(await signedSettings(text, privateKey));
    const changed = text.replace('"derbyshire"', '"leicestershire"');
    const payload = Buffer.from(changed).toString('base64url');
    await expect(load({ ...signed, payload }, key)).rejects.toMatchObject(refused);
  });

  it('are refused with a head that says there is no signature', async () => {
    const signed = JSON.parse(await signedSettings(text, privateKey));
    const head = Buffer.from('{"alg":"none"}').toString('base64url');
    await expect(load({ ...signed, protected: head, signature: '' }, key)).rejects.toMatchObject(refused);
  });

  it.each([
    ['plain settings', JSON.parse(text)],
    ['nothing', null],
    ['text that is no base64', { protected: 'ä', payload: 'ä', signature: 'ä' }],
  ])('are refused where the pane wants a signature and finds %s', async (_, file) => {
    await expect(load(file, key)).rejects.toMatchObject(refused);
  });

  it('are refused by a pane that was built without a key', async () => {
    await expect(load(JSON.parse(await signedSettings(text, privateKey)), null)).rejects.toMatchObject(
      refused,
    );
  });
});
