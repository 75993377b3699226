import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '#core/declaration/declaration.ts';
import { outcomes } from '#core/declaration/event.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { answers } from '#core/policy/situation.ts';
import { type Entry, type Field, redact } from '#register/publish/redact.ts';
import { rulesIn } from '#register/publish/rules.ts';

const entry: Entry = {
  kind: 'hospitality',
  state: 'decided',
  outcome: 'approved',
  answer: 'accepted',
  on: '2026-03-02',
  officer: { name: 'Alice Penrose', address: 'alice.penrose@westmarch.gov.uk', grade: 9, holdsOffice: false },
  department: { name: 'Highways', people: 7 },
  giver: {
    name: 'Jo Reed',
    organisation: 'Calloway Highways Ltd',
    address: 'j.reed@calloway.example',
    privatePerson: false,
  },
  valuePence: 9000,
  what: 'Two seats at the match',
};
const usual = rulesIn({});
const open = rulesIn({ publication: { kinds: { hospitality: { of: 'everybody', description: true } } } });

describe('a published row', () => {
  it('names the firm and the department, and neither the junior officer nor who wrote for the firm', () => {
    const { row, masks } = redact(entry, usual);
    expect(row).toEqual({
      on: '2026-03-02',
      kind: 'hospitality',
      officer: null,
      department: 'Highways',
      giver: 'Calloway Highways Ltd',
      giverKind: 'named',
      valuePence: 9000,
      valueBelowPence: null,
      answer: 'accepted',
      outcome: 'approved',
      description: null,
    });
    expect(masks).toEqual([
      { field: 'officer', reason: 'junior-officer' },
      { field: 'giver', reason: 'contact-person' },
      { field: 'description', reason: 'free-text' },
    ]);
  });

  it('names an officer who holds an office, or who is of the grade that the council sets', () => {
    const senior = {
      ...entry,
      officer: { name: 'Owen Tarrant', address: null, grade: 16, holdsOffice: true },
    };
    const byGrade = (seniorFromGrade: number) => rulesIn({ publication: { seniorFromGrade } });
    expect(redact(senior, usual).row?.officer).toBe('Owen Tarrant');
    expect(redact(senior, byGrade(16)).row?.officer).toBe('Owen Tarrant');
    expect(redact(senior, byGrade(17)).row?.officer).toBeNull();
  });

  it('says "a member of the public" of a private person, and of somebody with no firm', () => {
    const person = { name: 'Vera Pell', organisation: null, address: null };
    for (const privatePerson of [true, false]) {
      const { row } = redact({ ...entry, giver: { ...person, privatePerson } }, usual);
      expect(row).toMatchObject({ giver: null, giverKind: 'member-of-the-public' });
    }
  });

  it('shows a small value as below the threshold', () => {
    expect(redact({ ...entry, valuePence: 4999 }, usual).row).toMatchObject({
      valuePence: null,
      valueBelowPence: 5000,
    });
    expect(redact({ ...entry, valuePence: 5000 }, usual).row).toMatchObject({
      valuePence: 5000,
      valueBelowPence: null,
    });
  });

  it('does not tell a department so small that it would tell the officer', () => {
    expect(
      redact({ ...entry, department: { name: 'Archives', people: 2 } }, usual).row?.department,
    ).toBeNull();
  });

  it('leaves out a firm that bears the name of a junior officer', () => {
    const giver = { name: null, organisation: 'Álice PENROSE Ltd', address: null, privatePerson: false };
    expect(redact({ ...entry, giver }, usual).row).toMatchObject({ giver: null, giverKind: 'not-named' });
  });

  it('names a firm that bears the name of whoever wrote for it', () => {
    const giver = {
      name: 'Calloway',
      organisation: 'Calloway Highways Ltd',
      address: null,
      privatePerson: false,
    };
    expect(redact({ ...entry, giver }, usual).row?.giver).toBe('Calloway Highways Ltd');
  });

  it.each([
    ['a first name', 'Jo took Alice to the match'],
    ['an address', 'Ask box-office@example.org'],
    ['a masked value', 'A bottle for £12'],
  ])('leaves out a description that tells %s', (_what, what) => {
    const { row, masks } = redact({ ...entry, valuePence: 1200, what }, open);
    expect(row?.description).toBeNull();
    expect(masks).toContainEqual({ field: 'description', reason: 'tells-masked' });
  });

  it('shows a short description where the council allows it', () => {
    expect(redact(entry, open).row?.description).toBe('Two seats at the match');
    const long = redact({ ...entry, what: 'fair words '.repeat(100) }, open).row?.description ?? '';
    expect(long.length).toBeLessThanOrEqual(302);
  });
});

