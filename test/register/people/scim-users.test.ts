import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import {
  type Directory,
  directory,
  enterprise,
  joiner,
  managersOf,
  officer,
  personOf,
  tokens,
} from './scim.ts';

let fresh: FreshDatabase;
let entra: Directory;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  entra = directory(fresh.database);
});
afterAll(() => fresh.close());

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
    const row = await personOf(fresh.database, body.id);
    expect(row).toMatchObject({ subject: user.externalId, department: westmarch.departments.highways });
    expect(JSON.stringify(row)).not.toContain('900123');
    const { people } = westmarch;
    expect(await managersOf(fresh.database, body.id)).toEqual([
      people.manager,
      people.headOfDepartment,
      people.director,
      people.chief,
    ]);
  });

  test('makes a department that is new, and finds one whatever its capitals', async () => {
    const first = await entra.create(joiner({ [enterprise]: { department: 'Libraries' } }));
    const second = await entra.create(joiner({ [enterprise]: { department: 'LIBRARIES' } }));
    const { department } = await personOf(fresh.database, first);
    expect(department).not.toBeNull();
    expect((await personOf(fresh.database, second)).department).toBe(department);
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
    expect((await personOf(fresh.database, a)).manager).toBeNull();
    const id = await entra.create(boss);
    expect((await personOf(fresh.database, a)).manager).toBe(id);
    expect((await personOf(fresh.database, b)).manager).toBe(id);
    expect(await managersOf(fresh.database, beneath)).toEqual([a, id]);
  });
});

describe('leaving', () => {
  test('somebody inactive can still be found and come back', async () => {
    const user = joiner();
    const id = await entra.create(user);
    await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' });
    expect((await entra.scim('GET', `/Users/${id}`)).body.active).toBe(false);
    await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'True' });
    expect(await personOf(fresh.database, id)).toMatchObject({ active: true, left_on: null });
  });

  test('somebody deleted is gone for the directory, but not from what they declared', async () => {
    const user = joiner();
    const id = await entra.create(user);
    expect((await entra.scim('DELETE', `/Users/${id}`)).status).toBe(204);
    expect((await entra.scim('GET', `/Users/${id}`)).status).toBe(404);
    expect((await entra.scim('DELETE', `/Users/${id}`)).status).toBe(404);
    expect(await personOf(fresh.database, id)).toMatchObject({
      active: false,
      removed: true,
      name: user.displayName,
    });
  });

  test('somebody who comes back under the same external id is the same person', async () => {
    const user = joiner();
    const id = await entra.create(user);
    await entra.scim('DELETE', `/Users/${id}`);
    expect(await entra.create(user)).toBe(id);
    expect(await personOf(fresh.database, id)).toMatchObject({ active: true, removed: false });
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
