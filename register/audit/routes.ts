import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { problemAnswer } from '#register/api/answers.ts';
import { onlyFor } from '#register/api/only-for.ts';
import { router } from '#register/api/router.ts';
import { asPerson } from '#register/database/session.ts';
import type { Caller, Environment, Services } from '#register/services.ts';
import { type Recorded, record } from './record.ts';

const query = z.strictObject({
  /** A declaration's or a person's id. */
  subject: z.guid().toLowerCase().optional(),
  /** The number that the page before gave as `next`. */
  after: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const list = createRoute({
  method: 'get',
  path: '/api/audit',
  summary: 'Read the audit log, newest first',
  description:
    'For auditors and monitoring officers. It tells what stands in declarations, so reading it is recorded too. What was done a moment ago shows once it is linked.',
  request: { query },
  responses: {
    200: {
      description: 'One page',
      content: {
        'application/json': {
          schema: z.object({
            rows: z.array(
              z.object({
                number: z.int(),
                entry: z.guid(),
                /** Hex. */
                hash: z.string(),
                /** Null where it was erased. */
                deed: z.record(z.string(), z.unknown()).nullable(),
              }),
            ),
            next: z.int().nullable(),
          }),
        },
      },
    },
    403: { description: 'Not for you to see', ...problemAnswer },
  },
});

/** The audit log, for those who check on the register. */
export function auditRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();
  routes.openapi(list, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'auditor', 'monitoring-officer');
    return context.json(await page(services, caller, context.req.valid('query')), 200);
  });
  return routes;
}

function page({ database, now, newId }: Services, caller: Caller, wanted: z.output<typeof query>) {
  const { subject, after, limit } = wanted;
  const { organisation, person } = caller;
  return asPerson(database, caller, async (work) => {
    const found = await work
      .selectFrom('audit_link as link')
      .innerJoin('audit_entry as entry', (join) =>
        join.onRef('entry.organisation', '=', 'link.organisation').onRef('entry.id', '=', 'link.entry'),
      )
      .select(['link.number', 'link.entry', 'link.hash', 'entry.content'])
      .where('link.organisation', '=', organisation)
      .$if(subject !== undefined, (rows) => rows.where('entry.subject', '=', subject ?? ''))
      .$if(after !== undefined, (rows) => rows.where('link.number', '<', after ?? 0))
      .orderBy('link.number', 'desc')
      .limit(limit + 1)
      .execute();
    const deed = { by: person, action: 'audit.read', subject: subject ?? organisation, detail: wanted };
    await record(work, organisation, { id: newId(), at: now() }, deed);
    const shown = found.slice(0, limit);
    return {
      rows: shown.map(({ number, entry, hash, content }) => ({
        number,
        entry,
        hash: hash.toString('hex'),
        deed: content === null ? null : (JSON.parse(content) as Recorded & Record<string, unknown>),
      })),
      next: found.length > limit ? (shown.at(-1)?.number ?? null) : null,
    };
  });
}
