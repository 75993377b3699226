import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProbityError } from '#core/errors.ts';
import { problemAnswer } from '#register/api/answers.ts';
import { router } from '#register/api/router.ts';
import { record } from '#register/audit/record.ts';
import { asPerson, type Work } from '#register/database/session.ts';
import { BodyInvalid } from '#register/faults.ts';
import type { Caller, Environment, Services } from '#register/services.ts';
import { type Preview, type Publishing, previewed } from './preview.ts';
import { proposalOf, publishingOf, publishOrPropose, withdrawProposal } from './proposal.ts';
import { draft, newest } from './publication.ts';
import { type Rules, rulesIn } from './rules.ts';

const previewQuery = z.strictObject({
  show: z.enum(['all', 'public', 'withheld']).default('all'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

const preview = createRoute({
  method: 'get',
  path: '/api/publication/preview',
  summary: 'See what would go public, and what is left out and why',
  request: { query: previewQuery },
  responses: {
    200: {
      description: 'Row by row, fifty at a time',
      content: { 'application/json': { schema: z.custom<Preview>().openapi('Preview', { type: 'object' }) } },
    },
    403: { description: 'For the monitoring officer', ...problemAnswer },
  },
});

const trial = createRoute({
  method: 'post',
  path: '/api/publication/preview',
  summary: 'See what would go public by other rules, which are not kept',
  request: {
    query: previewQuery,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ publication: z.record(z.string().max(40), z.unknown()) }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'Row by row, fifty at a time',
      content: { 'application/json': { schema: z.custom<Preview>().openapi('Preview', { type: 'object' }) } },
    },
    403: { description: 'For the monitoring officer', ...problemAnswer },
    422: { description: 'The rules make no sense', ...problemAnswer },
  },
});

const withdrawing = createRoute({
  method: 'delete',
  path: '/api/publication/proposal',
  summary: 'Take back a publication that waits for a second person',
  responses: {
    204: { description: 'Nothing waits now' },
    403: { description: 'For the monitoring officer', ...problemAnswer },
  },
});

const publishing = createRoute({
  method: 'post',
  path: '/api/publication',
  summary:
    'Publish what was previewed; where two people publish, propose it or confirm what another proposed',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ digest: z.string().min(1).max(100) }) } },
    },
  },
  responses: {
    200: { description: 'It was published before', ...madeAnswer() },
    201: { description: 'Published', ...madeAnswer() },
    202: {
      description: 'Proposed: a second person confirms it',
      content: { 'application/json': { schema: z.object({ at: z.iso.datetime(), rows: z.int() }) } },
    },
    403: { description: 'For the monitoring officer', ...problemAnswer },
    412: { description: 'Changed since the preview', ...problemAnswer },
  },
});

/** Previewing and publishing, for the monitoring officer. */
export function publicationRoutes({ database, now, newId }: Services): OpenAPIHono<Environment> {
  const routes = router();

  const shown = (caller: Caller, query: z.output<typeof previewQuery>, rules?: Rules) => {
    const { organisation, person } = caller;
    return asPerson(database, caller, async (work) => {
      const at = now();
      const made = await draft(work, organisation, at, rules);
      const deed = { by: person, action: 'register.previewed', subject: organisation };
      await record(work, organisation, { id: newId(), at }, deed);
      const way = rules === undefined ? await wayOf(work, caller, made.digest) : null;
      return previewed(made, await newest(work, organisation), query, way);
    });
  };

  routes.openapi(preview, async (context) => {
    const caller = context.get('caller');
    onlyForMonitoringOfficer(caller);
    return context.json(await shown(caller, context.req.valid('query')), 200);
  });

  routes.openapi(trial, async (context) => {
    const caller = context.get('caller');
    onlyForMonitoringOfficer(caller);
    const rules = onTrial(context.req.valid('json').publication);
    return context.json(await shown(caller, context.req.valid('query'), rules), 200);
  });

  routes.openapi(publishing, async (context) => {
    const caller = context.get('caller');
    onlyForMonitoringOfficer(caller);
    const { digest } = context.req.valid('json');
    const ids = { id: newId(), entryId: newId(), at: now() };
    const made = await asPerson(database, caller, (work) => publishOrPropose(work, caller, digest, ids));
    if (made.done === 'proposed') {
      const { at, rows } = made.proposal;
      return context.json({ at, rows }, 202);
    }
    const { id, at, rows } = made.publication;
    return context.json({ id, at, rows: rows.length }, made.done === 'published' ? 201 : 200);
  });

  routes.openapi(withdrawing, async (context) => {
    const caller = context.get('caller');
    onlyForMonitoringOfficer(caller);
    await asPerson(database, caller, (work) =>
      withdrawProposal(work, caller, { entryId: newId(), at: now() }),
    );
    return context.body(null, 204);
  });

  return routes;
}

async function wayOf(work: Work, { organisation, person }: Caller, digest: string): Promise<Publishing> {
  const { twoPeople, endedBy } = await publishingOf(work, organisation);
  const waiting = await proposalOf(work, organisation);
  return {
    twoPeople,
    mayPublish: twoPeople || endedBy !== person,
    proposal: waiting && {
      by: waiting.by.name,
      own: waiting.by.id === person,
      at: waiting.at,
      rows: waiting.rows,
      same: waiting.digest === digest,
    },
  };
}

/** Rules to try. Throws `ERR_BODY_INVALID` where they make no sense. */
function onTrial(publication: Record<string, unknown>): Rules {
  try {
    return rulesIn({ publication });
  } catch (fault) {
    if (!(fault instanceof ProbityError)) throw fault;
    throw new BodyInvalid([{ path: 'publication', sentence: fault.message }]);
  }
}

function madeAnswer() {
  const schema = z.object({ id: z.guid(), at: z.iso.datetime(), rows: z.int() });
  return { content: { 'application/json': { schema } } };
}

function onlyForMonitoringOfficer({ roles }: Caller): void {
  if (roles.includes('monitoring-officer')) return;
  throw new ProbityError(
    'ERR_NOT_ALLOWED',
    'Only the monitoring officer publishes the register. Ask them if something should go public, or should not.',
  );
}
