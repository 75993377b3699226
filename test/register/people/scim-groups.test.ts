import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roleOf } from '#register/people/scim/group.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { type Directory, directory } from './scim.ts';

const { people } = westmarch;

let fresh: FreshDatabase;
let entra: Directory;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  entra = directory(fresh.database);
});
afterAll(() => fresh.close());

async function rolesOf(id: string) {
  const { roles } = await fresh.database
    .selectFrom('person')
    .select('roles')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return roles;
}

async function group(displayName: string, members: string[] = []): Promise<string> {
  const { body } = await entra.scim('POST', '/Groups', {
    displayName,
    externalId: displayName,
    members: members.map((value) => ({ value })),
  });
  return body.id;
}

test.each([
  ['Probity monitoring officers', 'monitoring-officer'],
  ['probity-auditor', 'auditor'],
  ['PROBITY_Administrators', 'administrator'],
  ['Internal audit', 'auditor'],
  ['Auditors', null],
  ['Highways administrators', null],
  ['Probity', null],
])('a group called %s gives %s', (name, role) => {
  expect(roleOf(name, { roleGroups: { 'Internal audit': 'auditor' } })).toBe(role);
});

describe('the members of a group with a role', () => {
  test('get it when they are added, and lose it when they are removed', async () => {
    const id = await group('Probity auditors');
    const added = await entra.patch(`/Groups/${id}`, {
      op: 'Add',
      path: 'members',
      value: [{ value: people.officer }, { value: people.colleague }],
    });
    expect(added.status).toBe(200);
    expect(added.body.members).toHaveLength(2);
    expect(await rolesOf(people.officer)).toEqual(['auditor']);

    await entra.patch(`/Groups/${id}`, { op: 'Remove', path: 'members', value: [{ value: people.officer }] });
    expect(await rolesOf(people.officer)).toEqual([]);
    expect(await rolesOf(people.colleague)).toEqual(['auditor']);

    await entra.patch(`/Groups/${id}`, { op: 'Remove', path: `members[value eq "${people.colleague}"]` });
    expect(await rolesOf(people.colleague)).toEqual([]);
    await entra.scim('DELETE', `/Groups/${id}`);
  });

  test('keep it as long as another group gives it', async () => {
    const one = await group('Probity auditor', [people.loner]);
    const other = await group('Internal audit', [people.loner]);
    await entra.scim('DELETE', `/Groups/${one}`);
    expect(await rolesOf(people.loner)).toEqual(['auditor']);
    await entra.patch(`/Groups/${other}`, { op: 'Remove', path: 'members' });
    expect(await rolesOf(people.loner)).toEqual([]);
    await entra.scim('DELETE', `/Groups/${other}`);
  });

  test('lose one role and get another when the group is renamed', async () => {
    const id = await group('Probity auditors', [people.loner]);
    await entra.patch(`/Groups/${id}`, {
      op: 'Replace',
      value: { id, displayName: 'Probity administrators' },
    });
    expect(await rolesOf(people.loner)).toEqual(['administrator']);
    await entra.scim('DELETE', `/Groups/${id}`);
    expect(await rolesOf(people.loner)).toEqual([]);
  });

  test('who had it before from elsewhere are not touched by a group without them', async () => {
    const id = await group('Probity monitoring officers');
    expect(await rolesOf(people.monitoringOfficer)).toEqual(['monitoring-officer']);
    await entra.scim('DELETE', `/Groups/${id}`);
  });

  test('are written down, each of them', async () => {
    const entries = await fresh.database
      .selectFrom('audit_entry')
      .select('content')
      .where('content', 'like', '%role.%')
      .execute();
    expect(entries.filter(({ content }) => content?.includes('role.given'))).toHaveLength(5);
    expect(entries.filter(({ content }) => content?.includes('role.taken'))).toHaveLength(5);
  });
});

test('a group is found by name, without its members where they are not wanted', async () => {
  const id = await group('Everybody', [people.officer]);
  const filter = encodeURIComponent('displayName eq "everybody"');
  const { body } = await entra.scim('GET', `/Groups?filter=${filter}&excludedAttributes=members`);
  expect(body.totalResults).toBe(1);
  expect(body.Resources[0]).toMatchObject({ id, displayName: 'Everybody' });
  expect(body.Resources[0]).not.toHaveProperty('members');
  const member = encodeURIComponent(`id eq "${id}" and members eq "${people.officer}"`);
  expect((await entra.scim('GET', `/Groups?filter=${member}`)).body.totalResults).toBe(1);
});

test.each<[string, unknown]>([
  ['a member whom the register does not know', [{ value: 'a0000000-0000-4000-8000-0000000000ff' }]],
  ['a member of another council', [{ value: 'b0000000-0000-4000-8000-000000000002' }]],
  ['a member without an id', [{ display: 'Alice' }]],
])('%s is refused, and nobody is added', async (_, value) => {
  const id = await group(`Some ${_}`);
  const { status } = await entra.patch(`/Groups/${id}`, { op: 'add', path: 'members', value });
  expect(status).toBe(400);
  expect((await entra.scim('GET', `/Groups/${id}`)).body.members).toEqual([]);
});

test('two groups of one name are refused', async () => {
  await group('Twins');
  expect((await entra.scim('POST', '/Groups', { displayName: 'Twins' })).status).toBe(409);
});

test('nothing happened that the register could not explain', () => {
  expect(entra.reported).toEqual([]);
});
