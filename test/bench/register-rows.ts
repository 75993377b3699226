import { Client } from 'pg';
import { sampleContent } from '../register/app.ts';
import { westmarch } from '../register/database.ts';

const organisation = westmarch.id;
const reports = 10;
const perManager = 100;
/** More than one page waits for each manager. */
const waiting = 60;

const personId = (n: number) => `c0000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

export interface Filled {
  /** As the token's `oid` names them; up to two hundred of each. */
  managers: string[];
  officers: string[];
}

/**
 * Fills an empty database: each manager has ten officers, a hundred declarations and sixty that wait. The more
 * declarations there are, the more people, as in a bigger council.
 */
export async function fill(url: string, issuer: string, declarations: number): Promise<Filled> {
  const managers = declarations / perManager;
  const client = new Client(url);
  await client.connect();
  const id = (n: string) => `('c0000000-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const current = JSON.stringify({
    ...sampleContent(),
    state: 'submitted',
    version: 1,
    deadline: null,
    submittedAt: '2026-03-02T09:00:00.000Z',
    decision: null,
    question: null,
    until: null,
  });
  await client.query(`
    set session_replication_role = replica;
    insert into organisation (id, slug, name, issuer, tenant)
      values ('${organisation}', 'westmarch', 'Westmarch', '${issuer}', '${westmarch.tenant}');
    insert into department (organisation, id, name) values ('${organisation}', '${organisation}', 'Highways');
    -- Managers are numbered up to their count, and their officers after them.
    insert into person (organisation, id, subject, user_name, name, department, manager)
      select '${organisation}', ${id('n')}, ${id('n')}::text, 'person' || n, 'Person ' || n, '${organisation}',
        case when n > ${managers} then ${id(`1 + (n % ${managers})`)} end
      from generate_series(1, ${managers * (1 + reports)}) n;
    insert into line (organisation, manager, report, depth)
      select organisation, manager, id, 1 from person where manager is not null;
    insert into declaration (organisation, id, officer, department, kind, state, version, approver, approvers,
        giver, value_pence, deadline, submitted_at, updated_at, current)
      select '${organisation}', ('0192b7c0-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
        ${id('officer')}, '${organisation}', 'gift', state, 1, ${id('manager')}, array[${id('manager')}],
        'larkrise paving', 1200, date '2026-01-01' + n % 400, moment, moment,
        '${current}'::jsonb || jsonb_build_object('id', n, 'officer', ${id('officer')}, 'state', state,
          'to', jsonb_build_object('person', ${id('manager')}, 'role', null))
      from (select n, 1 + n % ${managers} as manager,
          ${managers} + n % ${managers} + ${managers} * ((n / ${managers}) % ${reports}) as officer,
          case when n / ${managers} < ${waiting} then 'submitted' else 'decided' end as state,
          timestamptz '2026-01-01' - n * interval '1 minute' as moment
        from generate_series(0, ${declarations - 1}) n) as made;
    set session_replication_role = origin`);
  await client.query('vacuum analyze');
  await client.end();
  const some = (from: number, count: number) =>
    Array.from({ length: Math.min(200, count) }, (_, at) =>
      personId(from + Math.trunc((at * count) / Math.min(200, count))),
    );
  return { managers: some(1, managers), officers: some(1 + managers, managers * reports) };
}
