import { describe, expect, it } from 'vitest';
import {
  longestOrganisation,
  readEnvironment,
  readHost,
  readOrganisationName,
} from '../../../outlook-addin/manifest/choices.ts';

describe('the address of an add-in', () => {
  it('is a host over https, with or without a slash', () => {
    expect(readHost('https://probity.westmarch.gov.uk')).toBe('probity.westmarch.gov.uk');
    expect(readHost('https://Probity.Westmarch.gov.uk/')).toBe('probity.westmarch.gov.uk');
  });

  it.each([
    ['probity.westmarch.gov.uk', 'not an address'],
    ['', 'not an address'],
    ['http://probity.westmarch.gov.uk', 'over https only'],
    ['https://probity.westmarch.gov.uk:8443', 'names a port'],
    ['https://probity.westmarch.gov.uk/addin', 'goes on after the host'],
    ['https://probity.westmarch.gov.uk/?a=1', 'goes on after the host'],
    ['https://probity.westmarch.gov.uk/#a', 'goes on after the host'],
    ['https://me:secret@probity.westmarch.gov.uk', 'a name or a password'],
    ['https://probity.westmarch.gov.uk.', 'ends with a full stop'],
  ])('refuses %s and says why and what to do', (url, why) => {
    expect(() => readHost(url)).toThrow(expect.objectContaining({ code: 'ERR_USAGE' }));
    expect(() => readHost(url)).toThrow(why);
    expect(() => readHost(url)).toThrow('Name it as in https://');
  });
});

describe("the organisation's name", () => {
  it('becomes one line without blanks at its ends', () => {
    expect(readOrganisationName('  Westmarch\n County\tCouncil ')).toBe('Westmarch County Council');
  });

  it('may be left out', () => {
    expect(readOrganisationName()).toBe('');
  });

  it('may fill all the room that there is, and no more', () => {
    expect(readOrganisationName('W'.repeat(longestOrganisation))).toHaveLength(longestOrganisation);
    expect(() => readOrganisationName('W'.repeat(longestOrganisation + 1))).toThrow(
      'has 81 characters, and Outlook has room for 80. Give a shorter form of it.',
    );
  });

  it.each(['West\u0000march', 'West\u001bmarch', 'West\ud800march', 'West\ufffemarch'])(
    'is refused with a character that no manifest can hold',
    (name) => {
      expect(() => readOrganisationName(name)).toThrow('a character that cannot be shown');
    },
  );
});

describe('the environment', () => {
  it('is live unless something else is chosen', () => {
    expect(readEnvironment()).toBe('live');
    expect(readEnvironment('test')).toBe('test');
  });

  it('is refused where nobody knows it', () => {
    expect(() => readEnvironment('tset')).toThrow('There is no environment "tset". Choose live or test');
  });
});
