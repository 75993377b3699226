import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainSending } from '#core/sending/sending.ts';
import { fetchJson, loadSettings } from '../../outlook-addin/src/settings.ts';

const file = {
  code: 'derbyshire',
  organisation: { name: 'Westmarch County Council', domains: ['westmarch.gov.uk'] },
  suppliers: [
    { name: 'Calloway Highways', domain: 'callowayhighways.co.uk', status: 'contract', reference: 'WM-4410' },
  ],
};

const authority = { issuer: 'https://login.westmarch.gov.uk', clientId: 'pane', scope: 'openid' };

const load = (content: unknown) => loadSettings(async () => content);

afterEach(() => vi.unstubAllGlobals());

describe('the settings', () => {
  it('name the code, the council and its suppliers', async () => {
    const { code, setting } = await load(file);
    expect(code).toBe('derbyshire');
    expect(setting.organisation.domains).toEqual(['westmarch.gov.uk']);
    expect(setting.suppliers.byHost('mail.callowayhighways.co.uk')?.reference).toBe('WM-4410');
  });

  it.each([
    ['a code that leads out of its folder', { ...file, code: '../secret' }],
    ['a supplier of unknown status', { ...file, suppliers: [{ ...file.suppliers[0], status: 'friend' }] }],
    ['no suppliers', { ...file, suppliers: undefined }],
    ['an empty address of the register', { ...file, register: { url: '', authority } }],
    [
      'an address of the register that anybody on the way can read',
      { ...file, register: { url: 'http://register.westmarch.gov.uk', authority } },
    ],
    ['a list', []],
    ['nothing', null],
  ])('are refused with %s', async (_what, content) => {
    await expect(load(content)).rejects.toMatchObject({
      code: 'ERR_SETTINGS_INVALID',
      message: expect.stringContaining('settings.json'),
    });
  });

  it('are refused with an organisation that has no domain', async () => {
    await expect(load({ ...file, organisation: { name: 'Westmarch' } })).rejects.toMatchObject({
      code: 'ERR_ORGANISATION_INVALID',
    });
  });
});

describe('what happens when officers send', () => {
  it('is a prompt unless the council chose otherwise', async () => {
    expect((await load(file)).sending).toEqual(plainSending);
  });

  it('is what the council chose, and the rest stays as it is', async () => {
    const sending = { alerts: { inducement: 'block', 'shown-to-many': 'pass' }, reason: true };
    expect((await load({ ...file, sending })).sending).toEqual({ ...plainSending, ...sending });
  });

  it.each([
    ['an unknown mode', { mode: 'ask' }],
    ['a mode that would let everything pass', { mode: 'pass' }],
    ['an unknown signal', { alerts: { gifts: 'block' } }],
    ['an unknown fate of unchecked mail', { unchecked: 'drop' }],
  ])('is refused with %s', async (_what, sending) => {
    await expect(load({ ...file, sending })).rejects.toMatchObject({ code: 'ERR_SETTINGS_INVALID' });
  });
});

describe('fetching a file from beside the pane', () => {
  const serve = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

  it('gives what the file holds', async () => {
    serve(async () => Response.json({ a: 1 }));
    expect(await fetchJson('settings.json')).toEqual({ a: 1 });
  });

  it.each([
    ['there is no connection', () => Promise.reject(new TypeError('offline')), 'ERR_SETTINGS_UNREACHABLE'],
    ['the file is missing', async () => new Response('', { status: 404 }), 'ERR_SETTINGS_UNREACHABLE'],
    ['the file is not JSON', async () => new Response('<html>'), 'ERR_SETTINGS_INVALID'],
  ])('names the file where %s', async (_what, answer, code) => {
    serve(answer);
    await expect(fetchJson('policies/derbyshire.json')).rejects.toMatchObject({
      code,
      message: expect.stringContaining('policies/derbyshire.json'),
    });
  });
});
