import { type Kysely, sql } from 'kysely';

/*
 * What officers set aside as not relevant, so that none of their devices asks about it again: hashes under a key of
 * the officer's own, from which neither signal nor party nor words can be read. Nobody but the officer sees them.
 */
const tables = `
create table set_aside (
  organisation uuid not null references organisation,
  person uuid not null,
  print text not null check (print ~ '^[0-9a-f]{16}$'),
  at timestamptz not null,
  primary key (organisation, person, print)
);

create table set_aside_key (
  organisation uuid not null references organisation,
  person uuid not null,
  key text not null check (key ~ '^[0-9a-f]{32}$'),
  primary key (organisation, person)
);
`;

const council = 'organisation = (select acting_organisation())';
const own = `${council} and person = (select acting_person())`;

const rights = ['set_aside', 'set_aside_key']
  .map(
    (table) => `
grant select, insert, delete on ${table} to probity_person;
-- For handing it to them, and for erasing it.
grant select, delete on ${table} to probity_service;
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy service on ${table} to probity_service using (${council});
create policy own on ${table} to probity_person using (${own}) with check (${own});
`,
  )
  .join('');

/** What officers set aside, for all their devices. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(database);
  await sql.raw(rights).execute(database);
}
