import { hash } from 'node:crypto';
import type { Database } from '#register/database/session.ts';
import { type Answer, sampleSettings, type TestApp, testApp } from '#test/register/app.ts';
import { eastvale, westmarch } from '#test/register/database.ts';

export const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const officer = 'urn:probity:params:scim:schemas:extension:officer:2.0:User';
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

export const tokens = { westmarch: 'the-directory-of-westmarch', eastvale: 'the-directory-of-eastvale' };

/** A register whose two councils have a directory each, and how such a directory asks. */
export interface Directory extends TestApp {
  scim: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  /** Creates a user, and gives the id. */
  create: (user: Record<string, unknown>) => Promise<string>;
  patch: (path: string, ...operations: unknown[]) => Promise<Answer>;
}

export function directory(database: Database, council: keyof typeof tokens = 'westmarch'): Directory {
  const settings = {
    ...sampleSettings,
    councils: sampleSettings.councils.map((one) => ({
      ...one,
      provisioningTokenDigest: hash(
        'sha256',
        one.slug === westmarch.slug ? tokens.westmarch : one.slug === eastvale.slug ? tokens.eastvale : '',
      ),
      roleGroups: { 'Internal audit': 'auditor' as const },
    })),
  };
  const app = testApp(database, { settings });
  const scim: Directory['scim'] = (method, path, body, headers = {}) =>
    app.ask(null, method, `/scim/v2${path}`, {
      ...(body !== undefined && { body }),
      headers: { Authorization: `Bearer ${tokens[council]}`, ...headers },
    });
  return {
    ...app,
    scim,
    create: async (user) => {
      const { status, body } = await scim('POST', '/Users', user);
      if (status !== 201) throw new Error(body.detail);
      return body.id;
    },
    patch: (path, ...operations) => scim('PATCH', path, { schemas: [patchSchema], Operations: operations }),
  };
}

let count = 0;
/** A new user as Entra creates one. */
export function joiner(more: Record<string, unknown> = {}) {
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

export function personOf(database: Database, id: string) {
  return database.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** The nearest first. */
export async function managersOf(database: Database, id: string): Promise<string[]> {
  const rows = await database
    .selectFrom('line')
    .select('manager')
    .where('report', '=', id)
    .orderBy('depth')
    .execute();
  return rows.map(({ manager }) => manager);
}
