import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#core/finding.ts';
import { stances } from '#core/policy/advice.ts';
import { advise, adviseOn, countPrevious } from '#core/policy/advise.ts';
import { readCode } from '#core/policy/read.ts';
import {
  answers,
  eventKinds,
  giftKinds,
  guestKinds,
  plainProfile,
  type Situation,
  sponsorKinds,
} from '#core/policy/situation.ts';
import { signalIds } from '#core/signals/ids.ts';
import { smallPack } from '#test/core/policy/small-pack.ts';
import { packIds, readPack } from '#test/policies/pack-files.ts';

const small = readCode(smallPack, 'policies/small');

function maybe<T>(values: readonly T[]): fc.Arbitrary<T | null> {
  return fc.option(fc.constantFrom(...values), { nil: null });
}

const anySituation: fc.Arbitrary<Situation> = fc.record({
  valuePence: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null }),
  answer: fc.constantFrom(...answers),
  previous: fc.nat(9),
  partyKind: maybe([
    'own-organisation',
    'supplier',
    'media',
    'member',
    'political-party',
    'unknown',
  ] as const),
  partyStatus: maybe(['contract', 'live-tender', 'dispute', 'applicant'] as const),
  itemKind: maybe(['email-read', 'email-compose', 'invite', 'post'] as const),
  alongside: fc.subarray([...signalIds], { maxLength: 3 }),
  event: maybe(eventKinds),
  guests: maybe(guestKinds),
  gift: maybe(giftKinds),
  sponsor: maybe(sponsorKinds),
  relative: fc.boolean(),
  profile: fc.record({
    grade: fc.option(fc.nat(20), { nil: null }),
    politicallyRestricted: fc.boolean(),
    spokesperson: fc.boolean(),
    unionRepresentative: fc.boolean(),
    manager: fc.boolean(),
  }),
});

function finding(over: Partial<Finding> = {}): Finding {
  return { signal: 'gift-offer', confidence: 0.9, valuePence: null, party: null, evidence: [], ...over };
}

describe.each(packIds())('the %s code', (id) => {
  const code = readCode(readPack(id), `policies/${id}`);

  it('has an advice with a clause for every signal in every situation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...signalIds), anySituation, (signal, situation) => {
        const advice = adviseOn(signal, code, situation);
        expect(advice.clauses.length).toBeGreaterThan(0);
        expect(stances).toContain(advice.stance);
        if (advice.silent) expect(advice.because).toContain('This code has no clause on');
      }),
    );
  });

  it('never grows milder as an undecided gift from an ordinary giver grows', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (one, other) => {
        const strength = (valuePence: number) =>
          stances.indexOf(adviseOn('gift-offer', code, { valuePence }).stance);
        expect(strength(Math.max(one, other))).toBeLessThanOrEqual(strength(Math.min(one, other)));
      }),
    );
  });
});

describe('advice', () => {
  it('takes value, party and history from what was found', () => {
    const history = {
      today: '2025-06-15',
      events: [
        { signal: 'gift-offer', on: '2025-05-01', accepted: true },
        { signal: 'hospitality-offer', on: '2025-06-15T09:00:00+01:00', accepted: true },
      ],
    } as const;
    const findings = [finding({ valuePence: 200 }), finding({ valuePence: 50_00 })];
    const advice = advise(findings, small, plainProfile, history);
    expect(advice.map(({ rule }) => rule)).toEqual(['gift-often', 'gift-large']);
  });

  it('lets what the officer says outweigh what was found', () => {
    const [advice] = advise([finding({ valuePence: 200 })], small, plainProfile, null, { valuePence: 60_00 });
    expect(advice?.rule).toBe('gift-large');
  });

  it('spells duties out with title, deadline, register and keeper', () => {
    expect(adviseOn('gift-offer', small, { valuePence: 50_00 }).duties[1]).toEqual({
      action: 'report',
      to: 'boss',
      toTitle: 'Head of Service',
      withinDays: 28,
      register: 'Register of Gifts',
      keeper: 'Head of People',
      sentence:
        'Tell your Head of Service within 28 days, for the Register of Gifts, kept by the Head of People.',
    });
  });

  it('carries the version of the code', () => {
    expect(adviseOn('gift-offer', small).version).toBe('3');
  });
});

describe('the window of a code', () => {
  const on = (day: string, accepted = true) =>
    countPrevious({ today: '2025-05-31', events: [{ signal: 'gift-offer', on: day, accepted }] }, small);

  it.each([
    ['2025-05-31', 1],
    ['2025-03-01', 1],
    ['2025-02-28', 0],
    ['2025-06-01', 0],
  ])('counts a gift of %s %i times', (day, count) => {
    expect(on(day)).toBe(count);
  });

  it('leaves out what was not accepted', () => {
    expect(on('2025-05-01', false)).toBe(0);
  });

  it('leaves out signals that the code does not count', () => {
    const events = [{ signal: 'media-request', on: '2025-05-01', accepted: true }] as const;
    expect(countPrevious({ today: '2025-05-31', events }, small)).toBe(0);
  });

  it('reaches back over the turn of a year', () => {
    const events = [{ signal: 'gift-offer', on: '2024-11-02', accepted: true }] as const;
    expect(countPrevious({ today: '2025-02-01', events }, small)).toBe(1);
    expect(countPrevious({ today: '2025-02-02', events }, small)).toBe(0);
  });
});
