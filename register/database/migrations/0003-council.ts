import { type Kysely, sql } from 'kysely';

/*
 * What a council settles together: publications that a second person confirms, and how often each signal was off
 * the mark. The latter holds no person, no time of day and nothing of what was read: there is nobody to look up.
 */
const tables = `
create table proposal (
  organisation uuid primary key references organisation,
  digest text not null,
  rows integer not null,
  at timestamptz not null,
  made_by uuid not null
);

alter table publication add column proposed_by uuid;
alter table publication add constraint two_people check (proposed_by <> made_by);

create table not_relevant (
  organisation uuid not null references organisation,
  signal text not null,
  month date not null,
  count integer not null,
  primary key (organisation, signal, month)
);
`;

const own = 'organisation = (select acting_organisation())';
const keeper = `(select acting_role('monitoring-officer'))`;

const rights = `
grant select, insert, update, delete on proposal to probity_person;
grant select on not_relevant to probity_person;
grant select, insert, update, delete on proposal, not_relevant to probity_service;

alter table proposal enable row level security;
alter table proposal force row level security;
create policy service on proposal to probity_service using (${own});
create policy keep on proposal to probity_person using (${own} and ${keeper})
  with check (${own} and ${keeper} and made_by = (select acting_person()));

alter table not_relevant enable row level security;
alter table not_relevant force row level security;
create policy service on not_relevant to probity_service using (${own});
create policy read on not_relevant for select to probity_person
  using (${own} and (${keeper} or (select acting_role('auditor'))));
`;

/** Publications by two people, and counts of what was not relevant. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(database);
  await sql.raw(rights).execute(database);
}
