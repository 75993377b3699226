import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { roles } from '#core/declaration/declaration.ts';
import { problemAnswer } from '#register/api/answers.ts';
import { onlyFor } from '#register/api/only-for.ts';
import { router } from '#register/api/router.ts';
import { dayOf } from '#register/calendar.ts';
import { asPerson } from '#register/database/session.ts';
import type { Environment, Services } from '#register/services.ts';
import { amend, amendment } from './amend.ts';
import { arrange, cancel, coverSeen, coverWanted } from './cover.ts';
import { importPeople } from './import/import.ts';
import { me } from './me.ts';
import { colleague, peopleCalled, person } from './person.ts';

const json = <T extends z.ZodType>(schema: T) => ({ content: { 'application/json': { schema } } });
const params = z.object({ id: z.guid() });

const listed = z.object({ id: z.guid(), name: z.string(), department: z.string().nullable() });
const whole = listed
  .extend({
    userName: z.string(),
    address: z.string().nullable(),
    active: z.boolean(),
    manager: z.object({ id: z.guid(), name: z.string() }).nullable(),
    grade: z.int().nullable(),
    politicallyRestricted: z.boolean(),
    spokesperson: z.boolean(),
    unionRepresentative: z.boolean(),
    roles: z.array(z.enum(roles)),
    offices: z.array(z.string()),
    fromDirectory: z.array(z.string()),
    version: z.int(),
  })
  .openapi('Person');
const named = z.object({ id: z.guid(), name: z.string() });
const cover = z
  .object({ id: z.guid(), person: named, deputy: named, startsOn: z.iso.date(), endsOn: z.iso.date() })
  .openapi('Cover');
const imported = z
  .object({
    done: z.boolean(),
    rows: z.int(),
    counts: z.object({ added: z.int(), changed: z.int(), left: z.int(), unchanged: z.int() }).nullable(),
    faults: z.array(z.object({ row: z.int(), column: z.string(), sentence: z.string() })),
    faultCount: z.int(),
    notes: z.array(z.string()),
  })
  .openapi('PeopleImported');

const getMe = createRoute({
  method: 'get',
  path: '/api/me',
  summary: 'Who is signed in, and what their client needs to begin',
  responses: {
    200: {
      description: 'You',
      ...json(
        z.object({
          person: whole,
          roles: z.array(z.enum(roles)),
          isManager: z.boolean(),
          council: z.object({ name: z.string(), slug: z.string(), code: z.string() }),
          cover: z.array(cover),
          standsInFor: z.array(z.guid()),
        }),
      ),
    },
  },
});

const find = createRoute({
  method: 'get',
  path: '/api/people',
  summary: 'Find colleagues by name',
  request: { query: z.strictObject({ q: z.string().trim().min(2).max(100) }) },
  responses: {
    200: { description: 'The first twenty by name', ...json(z.object({ rows: z.array(listed) })) },
  },
});

const get = createRoute({
  method: 'get',
  path: '/api/people/{id}',
  summary: 'Read one person: oneself whole, as administrators do anybody; others by name and department',
  request: { params },
  responses: {
    200: { description: 'The person', ...json(z.union([whole, listed])) },
    404: { description: 'Nobody has this id', ...problemAnswer },
  },
});

const patch = createRoute({
  method: 'patch',
  path: '/api/people/{id}',
  summary: 'Change what the register knows of a person, as far as the directory does not give it',
  request: {
    params,
    headers: z.object({ 'if-match': z.string().optional() }),
    body: { required: true, ...json(amendment) },
  },
  responses: {
    200: { description: 'The person as they stand now', ...json(whole) },
    403: { description: 'For administrators, and never for one’s own interest', ...problemAnswer },
    404: { description: 'Nobody has this id', ...problemAnswer },
    409: { description: 'The directory gives it, or the manager cannot be one', ...problemAnswer },
    412: { description: 'Changed since you saw it', ...problemAnswer },
    422: { description: 'Something is wrong', ...problemAnswer },
  },
});

const importRoute = createRoute({
  method: 'post',
  path: '/api/people/import',
  summary: 'Bring people in from a CSV, all or none; at most 20 MB',
  request: {
    query: z.strictObject({ 'dry-run': z.string().optional(), keep: z.string().optional() }),
    body: { required: true, content: { 'text/csv': { schema: z.string() } } },
  },
  responses: {
    200: { description: 'Imported, or with dry-run what would come of it', ...json(imported) },
    403: { description: 'For administrators', ...problemAnswer },
    422: { description: 'It has faults, or is no list of people; nothing was changed', ...json(imported) },
  },
});

