import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Declaration } from '#core/declaration/declaration.ts';
import { command } from '#core/declaration/event.ts';
import { mayDo } from '#core/declaration/rights.ts';
import { attachmentsOf } from '#register/attachments/store.ts';
import { record } from '#register/audit/record.ts';
import { asPerson } from '#register/database/session.ts';
import { type Filter, filter, listed } from '#register/declarations/list.ts';
import { ChangedMeanwhile, notFound, obey } from '#register/declarations/proceed.ts';
import { current, eventsOf } from '#register/declarations/store.ts';
import type { Caller, Environment, Services } from '#register/services.ts';
import { declarationAnswer, listAnswer, problemAnswer } from './answers.ts';
import { problem } from './problem.ts';
import { router } from './router.ts';
import { shared } from './shared.ts';

const params = z.object({ id: z.uuidv7() });

const next = createRoute({
  method: 'post',
  path: '/api/declarations/{id}/events',
  summary: 'Submit a declaration, or do the next thing with it',
  request: {
    params,
    headers: z.object({ 'if-match': z.string().optional() }),
    body: { required: true, content: { 'application/json': { schema: shared(command, 'Command') } } },
  },
  responses: {
    200: { description: 'It was done before; this is how it stands', ...declarationAnswer },
    201: { description: 'Done', ...declarationAnswer },
    403: { description: 'Not for you to do', ...problemAnswer },
    404: { description: 'No such declaration that you may see', ...problemAnswer },
    409: { description: 'Not possible as it stands', ...problemAnswer },
    412: { description: 'Changed since you saw it; comes with how it stands', ...problemAnswer },
    422: { description: 'Something is missing or wrong', ...problemAnswer },
  },
});

const read = createRoute({
  method: 'get',
  path: '/api/declarations/{id}',
  summary: 'Read a declaration and all that happened to it',
  request: { params },
  responses: {
    200: { description: 'The declaration', ...declarationAnswer },
    404: { description: 'No such declaration that you may see', ...problemAnswer },
  },
});

const list = createRoute({
  method: 'get',
  path: '/api/declarations',
  summary: 'List declarations: mine, what waits for me, or all that I may see',
  request: { query: filter },
  responses: { 200: { description: 'One page', ...listAnswer } },
});

/** Submitting, reading, listing, and everything that happens to a declaration. */
export function declarationRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();

  routes.openapi(next, async (context) => {
    const caller = context.get('caller');
    const { id } = context.req.valid('param');
    const seen = versionIn(context.req.valid('header')['if-match']);
    try {
      const { declaration, done } = await obey(services, caller, id, context.req.valid('json'), seen);
      context.header('ETag', `"${declaration.version}"`);
      return context.json(answer(declaration, caller), done ? 201 : 200);
    } catch (fault) {
      if (!(fault instanceof ChangedMeanwhile)) throw fault;
      context.header('ETag', `"${fault.declaration.version}"`);
      return problem(context, fault, answer(fault.declaration, caller)) as never;
    }
  });

  routes.openapi(read, async (context) => {
    const caller = context.get('caller');
    const { id } = context.req.valid('param');
    const { declaration, ...more } = await reading(services, caller, id);
    context.header('ETag', `"${declaration.version}"`);
    return context.json({ ...answer(declaration, caller), ...more }, 200);
  });

  routes.openapi(list, async (context) => {
    const caller = context.get('caller');
    return context.json(await listing(services, caller, context.req.valid('query')), 200);
  });

  return routes;
}

/** Reads one page, and writes down whose declarations other than their own somebody read in it. */
function listing({ database, now, newId }: Services, caller: Caller, wanted: Filter) {
  const { organisation, person } = caller;
  return asPerson(database, caller, async (work) => {
    const page = await listed(work, caller, wanted);
    const others = page.rows.filter(({ officer }) => officer.id !== person);
    if (others.length > 0) {
      const detail = { view: wanted.view, declarations: others.map(({ declaration }) => declaration.id) };
      const deed = { by: person, action: 'declarations.listed', subject: organisation, detail };
      await record(work, organisation, { id: newId(), at: now() }, deed);
    }
    return page;
  });
}

/** Reads one declaration, and writes down that somebody read what is not their own. */
function reading({ database, now, newId }: Services, caller: Caller, id: string) {
  const { organisation, person } = caller;
  return asPerson(database, caller, async (work) => {
    const declaration = await current(work, organisation, id);
    if (declaration === null) throw notFound();
    const events = await eventsOf(work, organisation, id);
    const attachments = await attachmentsOf(work, organisation, id);
    if (declaration.officer !== person) {
      const deed = { by: person, action: 'declaration.read', subject: id };
      await record(work, organisation, { id: newId(), at: now() }, deed);
    }
    return { declaration, events, attachments };
  });
}

function answer(declaration: Declaration, caller: Caller) {
  const { events: _events, ...current } = declaration;
  return { declaration: current, may: mayDo(declaration, caller) };
}

/** The version in an `If-Match` header; null where there is none. */
function versionIn(header: string | undefined): number | null {
  const digits = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
