import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { problemAnswer } from '#register/api/answers.ts';
import { onlyFor } from '#register/api/only-for.ts';
import { router } from '#register/api/router.ts';
import { record } from '#register/audit/record.ts';
import { asPerson } from '#register/database/session.ts';
import type { Environment, Services } from '#register/services.ts';

const mostShown = 200;

const letter = z
  .object({
    id: z.guid(),
    kind: z.string(),
    person: z.object({ id: z.guid(), name: z.string(), address: z.string().nullable() }),
    attempts: z.int(),
    /** When it is tried next, or was due. */
    dueAt: z.iso.datetime(),
    failure: z.string().nullable(),
  })
  .openapi('Letter');

const list = createRoute({
  method: 'get',
  path: '/api/letters',
  summary: 'List letters that did not go out: given up, or waiting',
  description: 'For administrators. What stands in a letter is for its reader alone and never shown.',
  request: { query: z.strictObject({ state: z.enum(['failed', 'waiting']).default('failed') }) },
  responses: {
    200: {
      description: `The letters, at most ${mostShown}, the oldest first`,
      content: {
        'application/json': { schema: z.object({ letters: z.array(letter), total: z.int() }) },
      },
    },
    403: { description: 'Not for you to see', ...problemAnswer },
  },
});

const tryAgain = createRoute({
  method: 'post',
  path: '/api/letters/try-again',
  summary: 'Send letters again that were given up, all or some',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            letters: z.union([z.literal('all'), z.array(z.guid()).min(1).max(1000)]),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'How many will be tried again',
      content: { 'application/json': { schema: z.object({ letters: z.int() }) } },
    },
    403: { description: 'Not for you to do', ...problemAnswer },
  },
});

/** Letters that did not go out, for those who can mend why. */
export function letterRoutes(services: Services): OpenAPIHono<Environment> {
  const { database, now, newId } = services;
  const routes = router();

  routes.openapi(list, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'administrator');
    const { state } = context.req.valid('query');
    const answer = await asPerson(database, caller, async (work) => {
      const wanted = work
        .selectFrom('letter')
        .where('letter.organisation', '=', caller.organisation)
        .where('letter.sent_at', 'is', null)
        .where('letter.failure', state === 'failed' ? 'is not' : 'is', null);
      const rows = await wanted
        .innerJoin('person', (join) =>
          join
            .onRef('person.organisation', '=', 'letter.organisation')
            .onRef('person.id', '=', 'letter.person'),
        )
        .select([
          'letter.id',
          'letter.kind',
          'letter.person',
          'letter.attempts',
          'letter.due_at',
          'letter.failure',
          'person.name',
          'person.address',
        ])
        .orderBy('letter.due_at')
        .orderBy('letter.id')
        .limit(mostShown)
        .execute();
      const { total } = await wanted
        .select((counted) => counted.fn.count<number>('letter.id').as('total'))
        .executeTakeFirstOrThrow();
      return { rows, total };
    });
    const letters = answer.rows.map(({ id, kind, person, name, address, attempts, due_at, failure }) => ({
      id,
      kind,
      person: { id: person, name, address },
      attempts,
      dueAt: due_at.toISOString(),
      failure,
    }));
    return context.json({ letters, total: answer.total }, 200);
  });

  routes.openapi(tryAgain, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'administrator');
    const { letters } = context.req.valid('json');
    const { organisation, person } = caller;
    const again = await asPerson(database, caller, async (work) => {
      const { numUpdatedRows } = await work
        .updateTable('letter')
        .set({ failure: null, attempts: 0, due_at: now() })
        .where('organisation', '=', organisation)
        .where('failure', 'is not', null)
        .$if(letters !== 'all', (query) => query.where('id', 'in', letters === 'all' ? [] : letters))
        .executeTakeFirstOrThrow();
      const deed = {
        by: person,
        action: 'letters.tried-again',
        subject: organisation,
        detail: { letters: Number(numUpdatedRows) },
      };
      await record(work, organisation, { id: newId(), at: now() }, deed);
      return Number(numUpdatedRows);
    });
    return context.json({ letters: again }, 200);
  });

  return routes;
}
