import { describe, expect, it } from 'vitest';
import { plainSending } from '#core/sending/sending.ts';
import { gmailCompose } from '../../../extension/mail-sites/compose/gmail.ts';
import { gmail } from '../../../extension/mail-sites/gmail.ts';
import { settle } from '../../../extension/settings/settle.ts';
import { guardPartOf, sendingOf } from '../../../extension/settings/tell-guard.ts';
import { x } from '../../../extension/sites/x.ts';

const served = {
  url: 'https://probity.westmarch.gov.uk/sites.jws',
  key: '',
  version: 3,
  sites: [],
  off: ['facebook'],
  notes: [],
};

describe('what the guard is told', () => {
  it('holds the employer with its levels, its handles and its Mastodon servers', () => {
    const { values } = settle({
      policy: {
        organisationName: 'Westmarch County Council',
        domains: ['westmarch.gov.uk'],
        handles: ['@WestmarchCC'],
        levels: { membership: 'quiet' },
        mastodonHosts: ['social.example'],
        blocking: ['bequest'],
      },
    });
    expect(guardPartOf(values, null, {})).toEqual({
      organisation: {
        name: 'Westmarch County Council',
        domains: ['westmarch.gov.uk'],
        memberDomains: [],
        handles: ['@WestmarchCC'],
        levels: { membership: 'quiet' },
      },
      off: {},
      hosts: { mastodon: ['social.example'] },
      repairs: [],
      mailRepairs: [],
      language: null,
      blocking: ['bequest'],
      mark: false,
    });
  });

  it('holds each corrected site for those who guard what is written, or who read', () => {
    const { values } = settle({ officer: { language: 'cy' } });
    const sites = [x, gmail, gmailCompose];
    expect(guardPartOf(values, { ...served, sites }, {})).toMatchObject({
      repairs: [x, gmailCompose],
      mailRepairs: [gmail],
      language: 'cy',
    });
  });

  it('is off where policy or a served list says so, whatever the officer chose', () => {
    const { values } = settle({ policy: { sitesOff: ['x'] } });
    const own = { x: { by: 'you', until: 1 }, reddit: { by: 'you', until: null } } as const;
    expect(guardPartOf(values, served, own).off).toEqual({
      x: { by: 'organisation', until: null },
      facebook: { by: 'organisation', until: null },
      reddit: { by: 'you', until: null },
    });
  });

  it('is on again where the organisation no longer says otherwise', () => {
    const before = { x: { by: 'organisation', until: null } } as const;
    expect(guardPartOf(settle({}).values, null, before).off).toEqual({});
  });

  it('takes back what officers may no longer switch off', () => {
    const own = { x: { by: 'you', until: 5 }, reddit: { by: 'you', until: null } } as const;
    const { values } = settle({ policy: { switchOffSites: false } });
    expect(guardPartOf(values, null, own).off).toEqual({ x: { by: 'you', until: 5 } });
    const strict = settle({ policy: { switchOffSites: false, pauseForAnHour: false } });
    expect(guardPartOf(strict.values, null, own).off).toEqual({});
  });
});

describe('what stops mail', () => {
  it('is what the organisation chose of sending, and the officer’s choice alone where it chose nothing', () => {
    expect(sendingOf(settle({}).values)).toEqual(plainSending);
    const policy = {
      sendingMode: 'softBlock',
      sendingAlerts: { 'shown-to-many': 'pass', 'confidential-disclosure': 'block' },
      sendingReason: true,
    };
    expect(sendingOf(settle({ policy }).values)).toEqual({
      ...plainSending,
      mode: 'softBlock',
      alerts: policy.sendingAlerts,
      reason: true,
    });
    expect(sendingOf(settle({ officer: policy }).values)).toEqual(plainSending);
  });

  it('counts without an alert or a mode that there is none of', () => {
    const { values, faults } = settle({
      policy: {
        sendingMode: 'hold',
        sendingAlerts: { 'shown-to-many': 'ask', everybody: 'block', bequest: 'pass' },
      },
    });
    expect(sendingOf(values)).toEqual({ ...plainSending, alerts: { bequest: 'pass' } });
    expect(faults.map(({ why }) => why).sort()).toEqual(['alert', 'alert-mode', 'send-mode']);
  });
});
