import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { supplierStatuses } from '#core/party/party.ts';
import { checkSuppliers, suppliersCsv, suppliersOn } from '#core/party/supplier-csv.ts';
import { record } from '#register/audit/record.ts';
import { dayOf } from '#register/calendar.ts';
import { asPerson } from '#register/database/session.ts';
import { BodyInvalid } from '#register/faults.ts';
import type { Environment, Services } from '#register/services.ts';
import { sendersIn } from '#register/suppliers/senders.ts';
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
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});
const csvContent = { 'text/csv': { schema: z.string() } };
const empty = 'name,domain,status,reference\n';

const get = createRoute({
  method: 'get',
  path: '/api/suppliers',
  summary: 'Read the supplier directory as it counts today, as CSV or, where asked for, as JSON',
  request: {
    /** Rows with all their days, past and to come: what is put back with changes. */
    query: z.strictObject({ dated: z.stringbool().default(false) }),
  },
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
    428: { description: 'Which one do you put it in the place of?', ...problemAnswer },
    422: { description: 'Some rows are wrong; all of them are listed', ...problemAnswer },
  },
});

const senders = createRoute({
  method: 'get',
  path: '/api/suppliers/senders',
  summary:
    'See from which domains firms have written, as declarations tell, to propose domains for suppliers',
  responses: {
    200: {
      description: 'Firms and their domains, the most frequent first, 5,000 at most',
      content: {
        'application/json': {
          schema: z.object({
            senders: z.array(z.object({ organisation: z.string(), domain: z.string() })),
          }),
        },
      },
    },
    403: { description: 'For the monitoring officer', ...problemAnswer },
  },
});

/** Whom the council deals with, so that the clients know a supplier when they see one. */
export function supplierRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();
  const today = () => dayOf(services.now());

  routes.openapi(get, async (context) => {
    const caller = context.get('caller');
    const kept = await asPerson(services.database, caller, (work) => suppliersOf(work, caller.organisation));
    const { dated } = context.req.valid('query');
    const { csv, digest } = asOf(kept ?? { csv: empty, digest: digestOf(empty) }, dated ? null : today());
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
      const before = (await suppliersOf(work, caller.organisation))?.digest ?? null;
      checkUnchanged(context, before ?? (context.req.header('If-Match') ? digestOf(empty) : null));
      if (before === digest) return;
      await keepSuppliers(services, work, caller, { csv, digest, count: suppliers.length }, before);
    });
    context.header('ETag', `"${digest}"`);
    return context.body(null, 204);
  });

  routes.openapi(senders, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'monitoring-officer');
    const { organisation, person } = caller;
    const found = await asPerson(services.database, caller, async (work) => {
      const deed = { by: person, action: 'suppliers.senders-read', subject: organisation };
      await record(work, organisation, { id: services.newId(), at: services.now() }, deed);
      return sendersIn(work, organisation);
    });
    return context.json({ senders: found }, 200);
  });

  return routes;
}

/** The directory as it counts on a day; whole where no day is given. */
function asOf(kept: { csv: string; digest: string }, day: string | null): { csv: string; digest: string } {
  const { suppliers } = checkSuppliers(kept.csv);
  if (day === null || suppliers.every(({ from, until }) => !from && !until)) return kept;
  const plain = suppliersOn(suppliers, day).map(({ from: _from, until: _until, ...row }) => row);
  const csv = suppliersCsv(plain);
  return { csv, digest: digestOf(csv) };
}
