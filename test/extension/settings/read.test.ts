import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayer } from '../../../extension/settings/read.ts';
import { settingNames } from '../../../extension/settings/settings.ts';
import { isLocked, sayFault, settle } from '../../../extension/settings/settle.ts';

describe('a layer of settings', () => {
  it('keeps the good entries of a list beside a bad one, and says which was left out', () => {
    const { values, faults } = readLayer(
      { domains: ['Westmarch.gov.uk ', 'https://westmarch.gov.uk', 7], code: 'derbyshire' },
      'policy',
    );
    expect(values).toEqual({ domains: ['westmarch.gov.uk'], code: 'derbyshire' });
    expect(faults.map(sayFault)).toEqual([
      'Your own domains: “https://westmarch.gov.uk” is no domain; write it like westmarch.gov.uk, without @ and without https://. It is left out; the rest counts.',
      'Your own domains: “7” is no domain; write it like westmarch.gov.uk, without @ and without https://. It is left out; the rest counts.',
    ]);
  });

  it('keeps the good rows of a table beside bad ones', () => {
    const { values, faults } = readLayer(
      { levels: { membership: 'hint', gifts: 'hint', bequest: 'loud' } },
      'policy',
    );
    expect(values).toEqual({ levels: { membership: 'hint' } });
    expect(faults.map(({ why, entry }) => [why, entry])).toEqual([
      ['signal', 'gifts'],
      ['level', 'loud'],
    ]);
  });

  it('reads what group policy writes: numbers for yes and no, JSON for what holds several', () => {
    const { values, faults } = readLayer(
      {
        mark: 1,
        switchOffSites: 0,
        handles: '["@WestmarchCC"]',
        levels: '{"membership": "quiet"}',
        suppliers: '[{"name": "Calloway", "domain": "calloway.co.uk", "status": "contract"}]',
      },
      'policy',
    );
    expect(faults).toEqual([]);
    expect(values).toEqual({
      mark: true,
      switchOffSites: false,
      handles: ['@WestmarchCC'],
      levels: { membership: 'quiet' },
      suppliers: [{ name: 'Calloway', domain: 'calloway.co.uk', status: 'contract', reference: '' }],
    });
  });

  it('takes no address that anybody on the way could read, but for one’s own machine', () => {
    expect(readLayer({ registerUrl: 'http://register.westmarch.gov.uk' }, 'policy').values).toEqual({});
    expect(readLayer({ registerUrl: 'http://localhost:8080' }, 'policy').values).toEqual({
      registerUrl: 'http://localhost:8080',
    });
  });

  it('takes a public key as a PEM file holds it', () => {
    const key = 'MCowBQYDK2VwAyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
    const pem = `-----BEGIN PUBLIC KEY-----\n${key.slice(0, 20)}\n${key.slice(20)}\n-----END PUBLIC KEY-----\n`;
    expect(readLayer({ signingKey: pem }, 'policy').values).toEqual({ signingKey: key });
  });

  it('says that there is no setting of a name', () => {
    const { values, faults } = readLayer({ organizationName: 'Westmarch' }, 'policy');
    expect(values).toEqual({});
    expect(faults.map(sayFault)).toEqual([
      'There is no setting “organizationName”. It is left out; look for a slip of the pen.',
    ]);
  });

  it('does not let officers say what only the organisation may, nor a served file where to look', () => {
    expect(readLayer({ blocking: ['bequest'], mark: true }, 'officer').values).toEqual({ mark: true });
    const key = { signingKey: 'A'.repeat(60), settingsUrl: 'https://elsewhere.example/' };
    expect(readLayer(key, 'served').values).toEqual({});
    expect(readLayer(key, 'served').faults.map(({ why }) => why)).toEqual(['not-served', 'not-served']);
  });

  it('survives whatever is written, and gives only settings that there are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...settingNames, 'other'), fc.jsonValue()), (written) => {
        const { values, faults } = readLayer(written, 'policy');
        expect(settingNames).toEqual(expect.arrayContaining(Object.keys(values)));
        expect(faults.map(sayFault).every((sentence) => sentence.length > 10)).toBe(true);
      }),
    );
  });

  it('reads what it has read once more as the same', () => {
    const written = fc.record({
      domains: fc.array(fc.domain()),
      memberDomains: fc.array(fc.string()),
      mark: fc.boolean(),
      levels: fc.dictionary(fc.constantFrom('membership', 'bequest', 'x'), fc.constantFrom('quiet', 'loud')),
    });
    fc.assert(
      fc.property(written, (layer) => {
        const once = readLayer(layer, 'policy').values;
        expect(readLayer(once, 'policy')).toEqual({ values: once, faults: [] });
      }),
    );
  });
});

describe('settled settings', () => {
  it('put the policy over what is served, over the officer’s own, over what comes with the extension', () => {
    const settled = settle({
      policy: { code: 'derbyshire' },
      served: { code: 'cumbria', mark: true },
      officer: { code: 'oxfordshire', mark: false, domains: ['westmarch.gov.uk'] },
    });
    const { code, mark, domains, notifications } = settled.values;
    expect({ code, mark, domains, notifications }).toEqual({
      code: 'derbyshire',
      mark: true,
      domains: ['westmarch.gov.uk'],
      notifications: false,
    });
    expect(settled.by).toMatchObject({
      code: 'organisation',
      mark: 'organisation',
      domains: 'officer',
      notifications: 'default',
    });
    expect([isLocked(settled, 'mark'), isLocked(settled, 'domains')]).toEqual([true, false]);
  });

  it('fall back to the next layer where a value is left out', () => {
    const { values, by } = settle({ policy: { code: 'Not An Id' }, officer: { code: 'cumbria' } });
    expect([values.code, by.code]).toEqual(['cumbria', 'officer']);
  });
});
