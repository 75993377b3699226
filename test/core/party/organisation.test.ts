import { describe, expect, it } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import { readOrganisation } from '#core/party/organisation.ts';

function complaint(value: unknown): string {
  try {
    readOrganisation(value);
  } catch (error) {
    expect(error).toBeInstanceOf(ProbityError);
    expect(error).toMatchObject({ code: 'ERR_ORGANISATION_INVALID' });
    return (error as ProbityError).message;
  }
  throw new Error('the organisation was accepted');
}

describe('reading the organisation', () => {
  it('tidies the domains it is given', () => {
    expect(
      readOrganisation({ name: ' Westmarch ', domains: [' Westmarch.GOV.uk. '], memberDomains: [] }),
    ).toEqual({
      name: 'Westmarch',
      domains: ['westmarch.gov.uk'],
      memberDomains: [],
    });
  });

  it('takes an employer without member domains', () => {
    expect(readOrganisation({ name: 'W', domains: ['w.gov.uk'] }).memberDomains).toEqual([]);
  });

  it('names each fault with its place and the mend', () => {
    const message = complaint({ name: '', domains: ['w.gov.uk', 'https://w.gov.uk'], memberDomains: 'x' });
    expect(message).toContain('name is empty; give the name of the council');
    expect(message).toContain('domains.1 is not a domain; write it like westmarch.gov.uk');
    expect(message).toContain('memberDomains is not a list');
  });

  it('refuses an organisation that owns nothing, or everything', () => {
    expect(complaint({ name: 'W', domains: [] })).toContain('domains is empty');
    expect(complaint({ name: 'W', domains: ['gov.uk'] })).toContain('domains.0 is not a domain');
  });

  it('takes a level for some signals, and none for the others', () => {
    const levels = { 'supplier-meeting': 'hint', 'gift-offer': 'quiet' };
    expect(readOrganisation({ name: 'W', domains: ['w.gov.uk'], levels })).toMatchObject({ levels });
    expect(readOrganisation({ name: 'W', domains: ['w.gov.uk'] })).not.toHaveProperty('levels');
  });

  it('names a level or a signal that it does not know, and the mend', () => {
    const withLevels = (levels: unknown) => complaint({ name: 'W', domains: ['w.gov.uk'], levels });
    expect(withLevels({ 'gift-offer': 'loud' })).toContain(
      'levels.gift-offer is no level; write one of quiet, hint, prompt',
    );
    expect(withLevels({ gifts: 'hint' })).toContain('levels.gifts is no signal; take its name from');
    expect(withLevels(['hint'])).toContain('levels is not an object; write it like {');
  });

  it('says what the file must look like when it is something else', () => {
    expect(complaint(null)).toContain('The file must be {"name"');
    expect(complaint(['a'])).toContain('The file must be');
  });
});
