import { describe, expect, it } from 'vitest';
import { mediaDomains } from '#core/party/media-domains.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';

describe('the list of media domains', () => {
  it('holds nothing but whole registered domains, in lower case', () => {
    const odd = [...mediaDomains].filter((domain) => registrableDomain(domain) !== domain);
    expect(odd).toEqual([]);
  });

  it('spans national and regional papers, broadcasters, agencies and the trade press', () => {
    for (const domain of [
      'theguardian.com',
      'dorsetecho.co.uk',
      'itv.com',
      'pa.media',
      'themj.co.uk',
      'nub.news',
    ]) {
      expect(mediaDomains.has(domain)).toBe(true);
    }
    expect(mediaDomains.size).toBeGreaterThan(1000);
  });
});
