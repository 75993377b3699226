import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, holds, inRange } from '#core/policy/condition.ts';
import { plainProfile, plainSituation, type Situation } from '#core/policy/situation.ts';

describe('a range', () => {
  it('parts all numbers into under and from, and into upTo and over', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (number, bound) => {
        expect(inRange(number, { under: bound })).toBe(!inRange(number, { from: bound }));
        expect(inRange(number, { upTo: bound })).toBe(!inRange(number, { over: bound }));
      }),
    );
  });

  it('takes its own number in with upTo and from, and leaves it out with under and over', () => {
    expect([{ upTo: 10 }, { from: 10 }].every((range) => inRange(10, range))).toBe(true);
    expect([{ under: 10 }, { over: 10 }].some((range) => inRange(10, range))).toBe(false);
  });
});

describe('a condition', () => {
  const check = (when: Condition, known: Partial<Situation>) => holds(when, { ...plainSituation, ...known });

  it.each<[string, Condition, Partial<Situation>, Partial<Situation>]>([
    ['a value', { value: { under: 5000 } }, { valuePence: 4999 }, { valuePence: 5000 }],
    ['an unknown value', { value: 'unknown' }, { valuePence: null }, { valuePence: 0 }],
    ['a count that includes the present one', { count: { over: 2 } }, { previous: 2 }, { previous: 1 }],
    [
      'a grade',
      { grade: { over: 9 } },
      { profile: { ...plainProfile, grade: 10 } },
      { profile: { ...plainProfile, grade: 9 } },
    ],
    ['an answer', { answer: ['accepted'] }, { answer: 'accepted' }, { answer: 'undecided' }],
    ['a kind of party', { party: ['media', 'member'] }, { partyKind: 'member' }, { partyKind: null }],
    ['a supplier’s status', { status: ['dispute'] }, { partyStatus: 'dispute' }, { partyStatus: 'contract' }],
    ['no status', { status: ['none'] }, { partyStatus: null }, { partyStatus: 'contract' }],
    ['a kind of item', { item: ['post'] }, { itemKind: 'post' }, { itemKind: 'invite' }],
    [
      'another signal',
      { alongside: ['inducement'] },
      { alongside: ['bequest', 'inducement'] },
      { alongside: ['bequest'] },
    ],
    ['an event', { event: ['social', 'sporting'] }, { event: 'sporting' }, { event: null }],
    ['guests', { guests: ['group'] }, { guests: 'group' }, { guests: 'sole' }],
    ['a kind of gift', { gift: ['promotional'] }, { gift: 'promotional' }, { gift: null }],
    ['who sponsors', { sponsor: ['council'] }, { sponsor: 'council' }, { sponsor: 'outside' }],
    ['a relative', { relative: true }, { relative: true }, { relative: false }],
    [
      'a restricted post',
      { politicallyRestricted: true },
      { profile: { ...plainProfile, politicallyRestricted: true } },
      {},
    ],
    ['a spokesperson', { spokesperson: true }, { profile: { ...plainProfile, spokesperson: true } }, {}],
    [
      'a union representative',
      { unionRepresentative: true },
      { profile: { ...plainProfile, unionRepresentative: true } },
      {},
    ],
    ['a manager', { manager: false }, {}, { profile: { ...plainProfile, manager: true } }],
  ])('on %s holds where it should and nowhere else', (_, when, yes, no) => {
    expect(check(when, yes)).toBe(true);
    expect(check(when, no)).toBe(false);
  });

  it('needs all that it names', () => {
    const when: Condition = { value: { from: 1 }, event: ['social'] };
    expect(check(when, { valuePence: 5, event: 'social' })).toBe(true);
    expect(check(when, { valuePence: 5 })).toBe(false);
    expect(check(when, { event: 'social' })).toBe(false);
  });
});