describe('a declaration stays out of the public register', () => {
  it.each([
    ['withdrawn', { state: 'withdrawn' }],
    ['undecided', { state: 'submitted', outcome: null }],
    ['undecided', { state: 'returned', outcome: 'approved' }],
    ['kind-not-published', { kind: 'relationship' }],
    ['senior-only', { kind: 'interest' }],
  ] as const)('for the reason %s', (reason, change) => {
    expect(redact({ ...entry, ...change }, usual)).toEqual({ row: null, masks: [], withheld: reason });
  });
});

/** Words that occur in nothing that the product itself says, so that finding one means that it was let out. */
const strange = fc
  .array(fc.constantFrom('qz', 'xj', 'vq', 'Zx', 'JQ', 'k̈z', 'Žq'), { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join(''));
const name = fc.array(strange, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const text = fc
  .array(fc.oneof(strange, fc.constantFrom('lunch', '12', '£12.50', '-', 'of')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));

/** Texts that are made of each other's words, so that secrets turn up where they should not. */
const entries: fc.Arbitrary<Entry> = fc
  .record({ pool: fc.array(name, { minLength: 1, maxLength: 3 }), free: text })
  .chain(({ pool, free }) => {
    const mixed = fc.oneof(
      fc.constantFrom(...pool),
      fc.tuple(fc.constantFrom(...pool), text).map((parts) => parts.join(' ')),
      fc.constantFrom(...pool).map((one) => one.toUpperCase()),
    );
    return fc.record({
      kind: fc.constantFrom(...declarationKinds),
      state: fc.constantFrom(...states),
      outcome: fc.constantFrom(null, ...outcomes),
      answer: fc.constantFrom(null, ...answers),
      on: fc.constant('2026-03-02'),
      officer: fc.option(
        fc.record({
          name: fc.constantFrom(...pool),
          address: fc.option(mixed),
          grade: fc.option(fc.integer({ min: 0, max: 20 })),
          holdsOffice: fc.boolean(),
        }),
      ),
      department: fc.option(fc.record({ name: mixed, people: fc.integer({ min: 0, max: 9 }) })),
      giver: fc.option(
        fc.record({
          name: fc.option(mixed),
          organisation: fc.option(mixed),
          address: fc.option(mixed),
          privatePerson: fc.boolean(),
        }),
      ),
      valuePence: fc.option(fc.integer({ min: 0, max: 20_000 })),
      what: fc.oneof(mixed, fc.constant(free)),
    });
  });

const everyRule = fc
  .record({
    seniorFromGrade: fc.option(fc.integer({ min: 0, max: 20 })),
    smallestDepartment: fc.integer({ min: 1, max: 9 }),
    kinds: fc.dictionary(
      fc.constantFrom(...declarationKinds),
      fc.record({
        of: fc.constantFrom('everybody', 'senior', 'nobody'),
        valuesFromPence: fc.integer({ min: 0, max: 20_000 }),
        description: fc.boolean(),
      }),
    ),
  })
  .map((publication) => rulesIn({ publication }));

const simple = (value: string) => value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

describe('whatever the declaration and the rules', () => {
  it('no masked name or address occurs anywhere in the row', () => {
    fc.assert(
      fc.property(entries, everyRule, (given, rules) => {
        const { row, masks } = redact(given, rules);
        if (row === null) return;
        const reasonFor = (field: Field) => masks.find((mask) => mask.field === field)?.reason;
        if (given.officer && reasonFor('officer') === 'junior-officer') {
          expect(simple(JSON.stringify(row))).not.toContain(simple(given.officer.name));
        }
        if (reasonFor('giver') === 'private-person') {
          // A senior officer's own name is public, whoever else bears it.
          const shown = simple(JSON.stringify({ ...row, officer: null }));
          for (const secret of [given.giver?.name, given.giver?.organisation])
            if (secret) expect(shown).not.toContain(simple(secret));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a masked value is told neither as a number nor in the description', () => {
    fc.assert(
      fc.property(entries, everyRule, (given, rules) => {
        const { row, masks } = redact(given, rules);
        if (!masks.some(({ field, reason }) => field === 'value' && reason === 'below-threshold')) return;
        expect(row?.valuePence).toBeNull();
        expect(row?.description ?? '').not.toMatch(/\d/);
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing undecided or withdrawn is published, and no description where none is allowed', () => {
    fc.assert(
      fc.property(entries, everyRule, (given, rules) => {
        const { row, withheld } = redact(given, rules);
        expect(row === null).toBe(withheld !== null);
        if (row === null) return;
        expect(['decided', 'expired']).toContain(given.state);
        expect(given.outcome).not.toBeNull();
        if (!rules.kinds[given.kind].description) expect(row.description).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
