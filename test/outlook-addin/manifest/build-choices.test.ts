import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAddInOnly } from '../../../outlook-addin/manifest/read-add-in-only.ts';
import { loadSettings, readSettings } from '../../../outlook-addin/src/settings.ts';
import { buildOutlook, type OutlookChoices, readChoices } from '../../../scripts/build-outlook.ts';
import { publicKeyOf, sampleSettings } from '../../../scripts/council-settings.ts';
import { root } from '../../../scripts/folders.ts';

const url = 'https://probity.westmarch.gov.uk';
const patience = 60_000;
const register = {
  url: 'https://register.westmarch.gov.uk/api',
  authority: {
    issuer: 'https://login.microsoftonline.com/westmarch/v2.0',
    clientId: 'pane',
    scope: 'declarations',
  },
};
const sending = { mode: 'softBlock', alerts: { inducement: 'block' } };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-choices-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function settingsFile(changes: object): Promise<string> {
  const file = join(folder, 'council.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await sampleSettings()), ...changes }));
  return file;
}

/** Builds what was chosen; gives how to read a file of it. */
async function built(choices: Omit<OutlookChoices, 'url'>) {
  const folders = { served: join(folder, 'site'), package: join(folder, 'package') };
  await buildOutlook({ url, ...choices }, folders);
  return (path: string) => readFile(join(folder, path), 'utf8');
}

describe('a council’s settings', () => {
  it(
    'are served, named in the policy, and known to the handlers and to the manifest',
    async () => {
      const read = await built({ settings: await settingsFile({ register, sending }) });
      expect(readSettings(JSON.parse(await read('site/settings.json')))).toMatchObject({ register, sending });
      expect(await read('site/taskpane.html')).toContain(
        'connect-src &apos;self&apos; https://register.westmarch.gov.uk https://login.microsoftonline.com;',
      );
      const [head = ''] = (await read('site/events.js')).split('\n', 1);
      const council = runInContext(`${head} probityCouncil`, createContext({}));
      expect(council.sending).toEqual({ ...sending, unchecked: 'send', reason: false });
      const content = readAddInOnly(await read('package/manifest.xml'));
      expect(content?.events.slice(0, 2).map(({ sendMode }) => sendMode)).toEqual(['block', 'block']);
      expect(await read('site/about.html')).toContain('Probity for Westmarch County Council');
    },
    patience,
  );

  it.each([
    [{ code: 'narnia' }, /code of conduct "narnia", and there is none such\. There are: .*derbyshire/],
    [{ sending: { mode: 'ask' } }, /cannot be used: .*sending\.mode.* Correct it and build again\./s],
    [{ organisation: {} }, /cannot be used: .*domains/],
  ])(
    'stop the build where they have a fault: %j',
    async (fault, message) => {
      const build = built({ settings: await settingsFile(fault) });
      await expect(build).rejects.toMatchObject({
        code: 'ERR_USAGE',
        message: expect.stringMatching(message),
      });
    },
    patience,
  );

  it('stop the build where they are not there', async () => {
    await expect(built({ settings: join(folder, 'none.json') })).rejects.toThrow('There is no file');
  });

  it('are as the guide shows them', async () => {
    const guide = await readFile(join(root, 'docs/deploy-outlook.md'), 'utf8');
    const [, example = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
    expect(readSettings(JSON.parse(example))).toMatchObject({
      code: 'derbyshire',
      sending: { reason: false },
    });
  });
});

describe('where office.js comes from', () => {
  const pages = ['taskpane.html', 'sign-in.html', 'commands.html'];

  it(
    'is Microsoft, and then no copy is served',
    async () => {
      const read = await built({});
      for (const page of pages) {
        expect(await read(`site/${page}`)).toContain(
          'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
        );
      }
      expect(await readdir(join(folder, 'site'))).not.toContain('office-js');
    },
    patience,
  );

  it(
    'is the add-in’s own host where that was chosen, and no page names another',
    async () => {
      const read = await built({ ownOfficeJs: true });
      for (const page of [...pages, 'about.html']) {
        const text = await read(`site/${page}`);
        expect(text).toContain('http-equiv="content-security-policy"');
        expect(text).not.toMatch(/https?:/);
      }
      expect(await readdir(join(folder, 'site/office-js'))).toContain('office.js');
    },
    patience,
  );
});

describe('signed settings', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  it(
    'are served signed, and the pane has the key built in',
    async () => {
      const sign = join(folder, 'key.pem');
      await writeFile(sign, privateKey.export({ format: 'pem', type: 'pkcs8' }));
      const read = await built({ sign });
      const served: unknown = JSON.parse(await read('site/settings.json'));
      expect(await loadSettings(async () => served, publicKeyOf(privateKey))).toMatchObject({
        code: 'derbyshire',
      });
      expect(await read('site/taskpane.js')).toContain(publicKeyOf(privateKey));
      expect(await read('site/taskpane.js')).not.toContain('PRIVATE KEY');
    },
    patience,
  );

  it.each([
    ['of another kind', generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' })],
    ['that is none', 'no key'],
  ])('are not made with a key %s', async (_, pem) => {
    const sign = join(folder, 'bad.pem');
    await writeFile(sign, pem);
    await expect(built({ sign })).rejects.toThrow('holds no private key on the curve P-256');
  });
});

it('takes every option from the command line', () => {
  const args = ['--url', url, '--settings', 'a.json', '--sign', 'b.pem', '--own-office-js'];
  expect(readChoices(args)).toEqual({ url, settings: 'a.json', sign: 'b.pem', ownOfficeJs: true });
});
