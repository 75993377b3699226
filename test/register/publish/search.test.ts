import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationKinds } from '#core/policy/advice.ts';
import type { PublishedRow } from '#register/publish/redact.ts';
import { type Search, search, searchShape, sortKeys } from '#register/publish/search.ts';

const row: PublishedRow = {
  on: '2026-03-02',
  kind: 'gift',
  officer: null,
  department: 'Highways',
  giver: 'Café Tŷ Gwyn',
  giverKind: 'named',
  valuePence: 1000,
  valueBelowPence: null,
  answer: 'accepted',
  outcome: 'noted',
  description: null,
};
const asked = (wanted: Record<string, string>): Search => searchShape.parse(wanted);

describe('searching the published register', () => {
  it('finds words in any order, without accents and case', () => {
    expect(search([row], asked({ q: 'ty HIGHWAYS  cafe' })).count).toBe(1);
    expect(search([row], asked({ q: 'cafe parks' })).count).toBe(0);
  });

  it('sorts a value that is not told below all that are', () => {
    const rows = [{ ...row, valuePence: null }, row, { ...row, valuePence: null, valueBelowPence: 500 }];
    const values = search(rows, asked({ sort: 'value' })).rows.map(
      (found) => found.valuePence ?? found.valueBelowPence,
    );
    expect(values).toEqual([1000, 500, null]);
  });

  it('shows the last page where a later one is asked for', () => {
    const rows = Array.from({ length: 120 }, () => row);
    expect(search(rows, asked({ page: '9' }))).toMatchObject({ page: 3, pages: 3, count: 120 });
  });
});

it('the pages of a search together hold every fitting row once, in order', () => {
  const rows = fc.array(
    fc.record({
      on: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
      kind: fc.constantFrom(...declarationKinds),
      valuePence: fc.option(fc.nat(9)),
    }),
    { maxLength: 130 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(...sortKeys), fc.constantFrom('asc', 'desc'), (given, sort, order) => {
      const all = given.map((some, index) => ({ ...row, ...some, giver: `${index}` }));
      const first = search(all, asked({ sort, order }));
      const pages = Array.from({ length: first.pages }, (_, index) =>
        search(all, asked({ sort, order, page: `${index + 1}` })),
      );
      const found = pages.flatMap((page) => page.rows);
      expect(new Set(found)).toEqual(new Set(all));
      expect(found).toHaveLength(all.length);
      if (sort === 'on') {
        const days = found.map(({ on }) => on);
        expect(days).toEqual(order === 'asc' ? days.toSorted() : days.toSorted().reverse());
      }
    }),
  );
});
