import { type RawBuilder, sql } from 'kysely';
import type { Work } from '#register/database/session.ts';
import type { Key } from '../scim/attributes.ts';
import type { Column, Header } from './columns.ts';

/*
 * Turns what a list says into what the register would hold: which person each row is, and each column's new
 * value. A column that the list does not have stays as it is, and so does what the directory gives.
 */

interface Written {
  column: string;
  /** The list's columns of which one must be there for this to be written. */
  from: readonly Column[];
  /** What the directory may have given. */
  owned: readonly Key[];
  value: RawBuilder<unknown>;
}

const written: readonly Written[] = [
  {
    column: 'external_id',
    from: ['id'],
    owned: ['externalId'],
    value: sql`coalesce(staged.id, held.external_id)`,
  },
  { column: 'subject', from: ['id'], owned: ['externalId'], value: sql`coalesce(staged.id, held.subject)` },
  { column: 'user_name', from: ['userName', 'address'], owned: ['userName'], value: sql`staged.user_name` },
  {
    column: 'name',
    from: ['name', 'familyName'],
    owned: ['displayName', 'formatted', 'givenName', 'familyName'],
    value: sql`staged.name`,
  },
  { column: 'address', from: ['address'], owned: ['address'], value: sql`staged.address` },
  { column: 'manager', from: ['manager'], owned: ['manager'], value: sql`boss.person` },
  { column: 'department', from: ['department'], owned: ['department'], value: sql`department.id` },
  { column: 'grade', from: ['grade'], owned: ['grade'], value: sql`staged.grade` },
  {
    column: 'politically_restricted',
    from: ['politicallyRestricted', 'flags'],
    owned: ['politicallyRestricted'],
    value: sql`staged.politically_restricted`,
  },
  {
    column: 'spokesperson',
    from: ['spokesperson', 'flags'],
    owned: ['spokesperson'],
    value: sql`staged.spokesperson`,
  },
  {
    column: 'union_representative',
    from: ['unionRepresentative', 'flags'],
    owned: ['unionRepresentative'],
    value: sql`staged.union_representative`,
  },
  { column: 'offices', from: ['offices'], owned: ['offices'], value: sql`staged.offices` },
  { column: 'roles', from: ['roles'], owned: [], value: sql`staged.roles` },
];

/** The columns of `person` that an import writes, in the order in which `arriving` has them. */
export const arrivingColumns = [...written.map(({ column }) => column), 'active'];

/**
 * Makes the tables `placed` (which person each row is), `known_as` (whom each user name, address and id means
 * after the import) and `arriving` (each person as the register would hold them).
 */
export async function arrive(
  work: Work,
  organisation: string,
  header: Header,
  { keep, newId }: { keep: boolean; newId: () => string },
): Promise<void> {
  await makeDepartments(work, organisation, newId);
  await sql`create temporary table placed on commit drop as
    select staged.row, coalesce(by_id.id, by_name.id, staged.new_id) as person,
      coalesce(by_id.id, by_name.id) is not null as known
    from staged
    left join person by_id on by_id.organisation = ${organisation} and not by_id.removed
      and by_id.external_id = staged.id
    left join person by_name on by_name.organisation = ${organisation} and not by_name.removed
      and by_id.id is null and lower(by_name.user_name) = lower(staged.user_name)
      and (staged.id is null or by_name.external_id is null)`.execute(work);
  await sql`create index on placed (person)`.execute(work);
  await sql`analyze placed`.execute(work);
  await sql`create temporary table staying on commit drop as
    select id as person, manager, name, user_name, address, external_id from person
    where organisation = ${organisation} and active and not removed and (directory is not null or ${keep})
      and not exists (select from placed where placed.person = person.id)`.execute(work);
  await sql`create temporary table known_as on commit drop as
    select key, (array_agg(person))[1] as person, count(*) as people from (
      select lower(key) as key, person from placed join staged using (row),
        lateral unnest(array[staged.user_name, staged.address, staged.id]) key
      union select lower(key), person from staying, lateral unnest(array[user_name, address, external_id]) key
    ) named where key is not null group by key`.execute(work);
  await sql`create unique index on known_as (key)`.execute(work);
  await sql`analyze known_as`.execute(work);

  const values = written.map((one) => sql`${newValue(one, header)} as ${sql.ref(one.column)}`);
  await sql`create temporary table arriving on commit drop as
    select placed.row, placed.person, placed.known, staged.head, department.id as headed, ${sql.join(values)},
      ${activeAfter} as active
    from staged join placed using (row)
    left join person held on held.organisation = ${organisation} and held.id = placed.person
    left join department on department.organisation = ${organisation}
      and lower(department.name) = lower(staged.department)
    left join known_as boss on boss.key = lower(staged.manager)`.execute(work);
  await sql`analyze arriving`.execute(work);
}

/** Whom the directory calls inactive stays so; everybody else in the list works here. */
const activeAfter = sql`case when held.directory ? 'active' then held.active else true end`;

function newValue({ column, from, owned, value }: Written, { at }: Header): RawBuilder<unknown> {
  const held = sql.ref(`held.${column}`);
  if (!from.some((one) => at.has(one))) return asUnsaid(column, held);
  const given = column === 'roles' ? withGroupRoles(value) : value;
  if (owned.length === 0) return given;
  const keys = sql`array[${sql.join(owned.map((key) => sql.lit(key)))}]`;
  return sql`case when held.directory ?| ${keys} then ${held} else ${given} end`;
}

/** What a person has in a column of which the list does not speak. */
function asUnsaid(column: string, held: RawBuilder<unknown>): RawBuilder<unknown> {
  if (column === 'address') return sql`coalesce(${held}, staged.address)`;
  if (column === 'offices' || column === 'roles') return sql`coalesce(${held}, '{}')`;
  const isFlag = ['politically_restricted', 'spokesperson', 'union_representative'].includes(column);
  return isFlag ? sql`coalesce(${held}, false)` : held;
}

/** A list cannot take away what a group of the directory gives. */
function withGroupRoles(value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`array(select unnest(${value}) union
    select role from directory_group where organisation = held.organisation and held.id = any (members)
      and role is not null order by 1)`;
}

async function makeDepartments(work: Work, organisation: string, newId: () => string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select min(department) as name from staged where department is not null
      and not exists (select from department where organisation = ${organisation}
        and lower(department.name) = lower(staged.department))
    group by lower(department)`.execute(work);
  const made = rows.map(({ name }) => ({ id: newId(), name }));
  await sql`insert into department (organisation, id, name)
    select ${organisation}::uuid, id, name
    from json_to_recordset(${JSON.stringify(made)}) as made (id uuid, name text)`.execute(work);
}
