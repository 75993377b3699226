import type { OpenAPIHono } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Environment, Services } from '#register/services.ts';
import { router } from './router.ts';

/**
 * For whoever keeps the service running: `/health`, this process answers; `/ready`, its database answers too
 * (else 503), so that a balancer sends people here.
 */
export function healthRoutes({ database }: Services): OpenAPIHono<Environment> {
  const routes = router();
  routes.get('/health', (context) => context.json({ alive: true }));
  routes.get('/ready', async (context) => {
    await sql`select 1`.execute(database);
    return context.json({ ready: true });
  });
  return routes;
}
