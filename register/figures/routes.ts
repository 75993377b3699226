import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { problemAnswer } from '#register/api/answers.ts';
import { router } from '#register/api/router.ts';
import { dayOf } from '#register/calendar.ts';
import { asPerson } from '#register/database/session.ts';
import type { Environment, Services } from '#register/services.ts';
import { count } from './count.ts';
import type { Figures } from './figures.ts';
import { figuresQuery, periodOf } from './period.ts';
import { reachOf } from './reach.ts';

const figures = createRoute({
  method: 'get',
  path: '/api/figures',
  summary:
    'Count declarations: by kind, department, giver and month; decisions, what waits, and yearly returns',
  request: { query: figuresQuery },
  responses: {
    200: {
      description: 'The figures; a manager’s are of their own line',
      content: { 'application/json': { schema: z.custom<Figures>().openapi('Figures', { type: 'object' }) } },
    },
    403: { description: 'For managers, auditors and the monitoring officer', ...problemAnswer },
  },
});

/** Figures for the monitoring officer and the auditor; for managers, of their own line. */
export function figuresRoutes({ database, now }: Services): OpenAPIHono<Environment> {
  const routes = router();
  routes.openapi(figures, async (context) => {
    const caller = context.get('caller');
    const wanted = context.req.valid('query');
    const today = dayOf(now());
    const period = periodOf(wanted, today);
    const counted = await asPerson(database, caller, async (work) =>
      count(work, { caller, reach: await reachOf(work, caller), period, wanted, today }),
    );
    return context.json(counted, 200);
  });
  return routes;
}
