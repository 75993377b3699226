import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { type Directory, directory, enterprise, joiner, managersOf, officer, personOf } from './scim.ts';

let fresh: FreshDatabase;
let entra: Directory;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  entra = directory(fresh.database);
});
afterAll(() => fresh.close());

/** The shapes in which Entra, and others, send changes; with what must come of them. */
const shapes: [string, unknown, Record<string, unknown>][] = [
  [
    'an address by a filter, where there is none yet',
    { op: 'Add', path: 'emails[type eq "work"].value', value: 'new@westmarch.gov.uk' },
    { address: 'new@westmarch.gov.uk' },
  ],
  [
    'an address by a filter',
    { op: 'Replace', path: 'emails[type eq "work"].value', value: 'other@westmarch.gov.uk' },
    { address: 'other@westmarch.gov.uk' },
  ],
  [
    'an address at home, which is not ours to keep',
    { op: 'Replace', path: 'emails[type eq "home"].value', value: 'me@home.example' },
    { address: 'shape@westmarch.gov.uk' },
  ],
  ['active as text', { op: 'Replace', path: 'active', value: 'False' }, { active: false }],
  ['active as a value without a path', { op: 'replace', value: { active: 'False' } }, { active: false }],
  ['active as it should be', { op: 'replace', path: 'active', value: false }, { active: false }],
  [
    'a manager as text',
    { op: 'Add', path: `${enterprise}:manager`, value: westmarch.people.manager },
    { manager: westmarch.people.manager },
  ],
  [
    'a manager as an object',
    { op: 'Replace', path: `${enterprise}:manager`, value: { value: westmarch.people.manager } },
    { manager: westmarch.people.manager },
  ],
  [
    'a manager as a list of one',
    { op: 'Add', path: `${enterprise}:manager`, value: [{ $ref: 'x', value: westmarch.people.manager }] },
    { manager: westmarch.people.manager },
  ],
  [
    'paths as keys of a value',
    {
      op: 'Add',
      value: {
        'name.familyName': 'Newname',
        displayName: 'Shape Newname',
        'emails[type eq "work"].value': 'keys@westmarch.gov.uk',
        [`${enterprise}:department`]: 'Highways',
      },
    },
    {
      name: 'Shape Newname',
      address: 'keys@westmarch.gov.uk',
      department: westmarch.departments.highways,
    },
  ],
  [
    'an extension as an object',
    { op: 'replace', value: { [officer]: { spokesperson: 'True', grade: '12' } } },
    { spokesperson: true, grade: 12 },
  ],
  ['the name in parts', { op: 'Replace', path: 'name.givenName', value: 'Sheila' }, { name: 'Shape Person' }],
  [
    'an office more',
    { op: 'add', path: `${officer}:offices`, value: [{ value: 'executive-director' }] },
    { offices: ['head-of-service', 'executive-director'] },
  ],
  [
    'an office less',
    { op: 'remove', path: `${officer}:offices[value eq "head-of-service"]` },
    { offices: [] },
  ],
  ['a department removed', { op: 'Remove', path: `${enterprise}:department` }, { department: null }],
  [
    'what the register does not keep',
    { op: 'Replace', path: 'addresses[type eq "work"].streetAddress', value: '1 High Street' },
    { name: 'Shape Person' },
  ],
];

