import { describe, expect, it } from 'vitest';
import { longestOrganisation } from '../../../outlook-addin/manifest/choices.ts';
import { describeAddin } from '../../../outlook-addin/manifest/description.ts';
import type { HandledEvent } from '../../../outlook-addin/manifest/events.ts';
import { choices, whole } from './descriptions.ts';

function idOf(more: object): string {
  return describeAddin({ ...choices, ...more }, '1.2.3').id;
}

describe('the id of an add-in', () => {
  it('is the same for the same host, for ever', () => {
    // A changed id would leave every officer with two add-ins.
    expect(idOf({})).toBe('6c2b9d17-0fb0-57bf-a6d3-36ae42de4284');
    expect(idOf({ organisation: 'Westmarch Council', sendMode: 'block' })).toBe(idOf({}));
    expect(idOf({ url: 'https://PROBITY.westmarch.gov.uk/' })).toBe(idOf({}));
  });

  it('differs from host to host, and between live and test', () => {
    const ids = [idOf({}), idOf({ environment: 'test' }), idOf({ url: 'https://probity.eastmarch.gov.uk' })];
    expect(new Set(ids).size).toBe(3);
  });
});

describe('the description of an add-in', () => {
  it('names a test add-in so that nobody takes it for the live one', () => {
    const { name, fullName } = describeAddin({ ...choices, environment: 'test' }, '1.2.3');
    expect(name).toBe('Probity (test)');
    expect(fullName).toBe('Probity for Westmarch County Council (test)');
  });

  it('keeps every text within its limit for the longest name', () => {
    const organisation = 'W'.repeat(longestOrganisation);
    const longest = describeAddin({ ...choices, organisation, environment: 'test' }, '1.2.3');
    expect(longest.fullName.length).toBeLessThanOrEqual(100);
    expect(longest.summary.length).toBeLessThanOrEqual(80);
    const { purpose, welsh } = longest;
    expect([purpose, welsh.get(purpose) ?? ''].map(({ length }) => length <= 250)).toEqual([true, true]);
  });

  it('leaves out what follows the three numbers of a version', () => {
    expect(describeAddin(choices, '1.2.3-beta.4').version).toBe('1.2.3');
  });

  it('offers every command in every window, and one on phones', () => {
    const offered = whole.ribbons.map(({ id, buttons }) => [id, buttons.map(({ command }) => command)]);
    const all = ['open', 'declare', 'declarations', 'review', 'flag'];
    expect(offered).toEqual([
      ['messageRead', all],
      ['messageCompose', all],
      ['appointmentAttendee', all],
      ['appointmentOrganizer', all],
    ]);
    expect(whole.mobile.command).toBe('open');
  });

  it('holds mail back only as firmly as the organisation chose', () => {
    const { handlers } = describeAddin({ ...choices, sendMode: 'softBlock' }, '1.2.3');
    const modes = (events: HandledEvent[]) =>
      events.filter(({ name }) => name.endsWith('Send')).map(({ sendMode }) => sendMode);
    expect(modes(whole.handlers.events)).toEqual(['promptUser', 'promptUser']);
    expect(modes(handlers.events)).toEqual(['softBlock', 'softBlock']);
    expect(handlers.events.filter(({ sendMode }) => sendMode !== null)).toHaveLength(2);
  });
});
