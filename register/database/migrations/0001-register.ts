import { type Kysely, sql } from 'kysely';
import { grants, policies, whoActs } from './0001-rights.ts';

/*
 * The organisation comes first in every key: each council's rows stand apart, and the same schema
 * distributes over many servers by that column.
 */
const tables = `
-- What runs when, and what ran: kept by the schedule itself, see schedule.ts.
create schema schedule;

create table organisation (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  issuer text not null,
  tenant text not null,
  settings jsonb not null default '{}',
  unique (issuer, tenant)
);

create table department (
  organisation uuid not null references organisation,
  id uuid not null,
  name text not null,
  head uuid,
  primary key (organisation, id),
  unique (organisation, name)
);

create table person (
  organisation uuid not null references organisation,
  id uuid not null,
  -- What the directory calls this person, and what the access token calls them.
  external_id text,
  subject text,
  user_name text not null,
  name text not null,
  address text,
  active boolean not null default true,
  -- When they stopped being active. Kept by a trigger: what is kept on them ends by it.
  left_on date,
  manager uuid,
  department uuid,
  grade integer,
  politically_restricted boolean not null default false,
  spokesperson boolean not null default false,
  union_representative boolean not null default false,
  roles text[] not null default '{}',
  -- The code's roles that this person holds: executive-director, head-of-service …
  offices text[] not null default '{}',
  -- Row-level security lets an index help with a plain column, and not with what is worked out from one.
  holds boolean generated always as (offices <> '{}' or roles <> '{}') stored,
  folded_user_name text generated always as (lower(user_name)) stored,
  folded_address text generated always as (lower(address)) stored,
  -- What the council's directory says of them, by attribute; null for a person whom it does not keep.
  directory jsonb,
  folded_directory_manager text generated always as (lower(directory ->> 'manager')) stored,
  -- The directory has deleted them. They stay for the sake of what they declared.
  removed boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, department) references department
);
create unique index person_user_name on person (organisation, folded_user_name) where not removed;
create index person_address on person (organisation, folded_address);
-- Whose manager the directory names, but has not sent yet.
create index person_awaiting on person (organisation, folded_directory_manager) where manager is null;
create index person_holding on person (organisation, id) where holds;
create unique index person_subject on person (organisation, subject) where subject is not null;
create unique index person_external_id on person (organisation, external_id) where external_id is not null;
create index person_manager on person (organisation, manager);

-- Who is above whom, at any distance: kept in step with person.manager by the people room.
create table line (
  organisation uuid not null references organisation,
  manager uuid not null,
  report uuid not null,
  depth integer not null,
  primary key (organisation, manager, report)
);
create index line_report on line (organisation, report);

create table directory_group (
  organisation uuid not null references organisation,
  id uuid not null,
  external_id text,
  name text not null,
  -- The role that its members get by it; null for a group that means nothing to the register.
  role text,
  members uuid[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, name)
);

create table cover (
  organisation uuid not null references organisation,
  id uuid not null,
  person uuid not null,
  deputy uuid not null check (deputy <> person),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  made_by uuid not null,
  primary key (organisation, id),
  foreign key (organisation, person) references person on delete cascade,
  foreign key (organisation, deputy) references person on delete cascade
);
create index cover_person on cover (organisation, person);
create index cover_deputy on cover (organisation, deputy);

create table declaration (
  organisation uuid not null references organisation,
  id uuid not null,
  officer uuid not null,
  department uuid,
  kind text not null,
  state text not null,
  version integer not null,
  -- Nobody decides on their own.
  approver uuid check (approver <> officer),
  approver_role text,
  -- Everybody it ever went to: whoever passed it on may still see it. Kept by a trigger.
  approvers uuid[] not null default '{}',
  -- Giver's organisation or name, folded, so that offers by one giver are found together.
  giver text,
  value_pence bigint,
  answer text,
  deadline date,
  until date,
  submitted_at timestamptz not null,
  decided_at timestamptz,
  outcome text,
  updated_at timestamptz not null,
  -- The folded declaration, without its events.
  current jsonb not null,
  primary key (organisation, id)
);
-- What waits for somebody, in the order in which they see it.
create index declaration_waiting on declaration (organisation, approver, coalesce(deadline, '9999-12-31'::date), id)
  where state in ('submitted', 'returned');
create index declaration_until on declaration (organisation, until) where state = 'decided';
create index declaration_officer on declaration (organisation, officer, submitted_at, id);
create index declaration_all on declaration (organisation, submitted_at, id);
create index declaration_approver on declaration (organisation, approver, submitted_at, id);
create index declaration_giver on declaration (organisation, giver, submitted_at, id);

create table event (
  organisation uuid not null references organisation,
  declaration uuid not null,
  number integer not null,
  id uuid not null,
  type text not null,
  at timestamptz not null,
  made_by uuid,
  on_behalf_of uuid,
  -- Canonical JSON, kept letter by letter as the audit log commits to it.
  body json not null,
  primary key (organisation, declaration, number),
  unique (organisation, id),
  foreign key (organisation, declaration) references declaration on delete cascade
);

create table attachment (
  organisation uuid not null references organisation,
  declaration uuid not null,
  id uuid not null,
  name text not null,
  type text not null,
  digest bytea not null,
  bytes bytea not null check (length(bytes) <= 5242880),
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (organisation, declaration, id),
  foreign key (organisation, declaration) references declaration on delete cascade
);

create table supplier_directory (
  organisation uuid primary key references organisation,
  digest text not null,
  csv text not null,
  updated_at timestamptz not null
);

create table pack (
  organisation uuid not null references organisation,
  code text not null,
  version text not null,
  in_force_from date,
  digest text not null,
  -- The compiled code of conduct, and the council's official wording where it has been imported.
  code_data jsonb not null,
  wording jsonb,
  updated_at timestamptz not null,
  primary key (organisation, code, version)
);

create table publication (
  organisation uuid not null references organisation,
  id uuid not null,
  at timestamptz not null,
  made_by uuid not null,
  content jsonb not null,
  primary key (organisation, id)
);

-- Letters to be sent. One occasion gives one letter to one person: the second insert does nothing.
create table letter (
  organisation uuid not null references organisation,
  id uuid not null,
  occasion text not null,
  person uuid not null,
  kind text not null,
  body jsonb not null,
  due_at timestamptz not null,
  -- The message it goes in, once that was tried: the id of that message's first letter.
  message uuid,
  attempts integer not null default 0,
  sent_at timestamptz,
  -- Why it was given up.
  failure text,
  primary key (organisation, id),
  unique (organisation, occasion, person)
);
create index letter_due on letter (organisation, due_at) where sent_at is null and failure is null;
create index letter_waiting on letter (organisation, person) where sent_at is null and failure is null;
create index letter_message on letter (organisation, message) where sent_at is null;

-- What was done, by whom. Content and salt may be erased; the link that commits to them stays.
create table audit_entry (
  organisation uuid not null references organisation,
  id uuid not null,
  at timestamptz not null,
  content text,
  salt bytea,
  commitment bytea not null,
  linked boolean not null default false,
  -- Who, what, and which event of a declaration, for searching; they go when the content goes.
  made_by text generated always as (content::jsonb ->> 'by') stored,
  subject text generated always as (content::jsonb ->> 'subject') stored,
  event uuid generated always as ((content::jsonb #>> '{detail,event,id}')::uuid) stored,
  primary key (organisation, id)
);
create index audit_subject on audit_entry (organisation, subject);
create index audit_made_by on audit_entry (organisation, made_by);
create index audit_event on audit_entry (organisation, event) where event is not null;
create index audit_unlinked on audit_entry (organisation, id) where not linked;

create table audit_link (
  organisation uuid not null references organisation,
  number bigint not null,
  entry uuid not null,
  commitment bytea not null,
  hash bytea not null,
  primary key (organisation, number),
  unique (organisation, entry)
);
`;