describe('changing', () => {
  test.each(shapes)('takes %s', async (_, operation, expected) => {
    const id = await entra.create(
      joiner({
        displayName: 'Shape Person',
        emails: [{ type: 'work', value: 'shape@westmarch.gov.uk' }],
        [enterprise]: { department: 'Corporate Services' },
        [officer]: { offices: ['head-of-service'] },
      }),
    );
    const { status } = await entra.patch(`/Users/${id}`, operation);
    expect(status).toBe(200);
    expect(await personOf(fresh.database, id)).toMatchObject(expected);
  });

  test('forms the name of its parts where there is no name to show', async () => {
    const { displayName: _, ...user } = joiner({ name: { givenName: 'Sheila', familyName: 'Old' } });
    const id = await entra.create(user);
    await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'name.familyName', value: 'New' });
    expect((await personOf(fresh.database, id)).name).toBe('Sheila New');
  });

  test('takes a manager away and moves everybody beneath', async () => {
    const boss = await entra.create(
      joiner({ [enterprise]: { manager: { value: westmarch.people.manager } } }),
    );
    const report = await entra.create(joiner({ [enterprise]: { manager: { value: boss } } }));
    expect(await managersOf(fresh.database, report)).toHaveLength(5);
    await entra.patch(`/Users/${boss}`, { op: 'Remove', path: `${enterprise}:manager` });
    expect(await managersOf(fresh.database, report)).toEqual([boss]);
  });

  test('cuts a circle, and writes it down', async () => {
    const a = await entra.create(joiner());
    const b = await entra.create(joiner({ [enterprise]: { manager: { value: a } } }));
    await entra.patch(`/Users/${a}`, { op: 'Add', path: `${enterprise}:manager`, value: b });
    expect(await managersOf(fresh.database, a)).toEqual([b]);
    expect(await managersOf(fresh.database, b)).toEqual([a]);
    const entries = await fresh.database.selectFrom('audit_entry').select('content').execute();
    expect(entries.some(({ content }) => content?.includes('"circle":true') && content.includes(a))).toBe(
      true,
    );
  });

  test('takes nobody for their own manager', async () => {
    const id = await entra.create(joiner());
    await entra.patch(`/Users/${id}`, { op: 'Add', path: `${enterprise}:manager`, value: id });
    expect((await personOf(fresh.database, id)).manager).toBeNull();
  });

  test('counts versions, and refuses a change to one that is no longer', async () => {
    const id = await entra.create(joiner());
    const same = await entra.patch(`/Users/${id}`, { op: 'replace', path: 'active', value: true });
    expect(same.headers.get('ETag')).toBe('W/"1"');
    const changed = await entra.patch(`/Users/${id}`, { op: 'replace', path: 'displayName', value: 'Other' });
    expect(changed.headers.get('ETag')).toBe('W/"2"');
    const operations = { Operations: [{ op: 'replace', path: 'displayName', value: 'Late' }] };
    const late = await entra.scim('PATCH', `/Users/${id}`, operations, { 'If-Match': 'W/"1"' });
    expect(late.status).toBe(412);
    expect((await personOf(fresh.database, id)).name).toBe('Other');
    const known = await entra.scim('GET', `/Users/${id}`, undefined, { 'If-None-Match': 'W/"2"' });
    expect(known.status).toBe(304);
  });

  test('replaces as a whole, and keeps what only the council knows', async () => {
    const user = joiner({ [enterprise]: { department: 'Highways' }, [officer]: { grade: 11 } });
    const id = await entra.create(user);
    const { status } = await entra.scim('PUT', `/Users/${id}`, {
      userName: user.userName,
      displayName: 'Whole',
    });
    expect(status).toBe(200);
    expect(await personOf(fresh.database, id)).toMatchObject({
      name: 'Whole',
      department: null,
      grade: 11,
      subject: user.externalId,
    });
  });

  test('leaves alone what somebody set in the register and the directory never sent', async () => {
    const { colleague } = westmarch.people;
    await entra.patch(`/Users/${colleague}`, {
      op: 'replace',
      path: 'displayName',
      value: 'Ben Ockley-Hart',
    });
    expect(await personOf(fresh.database, colleague)).toMatchObject({
      name: 'Ben Ockley-Hart',
      grade: 8,
      manager: westmarch.people.manager,
    });
  });

  test.each<[string, unknown, string]>([
    ['no operations', { Operations: [] }, 'invalidSyntax'],
    ['an unknown operation', { Operations: [{ op: 'move', path: 'active' }] }, 'invalidSyntax'],
    ['a removal of nothing', { Operations: [{ op: 'remove' }] }, 'noTarget'],
    [
      'a path without end',
      { Operations: [{ op: 'replace', path: 'emails[type eq "', value: 1 }] },
      'invalidPath',
    ],
    ['a path that is no text', { Operations: [{ op: 'replace', path: 3, value: 1 }] }, 'invalidPath'],
    ['a wrong value', { Operations: [{ op: 'replace', path: 'active', value: 'perhaps' }] }, 'invalidValue'],
    ['no user name', { Operations: [{ op: 'remove', path: 'userName' }] }, 'invalidValue'],
  ])('refuses %s', async (_, body, scimType) => {
    const answer = await entra.scim('PATCH', `/Users/${westmarch.people.officer}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.scimType).toBe(scimType);
  });
});
