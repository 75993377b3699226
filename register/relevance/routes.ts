import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProbityError } from '#core/errors.ts';
import { signalIds } from '#core/signals/ids.ts';
import { problemAnswer } from '#register/api/answers.ts';
import { onlyFor } from '#register/api/only-for.ts';
import { router } from '#register/api/router.ts';
import { dayOf } from '#register/calendar.ts';
import type { CouncilSettings } from '#register/council-settings.ts';
import { asPerson, asService } from '#register/database/session.ts';
import type { Environment, Services } from '#register/services.ts';
import { addOne, countsSince } from './counts.ts';

const signal = z.enum(signalIds);

const count = createRoute({
  method: 'post',
  path: '/api/not-relevant',
  summary:
    'Count that a signal was off the mark: its name and nothing else, where the council has switched that on',
  request: {
    body: { required: true, content: { 'application/json': { schema: z.strictObject({ signal }) } } },
  },
  responses: {
    204: { description: 'Counted. Neither who nor when is kept, only the month' },
    403: { description: 'The council does not count', ...problemAnswer },
  },
});

const read = createRoute({
  method: 'get',
  path: '/api/not-relevant',
  summary: 'See how often each signal was off the mark, by month, over a year',
  responses: {
    200: {
      description: 'Counts, each signal with its months',
      content: {
        'application/json': {
          schema: z.object({ counts: z.array(z.object({ signal, month: z.iso.date(), count: z.int() })) }),
        },
      },
    },
    403: { description: 'For the monitoring officer and the auditor', ...problemAnswer },
  },
});

/** How often officers said "Not relevant". */
export function relevanceRoutes({ database, now }: Services): OpenAPIHono<Environment> {
  const routes = router();

  routes.openapi(count, async (context) => {
    const { organisation } = context.get('caller');
    // As the register itself: nothing of who asks goes into this transaction, nor into the record.
    await asService(database, organisation, async (work) => {
      const { settings } = await work
        .selectFrom('organisation')
        .select('settings')
        .where('id', '=', organisation)
        .executeTakeFirstOrThrow();
      if (!(settings as CouncilSettings).countNotRelevant) throw notCounting();
      await addOne(work, organisation, context.req.valid('json').signal, dayOf(now()));
    });
    return context.body(null, 204);
  });

  routes.openapi(read, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'monitoring-officer', 'auditor');
    const counts = await asPerson(database, caller, (work) =>
      countsSince(work, caller.organisation, dayOf(now())),
    );
    return context.json({ counts }, 200);
  });

  return routes;
}

function notCounting(): ProbityError {
  return new ProbityError(
    'ERR_NOT_ALLOWED',
    'Your council does not count what is not relevant, so nothing was kept. You need do nothing.',
  );
}
