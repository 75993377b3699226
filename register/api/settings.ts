import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { record } from '#register/audit/record.ts';
import {
  type CouncilSettings,
  checkSettings,
  councilSettings,
  forClients,
  withPublishing,
} from '#register/council-settings.ts';
import { asPerson, type Work } from '#register/database/session.ts';
import type { Caller, Environment, Services } from '#register/services.ts';
import { problemAnswer } from './answers.ts';
import { changedMeanwhile, checkUnchanged, digestOf, isKnown } from './etag.ts';
import { onlyFor } from './only-for.ts';
import { router } from './router.ts';

const answer = z.object({
  name: z.string(),
  slug: z.string(),
  /** The code of conduct that its officers work under. */
  code: z.string(),
  settings: councilSettings,
});

const get = createRoute({
  method: 'get',
  path: '/api/settings',
  summary: 'Read what the council has settled: all of it, or what an officer’s client needs',
  responses: {
    200: { description: 'The settings', content: { 'application/json': { schema: answer } } },
    304: { description: 'As you have them' },
  },
});

const put = createRoute({
  method: 'put',
  path: '/api/settings',
  summary: 'Replace what the council has settled',
  request: { body: { required: true, content: { 'application/json': { schema: councilSettings } } } },
  responses: {
    204: { description: 'Replaced' },
    403: { description: 'For the monitoring officer', ...problemAnswer },
    412: { description: 'Changed since you saw it', ...problemAnswer },
    428: { description: 'Which ones do you put them in the place of?', ...problemAnswer },
    422: { description: 'Some of it is wrong', ...problemAnswer },
  },
});

/** The council's own settings. */
export function settingsRoutes({ database, settings, now, newId }: Services): OpenAPIHono<Environment> {
  const routes = router();

  routes.openapi(get, async (context) => {
    const caller = context.get('caller');
    const { issuer, tenant, ...council } = await asPerson(database, caller, (work) =>
      councilOf(work, caller),
    );
    const code = settings.councils.find((one) => one.issuer === issuer && one.tenant === tenant)?.code ?? '';
    const told = { ...council, code, settings: visible(council.settings, caller) };
    if (isKnown(context, digestOf(JSON.stringify(told.settings)))) return context.body(null, 304);
    return context.json(told, 200);
  });

  routes.openapi(put, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'monitoring-officer');
    const { organisation, person } = caller;
    const given = context.req.valid('json');
    await asPerson(database, caller, async (work) => {
      const before = await councilOf(work, caller);
      checkUnchanged(context, digestOf(JSON.stringify(before.settings)));
      checkSettings(given, before.name);
      const after = withPublishing(given, before.settings, person);
      const { numUpdatedRows } = await work
        .updateTable('organisation')
        .set({ settings: JSON.stringify(after) })
        .where('id', '=', organisation)
        .where('settings', '=', sql<Record<string, unknown>>`${JSON.stringify(before.settings)}::jsonb`)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw changedMeanwhile();
      const detail = { before: before.settings, after };
      const deed = { by: person, action: 'settings.changed', subject: organisation, detail };
      await record(work, organisation, { id: newId(), at: now() }, deed);
    });
    return context.body(null, 204);
  });

  return routes;
}

function councilOf(work: Work, { organisation }: Caller) {
  return work
    .selectFrom('organisation')
    .select(['name', 'slug', 'issuer', 'tenant', 'settings'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
}

/** All of it for whoever settles and oversees it, and for the rest what their clients need. */
function visible(settings: CouncilSettings, { roles }: Caller): CouncilSettings {
  if (roles.length > 0) return settings;
  return Object.fromEntries(
    Object.entries(settings).filter(([key]) => forClients.some((open) => open === key)),
  );
}
