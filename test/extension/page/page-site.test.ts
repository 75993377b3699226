import { describe, expect, it } from 'vitest';
import { isUnder, siteOf } from '../../../extension/page/page-site.ts';
import { plainGuardSettings } from '../../../extension/settings/guard-settings.ts';
import type { Site } from '../../../extension/sites/site.ts';

const site: Site = {
  id: 'chat',
  name: 'Chat',
  version: 2,
  hosts: ['https://*.chat.example/*'],
  composers: [],
};
const hostless: Site = { ...site, id: 'own', hosts: [] };

describe('the site of a page', () => {
  it('is found by its host and the hosts below it', () => {
    for (const origin of ['https://chat.example', 'https://www.chat.example'])
      expect(siteOf(origin, [site], plainGuardSettings)?.id).toBe('chat');
  });

  it('is none for a host that only looks like it', () => {
    for (const origin of ['https://notchat.example', 'https://chat.example.net', 'null', ''])
      expect(siteOf(origin, [site], plainGuardSettings)).toBeNull();
  });

  it('is found by the hosts that the settings name', () => {
    const settings = { ...plainGuardSettings, hosts: { own: ['social.example'] } };
    expect(siteOf('https://social.example', [site, hostless], settings)?.id).toBe('own');
  });

  it('is a repair where that is newer than what was shipped', () => {
    const served = (version: number) => ({ ...plainGuardSettings, repairs: [{ ...site, version }] });
    expect(siteOf('https://chat.example', [site], served(3))?.version).toBe(3);
    expect(siteOf('https://chat.example', [site], served(1))?.version).toBe(2);
  });
});

describe('a host under a domain', () => {
  it('is the domain itself or stands below it', () => {
    expect(isUnder('council.example', ['council.example'])).toBe(true);
    expect(isUnder('www.council.example', ['council.example'])).toBe(true);
    expect(isUnder('fakecouncil.example', ['council.example'])).toBe(false);
  });
});
