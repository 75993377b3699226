import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standingId } from '#core/declaration/situation-of.ts';
import { weightLimit, weightOf } from '#core/declaration/weight.ts';
import { supplierStatuses } from '#core/party/party.ts';
import { stances } from '#core/policy/advice.ts';
import { content } from '#test/core/declaration/sample.ts';

const some = fc.record({
  standing: fc.constantFrom(...supplierStatuses, 'media', ''),
  stance: fc.option(fc.constantFrom(...stances)),
  pence: fc.option(fc.integer({ min: 0, max: 10 ** 9 })),
});
type Some = typeof some extends fc.Arbitrary<infer T> ? T : never;
const weighing = ({ standing, stance, pence }: Some) => {
  const sample = content();
  return weightOf({
    code: { ...sample.code, stance },
    facts: { ...sample.facts, valuePence: pence, answers: { [standingId]: standing } },
  });
};

it('is a whole number within its limit, and never less for a higher value', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 10 ** 9 }), (one, more) => {
      const weight = weighing(one);
      expect(Number.isInteger(weight) && weight >= 0 && weight < weightLimit).toBe(true);
      expect(weighing({ ...one, pence: (one.pence ?? 0) + more })).toBeGreaterThanOrEqual(weight);
    }),
  );
});

it('puts a live tender and a dispute before any stance, and a stance before any value', () => {
  const tender = weighing({ standing: 'live-tender', stance: null, pence: null });
  const stop = weighing({ standing: '', stance: 'stop', pence: 10 ** 9 });
  const dear = weighing({ standing: '', stance: 'take-care', pence: 10 ** 9 });
  const cheap = weighing({ standing: '', stance: 'declare', pence: 0 });
  expect(tender).toBeGreaterThan(stop);
  expect(cheap).toBeGreaterThan(dear);
});
