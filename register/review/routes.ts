import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { problemAnswer } from '#register/api/answers.ts';
import { router } from '#register/api/router.ts';
import { dayOf } from '#register/calendar.ts';
import { asPerson } from '#register/database/session.ts';
import type { Environment, Services } from '#register/services.ts';
import { backgroundAnswer, waitingAnswer } from './answers.ts';
import { background } from './background.ts';
import { SupplierTies } from './suppliers.ts';
import { waitingFor } from './waiting.ts';

const getBackground = createRoute({
  method: 'get',
  path: '/api/declarations/{id}/background',
  summary:
    'What whoever decides should know: the giver, this officer’s totals, like cases, who decides by the code',
  request: { params: z.object({ id: z.uuidv7() }) },
  responses: {
    200: { description: 'The background, as far as you may see it', ...backgroundAnswer },
    403: { description: 'Your own declaration', ...problemAnswer },
    404: { description: 'No such declaration that you may see', ...problemAnswer },
  },
});

const getWaiting = createRoute({
  method: 'get',
  path: '/api/waiting',
  summary: 'How much waits for you and those for whom you stand in',
  responses: { 200: { description: 'The counts', ...waitingAnswer } },
});

/** What those who decide need beside the declarations. */
export function reviewRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();
  const suppliers = new SupplierTies(() => dayOf(services.now()));

  routes.openapi(getBackground, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await background(services, suppliers, context.get('caller'), id), 200);
  });

  routes.openapi(getWaiting, async (context) => {
    const caller = context.get('caller');
    const today = dayOf(services.now());
    const counts = await asPerson(services.database, caller, (work) => waitingFor(work, caller, today));
    return context.json(counts, 200);
  });

  return routes;
}
