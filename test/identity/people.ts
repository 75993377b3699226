import { asService, type Database } from '#register/database/session.ts';
import type { Person } from './token.ts';

const titles: Record<string, string> = {
  'monitoring-officer': 'Monitoring officer',
  auditor: 'Auditor',
  administrator: 'Administrator',
};

/** Everybody of a council who can sign in, as the register's own directory knows them. */
export function peopleOf(
  database: Database,
  council: { id: string; tenant: string },
): Promise<(Person & { about: string })[]> {
  return asService(database, council.id, async (work) => {
    const rows = await work
      .selectFrom('person')
      .leftJoin('department', (join) =>
        join
          .onRef('department.organisation', '=', 'person.organisation')
          .onRef('department.id', '=', 'person.department'),
      )
      .select((select) => [
        'person.subject',
        'person.name',
        'person.user_name',
        'person.roles',
        'department.name as department',
        select
          .exists(
            select
              .selectFrom('person as report')
              .whereRef('report.organisation', '=', 'person.organisation')
              .whereRef('report.manager', '=', 'person.id'),
          )
          .as('manages'),
      ])
      .where('person.organisation', '=', council.id)
      .where('person.subject', 'is not', null)
      .orderBy('person.id')
      .execute();
    return rows.map(({ subject, name, user_name, roles, department, manages }) => ({
      oid: String(subject),
      name,
      address: user_name,
      tenant: council.tenant,
      about: [titles[roles[0] ?? ''] ?? (manages ? 'Manager' : 'Officer'), department]
        .filter((part) => part !== null)
        .join(', '),
    }));
  });
}
