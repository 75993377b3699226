import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProbityError } from '#core/errors.ts';
import { problemAnswer } from '#register/api/answers.ts';
import { onlyFor } from '#register/api/only-for.ts';
import { router } from '#register/api/router.ts';
import type { Environment, Services } from '#register/services.ts';
import { erase } from './erase.ts';
import { heldOn } from './held.ts';

const params = z.object({ id: z.guid().toLowerCase() });

const held = createRoute({
  method: 'get',
  path: '/api/people/{id}/held',
  summary: 'Everything that the register holds on one person',
  description: 'For the person themselves and the monitoring officer. That it was asked for is recorded.',
  request: { params },
  responses: {
    200: {
      description: 'The person, their declarations, letters and deeds, as a file',
      content: { 'application/json': { schema: z.record(z.string(), z.unknown()).openapi('Held') } },
    },
    403: { description: 'Not for you to see', ...problemAnswer },
    404: { description: 'No such person', ...problemAnswer },
  },
});

const erasure = createRoute({
  method: 'post',
  path: '/api/people/{id}/erase',
  summary: 'Erase a person who has left and of whom nothing must be kept any longer',
  request: { params },
  responses: {
    204: { description: 'Erased' },
    403: { description: 'Not for you to do', ...problemAnswer },
    404: { description: 'No such person', ...problemAnswer },
    409: { description: 'They still work here, or something must be kept', ...problemAnswer },
  },
});

/** What a person may ask of the register about themselves. */
export function dataRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();

  routes.openapi(held, async (context) => {
    const caller = context.get('caller');
    const { id } = context.req.valid('param');
    if (id !== caller.person && !caller.roles.includes('monitoring-officer')) throw notYours();
    const all = await heldOn(services, caller, id);
    context.header('Content-Disposition', `attachment; filename="held-${id}.json"`);
    return context.json({ ...all }, 200);
  });

  routes.openapi(erasure, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'monitoring-officer');
    await erase(services, caller, context.req.valid('param').id);
    return context.body(null, 204);
  });

  return routes;
}

function notYours(): ProbityError {
  return new ProbityError(
    'ERR_NOT_ALLOWED',
    'What is held on a person is for them and the monitoring officer. Ask one of them.',
  );
}
