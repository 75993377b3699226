import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { problemAnswer } from '#register/api/answers.ts';
import { router } from '#register/api/router.ts';
import type { Environment, Services } from '#register/services.ts';
import { gather } from './gather.ts';
import { evidencePage } from './page.ts';
import { policy } from './style.ts';

const take = createRoute({
  method: 'get',
  path: '/api/declarations/{id}/evidence',
  summary: 'Take the evidence of one case: its trail, the code, and its proof from the audit chain, to print',
  request: { params: z.object({ id: z.uuidv7() }) },
  responses: {
    200: {
      description: 'One page that needs nothing else',
      content: { 'text/html': { schema: z.string() } },
    },
    403: { description: 'For monitoring officers and auditors', ...problemAnswer },
    404: { description: 'No such declaration that you may see', ...problemAnswer },
  },
});

/** Evidence for an auditor. */
export function evidenceRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();
  routes.openapi(take, async (context) => {
    const { id } = context.req.valid('param');
    const evidence = await gather(services, context.get('caller'), id);
    context.header('Content-Security-Policy', policy);
    context.header('Content-Disposition', `attachment; filename="evidence-${id}.html"`);
    return context.html(String(await evidencePage(evidence)), 200);
  });
  return routes;
}
