import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumId, chromiumKey } from '../../extension/identity.ts';
import { chromiumIdOf, ownBuild, publicHalf, readOwnChoices } from '../../scripts/own-extension.ts';

let folder: string;
let key: string;
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-own-'));
  key = join(folder, 'key.pem');
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
});

afterAll(() => rm(folder, { recursive: true }));

describe('an extension that an organisation serves itself', () => {
  it('has the public half of its key in Chromium, and looks for updates where it says', async () => {
    const choices = { key, 'update-url': 'https://probity.westmarch.gov.uk/extension/' };
    const half = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    expect((await ownBuild('edge', choices)).manifest).toEqual({
      key: half,
      update_url: 'https://probity.westmarch.gov.uk/extension/update.xml',
    });
    expect((await ownBuild('firefox', choices)).manifest).toEqual({
      browser_specific_settings: {
        gecko: { update_url: 'https://probity.westmarch.gov.uk/extension/updates.json' },
      },
    });
  });

  it('is ours where nothing is chosen', async () => {
    expect((await ownBuild('chrome', {})).manifest).toEqual({});
    expect(chromiumIdOf(chromiumKey)).toBe(chromiumId);
  });

  it('is not built for what is no host, no option or no key', async () => {
    expect(readOwnChoices(['--host', 'social.example', '--zip'])).toMatchObject({ host: ['social.example'] });
    for (const args of [['--host', '*'], ['--hosts'], ['--key']]) {
      expect(() => readOwnChoices(args)).toThrow(/Usage:/);
    }
    await expect(publicHalf(join(folder, 'none.pem'))).rejects.toMatchObject({ code: 'ERR_USAGE' });
  });
});
