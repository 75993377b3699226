import { sql } from 'kysely';
import type { Colleague, Staff } from '#core/declaration/route.ts';
import type { Work } from '#register/database/session.ts';

/*
 * Each part is found along an index, so that it takes as long among a million people as among ten. One
 * condition with `or` between them would read everybody.
 */
function concerned(organisation: string, officer: string) {
  return sql<{ id: string }>`(
    select ${officer}::uuid as id
    union select manager from line where organisation = ${organisation} and report = ${officer}
    union select manager from person where organisation = ${organisation} and id = ${officer}
    union select head from person join department own
        on own.organisation = person.organisation and own.id = person.department
      where person.organisation = ${organisation} and person.id = ${officer}
    union select id from person where organisation = ${organisation} and holds
  )`.as('concerned');
}

/** Those who could decide on this officer's declaration: the line above, the department's head, office holders. */
export async function staffAround(work: Work, organisation: string, officer: string): Promise<Staff> {
  const rows = await work
    .selectFrom('person')
    .leftJoin('department', (join) =>
      join
        .onRef('department.organisation', '=', 'person.organisation')
        .onRef('department.id', '=', 'person.department'),
    )
    .select([
      'person.id',
      'person.active',
      'person.manager',
      'person.department',
      'person.offices',
      'person.roles',
      'department.head',
    ])
    .where('person.organisation', '=', organisation)
    .where('person.id', 'in', (ids) => ids.selectFrom(concerned(organisation, officer)).select('id'))
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();

  const people = new Map<string, Colleague>(
    rows.map(({ id, active, manager, department, offices, roles }) => [
      id,
      { id, active, manager, department, offices: [...offices, ...roles] },
    ]),
  );
  const heads = new Map(rows.map(({ department, head }) => [department, head]));
  return {
    person: (id) => people.get(id) ?? null,
    headOf: (department) => heads.get(department) ?? null,
    holdersOf: (office) =>
      [...people.values()].filter(({ offices }) => offices.includes(office)).map(({ id }) => id),
  };
}
