import { expect, test } from 'vitest';
import { start } from '#register/start.ts';
import { startIdentity } from '#test/identity/identity.ts';
import { sampleSettings } from '#test/register/app.ts';
import { freshDatabase, seed, westmarch } from '#test/register/database.ts';

const { delegate, otherManager, otherOfficer } = westmarch.people;

test('Cover begins at midnight in Britain, in summer as well', async () => {
  const fresh = await freshDatabase();
  const people = [{ oid: delegate, name: 'Dev', address: 'dev@westmarch.gov.uk' }];
  const identity = await startIdentity({ people, tenant: westmarch.tenant });
  const { issuer, audience, clientId, scope } = identity;
  await seed(fresh.database);
  await fresh.database.updateTable('organisation').set({ issuer }).where('id', '=', westmarch.id).execute();
  await fresh.database
    .insertInto('cover')
    .values({
      organisation: westmarch.id,
      id: otherOfficer,
      person: otherManager,
      deputy: delegate,
      starts_on: '2026-07-01',
      ends_on: '2026-07-01',
      made_by: otherManager,
    })
    .execute();
  let now = new Date('2026-06-30T22:30:00Z');
  const council = { slug: 'westmarch', name: westmarch.name, code: westmarch.code, roleGroups: {} };
  const settings = {
    ...sampleSettings,
    listen: { host: '127.0.0.1', port: 0 },
    database: { ...sampleSettings.database, url: fresh.url },
    signIn: { audience, clientId, scope },
    councils: [{ ...council, tenant: westmarch.tenant, issuer }],
  };
  const register = await start(settings, { now: () => now });
  try {
    const standsInFor = async () => {
      const headers = { Authorization: `Bearer ${await identity.tokenFor(delegate)}` };
      const { standsInFor: covered } = await (await fetch(`${register.url}/api/me`, { headers })).json();
      return covered.includes(otherManager);
    };
    expect(await standsInFor()).toBe(false);
    now = new Date('2026-06-30T23:30:00Z');
    expect(await standsInFor()).toBe(true);
    now = new Date('2026-07-01T23:30:00Z');
    expect(await standsInFor()).toBe(false);
  } finally {
    await register.close();
    await identity.close();
    await fresh.close();
  }
});
