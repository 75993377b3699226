import { type SqlBool, sql } from 'kysely';
import type { Colleague, Staff } from '#core/declaration/route.ts';
import type { Work } from '#register/database/session.ts';

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
    .where((where) =>
      where.or([
        where('person.id', '=', officer),
        where('person.id', 'in', (above) =>
          above
            .selectFrom('line')
            .select('line.manager')
            .where('line.organisation', '=', organisation)
            .where('line.report', '=', officer),
        ),
        where('person.id', 'in', (heads) =>
          heads
            .selectFrom('person as officer')
            .innerJoin('department as own', (join) =>
              join
                .onRef('own.organisation', '=', 'officer.organisation')
                .onRef('own.id', '=', 'officer.department'),
            )
            .select('own.head')
            .where('officer.organisation', '=', organisation)
            .where('officer.id', '=', officer),
        ),
        sql<SqlBool>`person.offices <> '{}' or person.roles @> '{monitoring-officer}'`,
      ]),
    )
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
