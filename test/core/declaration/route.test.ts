import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Colleague, route, type Staff } from '#core/declaration/route.ts';

function colleague(id: string, changes: Partial<Colleague> = {}): Colleague {
  return { id, active: true, manager: null, department: null, offices: [], ...changes };
}

function staffOf(people: Colleague[], heads: Record<string, string> = {}): Staff {
  return {
    person: (id) => people.find((person) => person.id === id) ?? null,
    headOf: (department) => heads[department] ?? null,
    holdersOf: (office) => people.filter(({ offices }) => offices.includes(office)).map(({ id }) => id),
  };
}

const council = [
  colleague('ola', { manager: 'mina', department: 'roads' }),
  colleague('mina', { manager: 'dev' }),
  colleague('dev', { offices: ['executive-director'] }),
  colleague('eda', { offices: ['executive-director'] }),
  colleague('kit', { offices: ['monitoring-officer'] }),
];

describe('whom a declaration goes to', () => {
  it('is the manager where the code names nobody or the manager', () => {
    expect(route('ola', null, staffOf(council))).toEqual({ person: 'mina', role: null });
    expect(route('ola', 'line-manager', staffOf(council)).person).toBe('mina');
  });

  it('is the nearest above who holds the role that the code names', () => {
    expect(route('ola', 'executive-director', staffOf(council))).toEqual({
      person: 'dev',
      role: 'executive-director',
    });
  });

  it('is the only holder elsewhere, and the manager where there are several or none', () => {
    expect(route('ola', 'monitoring-officer', staffOf(council)).person).toBe('kit');
    expect(route('kit', 'executive-director', staffOf(council)).person).toBeNull();
    expect(route('ola', 'chief-executive', staffOf(council))).toEqual({
      person: 'mina',
      role: 'chief-executive',
    });
  });

  it('goes past managers who have left, to the department’s head, to the monitoring officer', () => {
    const left = council.map((person) => (person.id === 'mina' ? { ...person, active: false } : person));
    expect(route('ola', null, staffOf(left)).person).toBe('dev');
    const alone = [
      colleague('ola', { department: 'roads' }),
      colleague('hal'),
      colleague('kit', { offices: ['monitoring-officer'] }),
    ];
    expect(route('ola', null, staffOf(alone, { roads: 'hal' })).person).toBe('hal');
    expect(route('ola', null, staffOf(alone)).person).toBe('kit');
    expect(route('hal', null, staffOf(alone, { roads: 'hal' })).person).toBe('kit');
  });

  it('waits for any monitoring officer where the only one declares', () => {
    expect(
      route('kit', null, staffOf([colleague('kit', { offices: ['monitoring-officer'] })])).person,
    ).toBeNull();
  });

  it('is never the officer and never somebody who has left, in any directory, circles included', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const someone = fc.record({
      active: fc.boolean(),
      manager: fc.option(fc.constantFrom(...ids)),
      department: fc.option(fc.constantFrom('roads', 'parks')),
      offices: fc.subarray(['monitoring-officer', 'executive-director']),
    });
    const heads = fc.dictionary(fc.constantFrom('roads', 'parks'), fc.constantFrom(...ids));
    const role = fc.constantFrom(null, 'line-manager', 'executive-director', 'monitoring-officer');
    fc.assert(
      fc.property(
        fc.tuple(someone, someone, someone, someone, someone),
        heads,
        role,
        (people, headOf, wanted) => {
          const staff = staffOf(
            people.map((person, index) => ({ id: ids[index] ?? '', ...person })),
            headOf,
          );
          for (const officer of ids) {
            const { person } = route(officer, wanted, staff);
            expect(person).not.toBe(officer);
            if (person !== null) expect(staff.person(person)?.active).toBe(true);
          }
        },
      ),
    );
  });
});
