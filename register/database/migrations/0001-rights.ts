/*
 * Two roles do the daily work, neither of which can pass by row-level security. `probity_person` acts for
 * whoever is signed in; `probity_service` does what nobody signed in for (directory, mail, the audit chain),
 * for one organisation at a time. Who acts is set for each transaction, see `session.ts`.
 */

/** What each role may do at all. */
export const grants = `
grant select on organisation, department, person, line, cover, supplier_directory, pack, publication,
  declaration, event, attachment, audit_entry, audit_link to probity_person;
grant insert on declaration, event, attachment, audit_entry, letter, cover, publication to probity_person;
-- Never its id, its council or its officer.
grant update (department, kind, state, version, approver, approver_role, giver, value_pence, answer, deadline, until,
  submitted_at, decided_at, outcome, updated_at, current) on declaration to probity_person;
grant delete on cover to probity_person;
grant insert, update on supplier_directory, pack to probity_person;
-- Never the issuer and tenant, by which tokens are told apart.
grant update (name, settings) on organisation to probity_person, probity_service;
grant update on department, person, directory_group to probity_person;
grant select on directory_group to probity_person;
-- Whether a letter went out, never what stands in it.
grant select (organisation, id, person, kind, due_at, attempts, sent_at, failure), update (due_at, attempts, failure)
  on letter to probity_person;

grant select, insert, update, delete on department, person, line, directory_group, cover, letter, declaration,
  event, attachment, supplier_directory, pack, publication to probity_service;
grant select on organisation to probity_service;
grant select, insert, update on audit_entry to probity_service;
grant select, insert on audit_link to probity_service;
`;

/** The settings of the transaction, as SQL asks for them. */
export const whoActs = `
create function acting_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('probity.organisation', true), '')::uuid;
create function acting_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('probity.person', true), '')::uuid;
create function acting_role(wanted text) returns boolean language sql stable parallel safe
  return wanted = any (string_to_array(coalesce(current_setting('probity.roles', true), ''), ','));
create function acting_for() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('probity.acts_for', true), ''), ',')::uuid[];
-- The acting person and those for whom they stand in.
create function acting_as() returns uuid[] language sql stable parallel safe
  return array_remove(array_prepend(acting_person(), acting_for()), null);

-- Who a token is about, and for whom they stand in on that day: one trip, because every request begins with it.
create function caller_of(by_issuer text, of_tenant text, named text, today date)
returns table (council uuid, caller uuid, called text, may text[], covered uuid[]) language plpgsql as $$
begin
  select id into council from organisation where issuer = by_issuer and tenant = of_tenant;
  perform set_config('probity.organisation', council::text, true), set_config('role', 'probity_service', true);
  return query select council, id, name, roles, array(
      select cover.person from cover
      where cover.organisation = council and cover.deputy = person.id and today between starts_on and ends_on
      order by cover.person)
    from person where organisation = council and subject = named and active;
end $$;
`;

/** The tables on which both roles see the rows of their organisation alone. */
const guarded = [
  'department',
  'person',
  'line',
  'directory_group',
  'cover',
  'declaration',
  'event',
  'attachment',
  'supplier_directory',
  'pack',
  'publication',
  'letter',
  'audit_entry',
  'audit_link',
] as const;

/*
 * Every call stands in a sub-select of its own, so that PostgreSQL asks once for each query and not for each
 * row, and can still use its indexes.
 */
const own = 'organisation = (select acting_organisation())';
const me = '(select acting_person())';
const asMe = 'any ((select acting_as())::uuid[])';
const is = (role: string) => `(select acting_role('${role}'))`;

/** Who may add to a declaration: its officer, whoever it went to, and the monitoring officer. */
const takesPart = `(declaration.officer = ${me} or declaration.approvers && (select acting_as())
  or ${is('monitoring-officer')})`;

