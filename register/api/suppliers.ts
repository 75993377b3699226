import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { supplierStatuses } from '#core/party/party.ts';
import { checkSuppliers } from '#core/party/supplier-csv.ts';
import { asPerson } from '#register/database/session.ts';
import { BodyInvalid } from '#register/faults.ts';
import type { Environment, Services } from '#register/services.ts';
import { keepSuppliers, suppliersOf } from '#register/suppliers/store.ts';
import { problemAnswer } from './answers.ts';
import { checkUnchanged, digestOf, isKnown } from './etag.ts';
import { onlyFor } from './only-for.ts';
import { router } from './router.ts';

const supplier = z.object({
  name: z.string(),
  domain: z.string(),
  status: z.enum(supplierStatuses),
  reference: z.string(),
});
const csvContent = { 'text/csv': { schema: z.string() } };
const empty = 'name,domain,status,reference\n';

const get = createRoute({
  method: 'get',
  path: '/api/suppliers',
  summary: 'Read the supplier directory, as CSV or, where asked for, as JSON',
  responses: {
    200: {
      description: 'The directory',
      content: { ...csvContent, 'application/json': { schema: z.array(supplier) } },
    },
    304: { description: 'The one that you have' },
  },
});

const put = createRoute({
  method: 'put',
  path: '/api/suppliers',
  summary: 'Replace the supplier directory, whole or not at all',
  request: { body: { required: true, content: csvContent } },
  responses: {
    204: { description: 'Replaced' },
    403: { description: 'For the monitoring officer or administrator', ...problemAnswer },
    412: { description: 'Changed since you saw it', ...problemAnswer },
    422: { description: 'Some rows are wrong; all of them are listed', ...problemAnswer },
  },
});

/** Whom the council deals with, so that the clients know a supplier when they see one. */
export function supplierRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();

  routes.openapi(get, async (context) => {
    const caller = context.get('caller');
    const kept = await asPerson(services.database, caller, (work) => suppliersOf(work, caller.organisation));
    const { csv, digest } = kept ?? { csv: empty, digest: digestOf(empty) };
    const asJson = context.req.header('Accept')?.includes('application/json') ?? false;
    context.header('Vary', 'Accept');
    if (isKnown(context, asJson ? `${digest}-json` : digest)) return context.body(null, 304);
    if (asJson) return context.json(checkSuppliers(csv).suppliers, 200);
    return context.body(csv, 200, { 'Content-Type': 'text/csv; charset=utf-8' }) as never;
  });

  routes.openapi(put, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'monitoring-officer', 'administrator');
    const csv = await context.req.text();
    const { suppliers, faults } = checkSuppliers(csv);
    if (faults.length > 0) {
      throw new BodyInvalid(faults.map(({ line, sentence }) => ({ path: `line ${line}`, sentence })));
    }
    const digest = digestOf(csv);
    await asPerson(services.database, caller, async (work) => {
      const before = await suppliersOf(work, caller.organisation);
      checkUnchanged(context, before?.digest ?? digestOf(empty));
      if (before?.digest === digest) return;
      await keepSuppliers(services, work, caller, { csv, digest, count: suppliers.length });
    });
    context.header('ETag', `"${digest}"`);
    return context.body(null, 204);
  });

  return routes;
}
