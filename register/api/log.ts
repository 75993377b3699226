import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Environment, Services } from '#register/services.ts';

/**
 * Tells the operator of each request, without anything about a person: the route's pattern stands for the
 * address, and neither caller nor query is told.
 */
export function requestLog({ log, now }: Services) {
  return createMiddleware<Environment>(async (context, next) => {
    const began = performance.now();
    await next();
    log?.({
      at: now().toISOString(),
      request: context.get('requestId'),
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      ms: Math.round(performance.now() - began),
    });
  });
}
