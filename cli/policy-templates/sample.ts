import type { Settings } from '../../extension/settings/settings.ts';

/** A sample council's settings, one of each kind, for administrators to put their own in their place. */
export const sampleSettings: Settings = {
  organisationName: 'Westmarch County Council',
  domains: ['westmarch.gov.uk'],
  memberDomains: ['members.westmarch.gov.uk'],
  handles: ['@WestmarchCC'],
  code: 'derbyshire',
  wording: { '14.4': 'The official text of clause 14.4.' },
  language: 'en',
  suppliers: [
    {
      name: 'Calloway Highways Ltd',
      domain: 'callowayhighways.co.uk',
      status: 'contract',
      reference: 'WM-4410',
    },
  ],
  levels: { membership: 'hint' },
  blocking: ['personal-data-request'],
  sendingMode: 'promptUser',
  sendingAlerts: { 'confidential-disclosure': 'softBlock' },
  sendingReason: false,
  sitesOff: ['nextdoor'],
  pauseForAnHour: true,
  switchOffSites: false,
  mark: false,
  mastodonHosts: ['social.example'],
  registerUrl: 'https://register.westmarch.gov.uk',
  issuer: 'https://login.example/westmarch/v2.0',
  clientId: '00000000-0000-4000-8000-000000000000',
  scope: 'api://probity/access',
  supportAddress: 'it@westmarch.gov.uk',
  notifications: true,
  settingsUrl: 'https://probity.westmarch.gov.uk/settings.jws',
  repairsUrl: 'https://probity.westmarch.gov.uk/sites.jws',
  // Of no use to anybody: put your own in its place.
  signingKey: 'MCowBQYDK2VwAyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
};