const getCover = createRoute({
  method: 'get',
  path: '/api/cover',
  summary: 'Who stands in for whom, now and to come',
  responses: { 200: { description: 'The cover', ...json(z.object({ rows: z.array(cover) })) } },
});

const postCover = createRoute({
  method: 'post',
  path: '/api/cover',
  summary: 'Arrange that somebody stands in',
  request: { body: { required: true, ...json(coverWanted) } },
  responses: {
    201: { description: 'Arranged', ...json(z.object({ id: z.guid() })) },
    403: { description: 'Not yours to arrange', ...problemAnswer },
    404: { description: 'Nobody has this id', ...problemAnswer },
    409: { description: 'Not with these days or this deputy', ...problemAnswer },
  },
});

const deleteCover = createRoute({
  method: 'delete',
  path: '/api/cover/{id}',
  summary: 'End a cover',
  request: { params },
  responses: {
    204: { description: 'Ended' },
    403: { description: 'Not yours to end', ...problemAnswer },
    404: { description: 'No such cover', ...problemAnswer },
  },
});

/** People, as far as one may see them; who stands in for whom; and bringing in lists of people. */
export function peopleRoutes(services: Services): OpenAPIHono<Environment> {
  const { database, now, recorded } = services;
  const routes = router();

  routes.openapi(getMe, async (context) => {
    const caller = context.get('caller');
    return context.json(await asPerson(database, caller, (work) => me(work, caller, services)), 200);
  });

  routes.openapi(find, async (context) => {
    const caller = context.get('caller');
    const { q } = context.req.valid('query');
    const rows = await asPerson(database, caller, (work) => peopleCalled(work, caller.organisation, q));
    return context.json({ rows }, 200);
  });

  routes.openapi(get, async (context) => {
    const caller = context.get('caller');
    const { id } = context.req.valid('param');
    const seesAll = id === caller.person || caller.roles.includes('administrator');
    const found = await asPerson(database, caller, (work) =>
      seesAll ? person(work, caller.organisation, id) : colleague(work, caller.organisation, id),
    );
    if ('version' in found) context.header('ETag', `"${found.version}"`);
    return context.json(found, 200);
  });

  routes.openapi(patch, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'administrator');
    const { id } = context.req.valid('param');
    const seen = /^(?:W\/)?"(\d{1,9})"$/.exec(context.req.valid('header')['if-match'] ?? '')?.[1];
    const wanted = context.req.valid('json');
    const amended = await amend(services, caller, id, wanted, seen === undefined ? null : Number(seen));
    recorded?.(caller.organisation);
    context.header('ETag', `"${amended.version}"`);
    return context.json(amended, 200);
  });

  routes.openapi(importRoute, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'administrator');
    const query = context.req.valid('query');
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const options = {
      by: caller.person,
      dryRun: isOn(query['dry-run']),
      keep: isOn(query.keep),
    };
    const report = await importPeople(
      services,
      caller.organisation,
      { open: () => inPieces(bytes) },
      options,
    );
    recorded?.(caller.organisation);
    return context.json(report, report.faultCount > 0 ? 422 : 200);
  });

  routes.openapi(getCover, async (context) => {
    const caller = context.get('caller');
    const today = dayOf(now());
    const rows = await asPerson(database, caller, (work) => coverSeen(work, caller, today));
    return context.json({ rows }, 200);
  });

  routes.openapi(postCover, async (context) => {
    const caller = context.get('caller');
    const made = await arrange(services, caller, context.req.valid('json'));
    recorded?.(caller.organisation);
    return context.json(made, 201);
  });

  routes.openapi(deleteCover, async (context) => {
    const caller = context.get('caller');
    await cancel(services, caller, context.req.valid('param').id);
    recorded?.(caller.organisation);
    return context.body(null, 204);
  });

  return routes;
}

/** `?dry-run` alone means yes. */
function isOn(word: string | undefined): boolean {
  return word !== undefined && !['0', 'false', 'no'].includes(word);
}

const pieceLength = 64 * 1024;

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}
