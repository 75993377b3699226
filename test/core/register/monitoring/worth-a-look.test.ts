import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysLeft } from '#core/declaration/deadline.ts';
import {
  type DatedTie,
  type Offer,
  usualMeasures,
  worthALook,
} from '#core/register/monitoring/worth-a-look.ts';

const today = '2026-11-20';
const noTies = () => [];

function offer(changes: Partial<Offer> = {}): Offer {
  return {
    id: Math.floor(Date.parse(changes.on ?? today) / 1000) + (changes.officer ?? ''),
    officer: 'alice',
    department: 'highways',
    giver: 'brackenfield surfacing',
    on: today,
    pence: 2500,
    answer: 'declined',
    ...changes,
  };
}

const to = (officer: string, on: string, changes: Partial<Offer> = {}) => offer({ officer, on, ...changes });

describe('offers to many people', () => {
  it('are shown once three people were offered something within sixty days', () => {
    const offers = [to('alice', '2026-05-01'), to('ben', '2026-05-20'), to('carys', '2026-06-20')];
    const [sight] = worthALook(offers, noTies, today);
    expect(sight?.reasons).toMatchObject([
      { id: 'many-people', people: 3, from: '2026-05-01', to: '2026-06-20', officer: null },
    ]);
  });

  it('are not shown where they lie further apart', () => {
    const offers = [to('alice', '2026-05-01'), to('ben', '2026-05-20'), to('carys', '2026-06-30')];
    expect(worthALook(offers, noTies, today)).toEqual([]);
  });

  it('leave out what lies outside the busiest days', () => {
    const busy = ['alice', 'ben', 'carys', 'dev'].map((officer) => to(officer, '2026-09-10'));
    const [sight] = worthALook([to('owen', '2026-01-10'), ...busy], noTies, today);
    expect(sight?.reasons).toMatchObject([{ people: 4, from: '2026-09-10' }]);
  });
});

describe('offers to one person', () => {
  it('are shown from the third within ninety days, with whom they went to', () => {
    const offers = [to('alice', '2026-08-01'), to('alice', '2026-09-01'), to('alice', '2026-10-01')];
    const [sight] = worthALook(offers, noTies, today);
    expect(sight?.reasons).toMatchObject([{ id: 'one-person', officer: 'alice', pence: 7500, declined: 3 }]);
  });

  it('are each person’s own', () => {
    const offers = [to('alice', '2026-08-01'), to('ben', '2026-09-01'), to('alice', '2026-10-01')];
    expect(worthALook(offers, noTies, today)).toEqual([]);
  });
});

describe('offers near a tender', () => {
  const tender: DatedTie = {
    status: 'live-tender',
    reference: 'WM-T-88',
    from: '2026-06-01',
    until: '2026-07-01',
  };
  const near = [to('alice', '2026-05-02'), to('ben', '2026-07-31')];

  it('are shown from thirty days before it begins until thirty days after it ends', () => {
    const [sight] = worthALook(near, () => [tender], today);
    expect(sight?.reasons).toMatchObject([{ id: 'near-tender', tie: tender, people: 2 }]);
    const beside = [to('alice', '2026-05-01'), to('ben', '2026-08-01')];
    expect(worthALook(beside, () => [tender], today)).toEqual([]);
  });

  it('are counted half a year back where the directory does not say when it began', () => {
    const undated = { ...tender, from: null, until: null };
    expect(worthALook(near, () => [undated], today)).toHaveLength(1);
    expect(worthALook([to('a', '2026-01-02'), to('b', '2026-01-03')], () => [undated], today)).toEqual([]);
  });

  it('are not shown for a contract, which is no reason to look twice', () => {
    expect(worthALook(near, () => [{ ...tender, status: 'contract' }], today)).toEqual([]);
  });

  it('come before everything else', () => {
    const many = ['a', 'b', 'c', 'd'].map((officer) =>
      to(officer, '2026-06-01', { giver: 'fernleigh foods' }),
    );
    const tiesOf = (giver: string) => (giver === 'brackenfield surfacing' ? [tender] : []);
    const sights = worthALook([...many, ...near], tiesOf, today);
    expect(sights.map(({ giver }) => giver)).toEqual(['brackenfield surfacing', 'fernleigh foods']);
  });
});

it('tells that the sum is at least, where a value is not known', () => {
  const offers = [to('a', today, { pence: null }), to('b', today), to('c', today)];
  expect(worthALook(offers, noTies, today)[0]?.reasons[0]).toMatchObject({ pence: 5000, unvalued: 1 });
});

const anyOffers = fc.array(
  fc.record({
    id: fc.uuid(),
    officer: fc.constantFrom('a', 'b', 'c', 'd'),
    department: fc.constantFrom('x', null),
    giver: fc.constantFrom('f', 'g'),
    on: fc.integer({ min: 0, max: 400 }).map((days) => daysAfter('2025-11-01', days)),
    pence: fc.option(fc.nat(100_000)),
    answer: fc.constantFrom('accepted', 'declined', null),
  }),
  { maxLength: 40 },
);

it('shows what is there in whichever order it is handed in, and nothing beyond its days', () => {
  fc.assert(
    fc.property(anyOffers, (offers) => {
      const sights = worthALook(offers, noTies, today);
      expect(worthALook(offers.toReversed(), noTies, today)).toEqual(sights);
      for (const reason of sights.flatMap((sight) => sight.reasons)) {
        const { withinDays } =
          reason.id === 'many-people' ? usualMeasures.manyPeople : usualMeasures.onePerson;
        expect(daysLeft(reason.to, reason.from)).toBeLessThan(withinDays);
        expect(reason.offers.every((id) => offers.some((one) => one.id === id))).toBe(true);
      }
    }),
  );
});

it('finds every giver of whom three people were offered something on one day', () => {
  fc.assert(
    fc.property(anyOffers, (offers) => {
      const shown = new Set(worthALook(offers, noTies, today).map(({ giver }) => giver));
      for (const { giver, on } of offers) {
        const people = offers
          .filter((one) => one.giver === giver && one.on === on)
          .map(({ officer }) => officer);
        if (new Set(people).size >= 3) expect(shown).toContain(giver);
      }
    }),
  );
});
