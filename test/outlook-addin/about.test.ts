import { describe, expect, it } from 'vitest';
import { composeItem, type ItemParts } from '#core/item/compose.ts';
import { directoryOf } from '#core/party/directory.ts';
import { readCode } from '#core/policy/read.ts';
import { smallPack } from '#test/core/policy/small-pack.ts';
import { aboutItem } from '../../outlook-addin/src/about.ts';
import { type Around, nothingAround } from '../../outlook-addin/src/around.ts';
import { prompt, view } from './shown.ts';

const files = {
  code: readCode(smallPack, 'policies/small'),
  setting: {
    organisation: { name: 'Westmarch County Council', domains: ['westmarch.gov.uk'], memberDomains: [] },
    suppliers: directoryOf([]),
  },
};
const times = { start: null, end: null, allDay: false, recurring: false, method: 'REQUEST' };

function about(parts: ItemParts, around: Partial<Around>, found = true): string[] {
  return aboutItem(composeItem(parts), { ...nothingAround, ...around }, view(found ? prompt() : null), files);
}

describe('what is said around an item', () => {
  it('is nothing around a message of the officer’s own', () => {
    expect(about({ kind: 'email-read' }, {})).toEqual([]);
  });

  it('names whose code counts in a shared mailbox, and owns up where it does not know theirs', () => {
    const of = (address: string) => about({ kind: 'email-read' }, { owner: { name: '', address } })[0];
    expect(of('highways@westmarch.gov.uk')).toMatch(/^This mailbox belongs to highways@westmarch\.gov\.uk\./);
    expect(of('office@eastmarch.gov.uk')).toContain('outside Westmarch County Council');
  });

  it('says that something went unchecked, whatever was found in it', () => {
    expect(about({ kind: 'email-read' }, { unchecked: 'late' }, false)).toEqual([
      'This was sent without being checked, because the check took too long. It has been read now.',
    ]);
  });

  it.each([
    ['accepted', 'Your calendar says that you have accepted.'],
    ['tentative', 'Your calendar says that you may come.'],
    ['declined', 'Your calendar says that you have declined.'],
    [null, 'Read what the code asks before you accept or propose another time.'],
  ] as const)('of an invite that is %s says how it stands', (answered, sentence) => {
    expect(about({ kind: 'invite', event: times }, { answered })).toEqual([sentence]);
  });

  it('tells nobody to read a code before accepting what needs none, what is a reply, or what is their own', () => {
    expect(about({ kind: 'invite', event: times }, {}, false)).toEqual([]);
    expect(about({ kind: 'invite', event: { ...times, method: 'REPLY' } }, {})).toEqual([]);
    expect(about({ kind: 'invite', event: times }, { isDraft: true })).toEqual([]);
  });
});