const appendOnly = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log can only be added to' using errcode = 'PR001';
end $$;

create trigger audit_link_append_only before update or delete or truncate on audit_link
  for each statement execute function refuse_change();
create trigger audit_entry_kept before delete or truncate on audit_entry
  for each statement execute function refuse_change();
create trigger event_append_only before update on event
  for each statement execute function refuse_change();

-- An entry may be marked as linked, and its content may be erased, both for good. Nothing else may change.
create function check_entry_change() returns trigger language plpgsql as $$
begin
  if (new.organisation, new.id, new.at, new.commitment) is distinct from (old.organisation, old.id, old.at, old.commitment)
    or (new.content is not null and new.content is distinct from old.content)
    or (new.salt is not null and new.salt is distinct from old.salt)
    or (old.linked and not new.linked)
  then
    raise exception 'the audit log can only be added to' using errcode = 'PR001';
  end if;
  return new;
end $$;
create trigger audit_entry_change before update on audit_entry
  for each row execute function check_entry_change();
`;

const peopleRules = `
create function keep_left_on() returns trigger language plpgsql as $$
begin
  new.left_on := case when new.active then null
    when tg_op = 'UPDATE' and not old.active then old.left_on
    else new.updated_at::date end;
  return new;
end $$;
create trigger person_left_on before insert or update of active, left_on on person
  for each row execute function keep_left_on();
`;

const declarationRules = `
create function keep_approvers() returns trigger language plpgsql as $$
begin
  new.approvers := case when tg_op = 'UPDATE' then old.approvers else '{}' end;
  if new.approver is not null and not new.approver = any (new.approvers) then
    new.approvers := new.approvers || new.approver;
  end if;
  return new;
end $$;
create trigger declaration_approvers before insert or update of approver, approvers on declaration
  for each row execute function keep_approvers();

-- A person's step adds events, so the version grows; correction and erasure by the service may leave it.
create function check_version() returns trigger language plpgsql as $$
begin
  raise exception 'the version of a declaration can only grow' using errcode = 'PR002';
end $$;
create trigger declaration_version before update on declaration
  for each row when (new.version <= old.version and current_user = 'probity_person')
  execute function check_version();
`;

/** Tables, the append-only audit log, and who may see which row. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const part of [tables, appendOnly, peopleRules, declarationRules, whoActs, grants, policies])
    await sql.raw(part).execute(database);
}
