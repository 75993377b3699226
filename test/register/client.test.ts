import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readCode } from '#core/policy/read.ts';
import { httpReview } from '#core/register/review/client.ts';
import * as reviewSchemas from '#core/register/review/schemas.ts';
import * as schemas from '#core/register/schemas.ts';
import { createApp } from '#register/api/app.ts';
import { settingsFrom } from '#register/settings.ts';
import { type Register, start } from '#register/start.ts';
import { keepsTheContract } from '#test/core/register/contract.ts';
import { bringsIn } from '#test/core/register/mail-route/brings-in.ts';
import { keepsTheReviewContract } from '#test/core/register/review/contract.ts';
import { type Identity, startIdentity } from '#test/identity/identity.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { testApp } from './app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from './database.ts';

const { people: w } = westmarch;
const unknown = '00000000-0000-4000-8000-00000000ffff';

let fresh: FreshDatabase;
let identity: Identity;
let register: Register;
beforeAll(async () => {
  const people = [w.officer, w.manager, w.otherOfficer, unknown].map((oid) => ({
    oid,
    name: oid,
    address: oid,
  }));
  identity = await startIdentity({ people, tenant: westmarch.tenant });
  fresh = await freshDatabase();
  await seed(fresh.database, identity.issuer);
  const settings = settingsFrom(
    {
      url: 'https://register.example.org',
      listen: { host: '127.0.0.1', port: 0 },
      database: { url: fresh.url },
      signIn: { audience: identity.audience, clientId: identity.clientId },
      councils: [
        {
          slug: westmarch.slug,
          name: westmarch.name,
          tenant: westmarch.tenant,
          code: westmarch.code,
          issuer: identity.issuer,
        },
      ],
    },
    {},
    'the test',
  );
  const code = readCode(readPack('derbyshire'), 'policies/derbyshire');
  register = await start(settings, { codes: [code] });
});
afterAll(async () => {
  await register?.close();
  await identity?.close();
  await fresh?.close();
});

const as = (person: string) =>
  httpReview({
    baseUrl: register.url,
    token: () => identity.tokenFor(person),
    fetch,
    timeLimit: AbortSignal.timeout,
  });

const stage = async () => ({
  cast: { officer: w.officer, manager: w.manager, stranger: w.otherOfficer },
  as,
});

describe('The service, through the client', () => {
  keepsTheContract(stage);
  bringsIn(stage);
  keepsTheReviewContract(stage);
});

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** Where every property of a schema stands, as in `declaration.facts.giver.name`, however its parts are joined. */
function places(schema: Schema, named: Record<string, Schema> = {}, at: readonly string[] = []): string[] {
  const { $ref, properties = {}, items, allOf = [], anyOf = [], oneOf = [] } = schema;
  const referred = $ref === undefined ? undefined : named[$ref.split('/').at(-1) ?? ''];
  const parts = [...allOf, ...anyOf, ...oneOf, ...(items ? [items] : []), ...(referred ? [referred] : [])];
  const own = Object.entries(properties).flatMap(([name, property]) => [
    [...at, name].join('.'),
    ...places(property, named, [...at, name]),
  ]);
  return [...new Set([...own, ...parts.flatMap((part) => places(part, named, at))])].sort();
}

describe('What the register says it answers', () => {
  const document = () => {
    const app = createApp(testApp(fresh.database).services);
    return app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Register', version: '1' } });
  };
  const answerOf = (path: string, method: 'get' | 'post', status: number): string[] => {
    const { paths = {}, components } = document();
    const answer = paths[path]?.[method]?.responses?.[status];
    const content = answer && 'content' in answer ? answer.content : undefined;
    const schema = content?.['application/json']?.schema ?? content?.['application/problem+json']?.schema;
    return places((schema ?? {}) as Schema, (components?.schemas ?? {}) as Record<string, Schema>);
  };

  test.each([
    ['one declaration', '/api/declarations/{id}', 'get', 200, schemas.whole],
    ['what came of a command', '/api/declarations/{id}/events', 'post', 201, schemas.told],
    ['a list', '/api/declarations', 'get', 200, schemas.page],
    ['who is signed in', '/api/me', 'get', 200, schemas.me],
    ['a fault', '/api/declarations/{id}/events', 'post', 422, schemas.problem],
    ['the codes of conduct', '/api/packs', 'get', 200, schemas.packs],
    ['the settings', '/api/settings', 'get', 200, schemas.settings],
    ['the background', '/api/declarations/{id}/background', 'get', 200, reviewSchemas.background],
    ['what waits', '/api/waiting', 'get', 200, reviewSchemas.waiting],
    ['colleagues', '/api/people', 'get', 200, reviewSchemas.colleagues],
    ['cover', '/api/cover', 'get', 200, reviewSchemas.cover],
  ] as const)('holds everything that the client reads: %s', (_what, path, method, status, shape) => {
    const read = places(z.toJSONSchema(shape, { io: 'input' }) as Schema);
    expect(read.length).toBeGreaterThan(2);
    expect(answerOf(path, method, status)).toEqual(expect.arrayContaining(read));
  });
});
