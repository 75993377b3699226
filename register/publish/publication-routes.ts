import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProbityError } from '#core/errors.ts';
import { problemAnswer } from '#register/api/answers.ts';
import { router } from '#register/api/router.ts';
import { record } from '#register/audit/record.ts';
import { asPerson } from '#register/database/session.ts';
import type { Caller, Environment, Services } from '#register/services.ts';
import { type Preview, previewed } from './preview.ts';
import { draft, newest, publish } from './publication.ts';

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

const publishing = createRoute({
  method: 'post',
  path: '/api/publication',
  summary: 'Publish what was previewed',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ digest: z.string().min(1).max(100) }) } },
    },
  },
  responses: {
    200: { description: 'It was published before', ...madeAnswer() },
    201: { description: 'Published', ...madeAnswer() },
    403: { description: 'For the monitoring officer', ...problemAnswer },
    412: { description: 'Changed since the preview', ...problemAnswer },
  },
});

/** Previewing and publishing, for the monitoring officer. */
export function publicationRoutes({ database, now, newId }: Services): OpenAPIHono<Environment> {
  const routes = router();

  routes.openapi(preview, async (context) => {
    const caller = context.get('caller');
    onlyForMonitoringOfficer(caller);
    const { organisation, person } = caller;
    const shown = await asPerson(database, caller, async (work) => {
      const at = now();
      const made = await draft(work, organisation, at);
      const deed = { by: person, action: 'register.previewed', subject: organisation };
      await record(work, organisation, { id: newId(), at }, deed);
      return previewed(made, await newest(work, organisation), context.req.valid('query'));
    });
    return context.json(shown, 200);
  });

  routes.openapi(publishing, async (context) => {
    const caller = context.get('caller');
    onlyForMonitoringOfficer(caller);
    const { digest } = context.req.valid('json');
    const ids = { id: newId(), entryId: newId(), at: now() };
    const { publication, done } = await asPerson(database, caller, (work) =>
      publish(work, caller, digest, ids),
    );
    const { id, at, rows } = publication;
    return context.json({ id, at, rows: rows.length }, done ? 201 : 200);
  });

  return routes;
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