/** Which rows each role may see and change. */
export const policies = `
alter table organisation enable row level security;
create policy see on organisation for select to probity_person, probity_service
  using (id = (select acting_organisation()));
create policy set_up on organisation for update to probity_service using (id = (select acting_organisation()));
create policy administer on organisation for update to probity_person
  using (id = (select acting_organisation()) and (${is('administrator')} or ${is('monitoring-officer')}));

${guarded
  .map(
    (table) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy service on ${table} to probity_service using (${own});`,
  )
  .join('\n')}

${['department', 'person', 'line', 'cover', 'supplier_directory', 'pack', 'publication']
  .map((table) => `create policy read on ${table} for select to probity_person using (${own});`)
  .join('\n')}

${['department', 'person', 'supplier_directory', 'pack', 'directory_group']
  .map(
    (table) => `
create policy administer on ${table} to probity_person using (${own} and ${is('administrator')});`,
  )
  .join('\n')}

-- Monitoring officers keep the codes and the suppliers as well.
${['supplier_directory', 'pack']
  .map(
    (table) => `
create policy keep on ${table} to probity_person using (${own} and ${is('monitoring-officer')});`,
  )
  .join('\n')}

create policy publish on publication for insert to probity_person
  with check (${own} and made_by = ${me} and ${is('monitoring-officer')});

-- Nobody makes themselves somebody's deputy: that would open the declarations of others to them.
create policy arrange on cover for insert to probity_person
  with check (${own} and made_by = ${me} and deputy <> ${me}
    and (person = ${me} or ${is('monitoring-officer')} or ${is('administrator')}));
create policy cancel on cover for delete to probity_person
  using (${own} and (person = ${me} or ${is('monitoring-officer')} or ${is('administrator')}));

create policy see on declaration for select to probity_person
  using (${own} and (
    officer = ${me}
    or approver = ${asMe}
    or ${is('monitoring-officer')}
    or ${is('auditor')}
    or approvers && (select acting_as())
    or exists (
      select from line where line.organisation = declaration.organisation
        and line.manager = ${asMe} and line.report = declaration.officer)));
create policy declare on declaration for insert to probity_person
  with check (${own} and officer = ${me} and state in ('draft', 'submitted')
    and decided_at is null and outcome is null);
-- Whose declaration it is may change or withdraw it, and never decide.
create policy proceed on declaration for update to probity_person
  using (${own} and (officer = ${me} or approver = ${asMe} or ${is('monitoring-officer')}))
  with check (${own} and (officer <> ${me} or state <> 'decided'));

${['event', 'attachment']
  .map(
    (table) => `
create policy see on ${table} for select to probity_person
  using (${own} and exists (
    select from declaration where declaration.organisation = ${table}.organisation
      and declaration.id = ${table}.declaration));`,
  )
  .join('\n')}
create policy add on event for insert to probity_person
  with check (${own} and made_by = ${me}
    and (on_behalf_of is null or on_behalf_of = any ((select acting_for())::uuid[]))
    and exists (
      select from declaration where declaration.organisation = event.organisation
        and declaration.id = event.declaration and ${takesPart}
        and (event.type <> 'decided' or declaration.officer <> ${me})));
create policy add on attachment for insert to probity_person
  with check (${own} and added_by = ${me} and exists (
    select from declaration where declaration.organisation = attachment.organisation
      and declaration.id = attachment.declaration and ${takesPart}));

create policy notify on letter for insert to probity_person
  with check (${own} and attempts = 0 and sent_at is null);
create policy administer on letter for select to probity_person using (${own} and ${is('administrator')});
create policy try_again on letter for update to probity_person
  using (${own} and ${is('administrator')} and sent_at is null);

create policy record on audit_entry for insert to probity_person with check (${own} and not linked);
${['audit_entry', 'audit_link']
  .map(
    (table) => `
create policy inspect on ${table} for select to probity_person
  using (${own} and (${is('auditor')} or ${is('monitoring-officer')}));`,
  )
  .join('\n')}
`;
