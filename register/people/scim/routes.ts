import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Services } from '#register/services.ts';
import { answer, listOf, type Provisioning, refuse } from './answers.ts';
import { resourceTypes, schemas, serviceProvider } from './description.ts';
import { asScimFault, noToken, ScimFault } from './fault.ts';
import { groupRoutes } from './group-routes.ts';
import { councilOf } from './token.ts';
import { transactions } from './transactions.ts';
import { userRoutes } from './user-routes.ts';

const largestBody = 8 * 1024 * 1024;
const path = '/scim/v2';

/**
 * SCIM 2.0 (RFC 7643, 7644), by which a council's directory keeps its people. Each council has a bearer token of
 * its own; the SHA-256 of it stands in the settings.
 */
export function scimRoutes(services: Services): Hono<Provisioning> {
  const { database, settings } = services;
  const access = transactions(services, path);
  const routes = new Hono<Provisioning>().basePath(path);

  routes.onError((fault, context) => {
    const told = asScimFault(fault);
    if (told.status === 500) services.report(fault);
    return refuse(context, told);
  });
  routes.use(async (context, next) => {
    const council = councilOf(context.req.header('Authorization'), settings.councils);
    if (!council) throw noToken();
    const { id } = await database
      .selectFrom('organisation')
      .select('id')
      .where('issuer', '=', council.issuer)
      .where('tenant', '=', council.tenant)
      .executeTakeFirstOrThrow();
    context.set('council', council);
    context.set('organisation', id);
    context.header('Cache-Control', 'no-store');
    await next();
  });
  routes.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (context) =>
        refuse(context, new ScimFault(413, 'This is more than 8 MB. Send less at a time.')),
    }),
  );

  routes.get('/ServiceProviderConfig', (context) => answer(context, serviceProvider(access.base)));
  describe('/ResourceTypes', resourceTypes(access.base));
  describe('/Schemas', schemas(access.base));
  routes.route('/', userRoutes(access));
  routes.route('/', groupRoutes(access));
  routes.all('*', () => {
    throw new ScimFault(
      404,
      'The register has nothing at this address. Check the tenant URL in the directory.',
    );
  });

  function describe(name: string, described: readonly { id: string }[]): void {
    routes.get(name, (context) => answer(context, listOf(described, described.length, 1)));
    routes.get(`${name}/:id`, (context) => {
      const one = described.find(({ id }) => id === context.req.param('id'));
      if (!one) throw new ScimFault(404, 'The register has nothing of this name to describe.');
      return answer(context, one);
    });
  }

  return routes;
}
