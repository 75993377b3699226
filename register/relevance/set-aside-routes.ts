import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { problemAnswer } from '#register/api/answers.ts';
import { router } from '#register/api/router.ts';
import { asPerson } from '#register/database/session.ts';
import type { Environment, Services } from '#register/services.ts';
import { keepSetAside, setAsideBy, takeBack } from './set-aside.ts';

const print = z.string().regex(/^[0-9a-f]{16}$/);
const params = z.object({ print });

const list = createRoute({
  method: 'get',
  path: '/api/me/dismissals',
  summary: 'What you have set aside on any of your devices: hashes under a key of your own, and that key',
  responses: {
    200: {
      description: 'Yours alone, the newest first; two thousand at most',
      content: {
        'application/json': {
          schema: z.object({ key: z.string().regex(/^[0-9a-f]{32}$/), prints: z.array(print) }),
        },
      },
    },
  },
});

const add = createRoute({
  method: 'put',
  path: '/api/me/dismissals/{print}',
  summary: 'Note that you have set something aside, so that none of your devices asks about it again',
  request: { params },
  responses: {
    204: {
      description: 'Noted. Neither what it was nor whose is in it, and the audit log does not tell of it',
    },
    422: { description: 'Something other than sixteen hexadecimal digits', ...problemAnswer },
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/me/dismissals/{print}',
  summary: 'Note that you have not set it aside after all',
  request: { params },
  responses: {
    204: { description: 'Gone, whether it was there or not' },
    422: { description: 'Something other than sixteen hexadecimal digits', ...problemAnswer },
  },
});

/** What officers have set aside, each for themselves. */
export function setAsideRoutes({ database, now }: Services): OpenAPIHono<Environment> {
  const routes = router();

  routes.openapi(list, async (context) => {
    const caller = context.get('caller');
    return context.json(
      await asPerson(database, caller, async (work) => {
        const { key, prints } = await setAsideBy(work, caller);
        return { key, prints: [...prints] };
      }),
      200,
    );
  });

  routes.openapi(add, async (context) => {
    const caller = context.get('caller');
    const { print } = context.req.valid('param');
    await asPerson(database, caller, (work) => keepSetAside(work, caller, print, now()));
    return context.body(null, 204);
  });

  routes.openapi(remove, async (context) => {
    const caller = context.get('caller');
    const { print } = context.req.valid('param');
    await asPerson(database, caller, (work) => takeBack(work, caller, print));
    return context.body(null, 204);
  });

  return routes;
}
