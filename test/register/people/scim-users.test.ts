import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { type Directory, directory, enterprise, officer, tokens } from './scim.ts';

let fresh: FreshDatabase;
let entra: Directory;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  entra = directory(fresh.database);
});
afterAll(() => fresh.close());

let count = 0;
/** A new user as Entra creates one. */
function joiner(more: Record<string, unknown> = {}) {
  count += 1;
  const userName = `joiner${count}@westmarch.gov.uk`;
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise],
    externalId: `0f000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    userName,
    active: true,
    displayName: `Joiner ${count}`,
    emails: [{ primary: true, type: 'work', value: userName }],
    meta: { resourceType: 'User' },
    name: { formatted: `Joiner Number ${count}`, familyName: `Number ${count}`, givenName: 'Joiner' },
    phoneNumbers: [{ type: 'mobile', value: '07700 900123' }],
    roles: [],
    ...more,
  };
}

const personOf = (id: string) =>
  fresh.database.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

async function managersOf(id: string): Promise<string[]> {
  const rows = await fresh.database
    .selectFrom('line')
    .select('manager')
    .where('report', '=', id)
    .orderBy('depth')
    .execute();
  return rows.map(({ manager }) => manager);
}

describe('the door', () => {
  test.each([undefined, 'Bearer wrong', 'Bearer ', `Basic ${tokens.westmarch}`, tokens.westmarch])(
    'stays shut for %s',
    async (authorization) => {
      const { status, body, headers } = await entra.ask(null, 'GET', '/scim/v2/Users', {
        headers: authorization === undefined ? {} : { Authorization: authorization },
      });
      expect(status).toBe(401);
      expect(headers.get('WWW-Authenticate')).toBe('Bearer');
      expect(body.schemas).toEqual(['urn:ietf:params:scim:api:messages:2.0:Error']);
      expect(body.status).toBe('401');
    },
  );

  test('shows one council nothing of another', async () => {
    const neighbour = directory(fresh.database, 'eastvale');
    expect((await neighbour.scim('GET', `/Users/${westmarch.people.officer}`)).status).toBe(404);
    expect((await neighbour.scim('GET', '/Users')).body.totalResults).toBe(5);
    const patched = await neighbour.patch(`/Users/${westmarch.people.officer}`, {
      op: 'replace',
      path: 'active',
      value: false,
    });
    expect(patched.status).toBe(404);
  });

  test.each([
    'ServiceProviderConfig',
    'Schemas',
    'ResourceTypes',
    `Schemas/${enterprise}`,
    'ResourceTypes/User',
  ])('tells of itself at %s', async (name) => {
    const { status, headers, body } = await entra.scim('GET', `/${name}`);
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('application/scim+json');
    expect(JSON.stringify(body)).toContain('urn:ietf:params:scim');
  });
});

describe('creating', () => {
  test('keeps who it is, and nothing that the register has no use for', async () => {
    const user = joiner({
      [enterprise]: { department: 'Highways', manager: { value: westmarch.people.manager } },
      [officer]: { grade: 9, politicallyRestricted: true, offices: ['head-of-service'] },
    });
    const { status, body, headers } = await entra.scim('POST', '/Users', user);
    expect(status).toBe(201);
    expect(headers.get('ETag')).toBe('W/"1"');
    expect(headers.get('Location')).toBe(`https://register.example.org/scim/v2/Users/${body.id}`);
    expect(body).toMatchObject({
      userName: user.userName,
      displayName: user.displayName,
      active: true,
      [enterprise]: {
        department: 'Highways',
        manager: { value: westmarch.people.manager, displayName: 'Martin Yeo' },
      },
      [officer]: { grade: 9, politicallyRestricted: true, spokesperson: false, offices: ['head-of-service'] },
    });
    const row = await personOf(body.id);
    expect(row).toMatchObject({ subject: user.externalId, department: westmarch.departments.highways });
    expect(JSON.stringify(row)).not.toContain('900123');
    const { people } = westmarch;
    expect(await managersOf(body.id)).toEqual([
      people.manager,
      people.headOfDepartment,
      people.director,
      people.chief,
    ]);
  });

  test('makes a department that is new, and finds one whatever its capitals', async () => {
    const first = await entra.create(joiner({ [enterprise]: { department: 'Libraries' } }));
    const second = await entra.create(joiner({ [enterprise]: { department: 'LIBRARIES' } }));
    const { department } = await personOf(first);
    expect(department).not.toBeNull();
    expect((await personOf(second)).department).toBe(department);
  });

  test('refuses a user name or an external id that is taken', async () => {
    const user = joiner();
    await entra.create(user);
    for (const twin of [
      { ...joiner(), userName: user.userName.toUpperCase() },
      { ...joiner(), externalId: user.externalId },
    ]) {
      const { status, body } = await entra.scim('POST', '/Users', twin);
      expect(status).toBe(409);
      expect(body.scimType).toBe('uniqueness');
    }
  });

  test.each<[string, unknown]>([
    ['no user name', { displayName: 'Nobody' }],
    ['a number for active', joiner({ active: 3 })],
    ['a NUL character', joiner({ displayName: 'A\0B' })],
    ['an endless name', joiner({ displayName: 'A'.repeat(501) })],
    ['a grade that is no number', joiner({ [officer]: { grade: 'high' } })],
    ['an object for a name', joiner({ displayName: { a: 1 } })],
    ['a list', []],
    ['no JSON', '{'],
  ])('refuses %s, and keeps nothing', async (_, user) => {
    const before = (await entra.scim('GET', '/Users')).body.totalResults;
    const { status, body } = await entra.scim('POST', '/Users', user);
    expect(status).toBe(400);
    expect(body.detail).toMatch(/\.$/);
    expect((await entra.scim('GET', '/Users')).body.totalResults).toBe(before);
  });

  test('waits for a manager who comes later, by external id or user name, and sets their line then', async () => {
    const boss = joiner();
    const a = await entra.create(joiner({ [enterprise]: { manager: { value: boss.externalId } } }));
    const b = await entra.create(
      joiner({ [enterprise]: { manager: { value: boss.userName.toUpperCase() } } }),
    );
    const beneath = await entra.create(joiner({ [enterprise]: { manager: { value: a } } }));
    expect((await entra.scim('GET', `/Users/${a}`)).body[enterprise].manager.value).toBe(boss.externalId);
    expect((await personOf(a)).manager).toBeNull();
    const id = await entra.create(boss);
    expect((await personOf(a)).manager).toBe(id);
    expect((await personOf(b)).manager).toBe(id);
    expect(await managersOf(beneath)).toEqual([a, id]);
  });
});

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
    expect(await personOf(id)).toMatchObject(expected);
  });

  test('forms the name of its parts where there is no name to show', async () => {
    const { displayName: _, ...user } = joiner({ name: { givenName: 'Sheila', familyName: 'Old' } });
    const id = await entra.create(user);
    await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'name.familyName', value: 'New' });
    expect((await personOf(id)).name).toBe('Sheila New');
  });

  test('takes a manager away and moves everybody beneath', async () => {
    const boss = await entra.create(
      joiner({ [enterprise]: { manager: { value: westmarch.people.manager } } }),
    );
    const report = await entra.create(joiner({ [enterprise]: { manager: { value: boss } } }));
    expect(await managersOf(report)).toHaveLength(5);
    await entra.patch(`/Users/${boss}`, { op: 'Remove', path: `${enterprise}:manager` });
    expect(await managersOf(report)).toEqual([boss]);
  });

  test('cuts a circle, and writes it down', async () => {
    const a = await entra.create(joiner());
    const b = await entra.create(joiner({ [enterprise]: { manager: { value: a } } }));
    await entra.patch(`/Users/${a}`, { op: 'Add', path: `${enterprise}:manager`, value: b });
    expect(await managersOf(a)).toEqual([b]);
    expect(await managersOf(b)).toEqual([a]);
    const entries = await fresh.database.selectFrom('audit_entry').select('content').execute();
    expect(entries.some(({ content }) => content?.includes('"circle":true') && content.includes(a))).toBe(
      true,
    );
  });

  test('takes nobody for their own manager', async () => {
    const id = await entra.create(joiner());
    await entra.patch(`/Users/${id}`, { op: 'Add', path: `${enterprise}:manager`, value: id });
    expect((await personOf(id)).manager).toBeNull();
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
    expect((await personOf(id)).name).toBe('Other');
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
    expect(await personOf(id)).toMatchObject({
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
    expect(await personOf(colleague)).toMatchObject({
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

describe('leaving', () => {
  test('somebody inactive can still be found and come back', async () => {
    const user = joiner();
    const id = await entra.create(user);
    await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' });
    expect((await entra.scim('GET', `/Users/${id}`)).body.active).toBe(false);
    await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'True' });
    expect(await personOf(id)).toMatchObject({ active: true, left_on: null });
  });

  test('somebody deleted is gone for the directory, but not from what they declared', async () => {
    const user = joiner();
    const id = await entra.create(user);
    expect((await entra.scim('DELETE', `/Users/${id}`)).status).toBe(204);
    expect((await entra.scim('GET', `/Users/${id}`)).status).toBe(404);
    expect((await entra.scim('DELETE', `/Users/${id}`)).status).toBe(404);
    expect(await personOf(id)).toMatchObject({ active: false, removed: true, name: user.displayName });
  });

  test('somebody who comes back under the same external id is the same person', async () => {
    const user = joiner();
    const id = await entra.create(user);
    await entra.scim('DELETE', `/Users/${id}`);
    expect(await entra.create(user)).toBe(id);
    expect(await personOf(id)).toMatchObject({ active: true, removed: false });
  });

  test('somebody else may have the user name of one who was deleted', async () => {
    const user = joiner();
    const id = await entra.create(user);
    await entra.scim('DELETE', `/Users/${id}`);
    expect(await entra.create({ ...joiner(), userName: user.userName })).not.toBe(id);
  });
});

describe('looking', () => {
  const named = async (filter: string) =>
    (await entra.scim('GET', `/Users?filter=${encodeURIComponent(filter)}`)).body;

  test.each([
    ['userName eq "DEV.MARLOW@westmarch.gov.uk"'],
    [`externalId eq "directory-${westmarch.people.otherOfficer}"`],
    [`id eq "${westmarch.people.otherOfficer}"`],
    ['emails[type eq "work"].value eq "dev.marlow@westmarch.gov.uk" and active eq true'],
    ['emails[type eq "work" and primary eq true].value eq "dev.marlow@westmarch.gov.uk"'],
    ['displayName eq "Dev Marlow"'],
  ])('finds by %s', async (filter) => {
    const { totalResults, Resources } = await named(filter);
    expect(totalResults).toBe(1);
    expect(Resources[0].id).toBe(westmarch.people.otherOfficer);
  });

  test('finds nobody, and says so', async () => {
    expect(await named('userName eq "nobody"')).toMatchObject({ totalResults: 0, Resources: [] });
    expect(await named('id eq "no id"')).toMatchObject({ totalResults: 0 });
    expect(await named(`userName eq "' or 1=1 --"`)).toMatchObject({ totalResults: 0 });
  });

  test.each([
    'userName',
    'userName eq',
    'userName eq "x',
    'userName eq "x" or active eq true',
    'userName like "x"',
    'password eq "x"',
    'constructor eq "x"',
    '((((',
    `userName eq "${'\\a'.repeat(900)}`,
    'x'.repeat(3000),
  ])('says what it cannot read: %.40s', async (filter) => {
    const started = performance.now();
    const { status, body } = await entra.scim('GET', `/Users?filter=${encodeURIComponent(filter)}`);
    expect(status).toBe(400);
    expect(body.scimType).toBe('invalidFilter');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('gives pages that together are everybody once', async () => {
    const all = (await entra.scim('GET', '/Users?count=200')).body;
    const seen: string[] = [];
    for (let start = 1; start <= all.totalResults; start += 7) {
      const { body } = await entra.scim('GET', `/Users?startIndex=${start}&count=7`);
      expect(body).toMatchObject({ totalResults: all.totalResults, startIndex: start });
      seen.push(...body.Resources.map(({ id }: { id: string }) => id));
    }
    expect(seen).toEqual(all.Resources.map(({ id }: { id: string }) => id));
    expect((await entra.scim('GET', '/Users?startIndex=-4&count=0')).body).toMatchObject({
      startIndex: 1,
      itemsPerPage: 0,
    });
  });

  test('leaves out what is not asked for', async () => {
    const { body } = await entra.scim(
      'GET',
      `/Users/${westmarch.people.officer}?attributes=userName,name.familyName`,
    );
    expect(Object.keys(body).toSorted()).toEqual(['id', 'meta', 'name', 'schemas', 'userName']);
    const others = await entra.scim('GET', `/Users/${westmarch.people.officer}?excludedAttributes=emails`);
    expect(others.body).not.toHaveProperty('emails');
    expect(others.body).toHaveProperty('userName');
  });
});

test('nothing happened that the register could not explain', () => {
  expect(entra.reported).toEqual([]);
});
