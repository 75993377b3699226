import { z } from '@hono/zod-openapi';
import { outcomes } from '#core/declaration/event.ts';
import { supplierStatuses } from '#core/party/party.ts';
import { declarationKinds } from '#core/policy/advice.ts';

/* What a reviewer is told, described for the documentation. */

const named = z.object({ id: z.guid(), name: z.string() });
const total = z.object({ count: z.int(), pence: z.int(), unvalued: z.int() });

function json<T extends z.ZodType>(schema: T) {
  return { content: { 'application/json': { schema } } };
}

export const backgroundAnswer = json(
  z
    .object({
      reach: z.enum(['council', 'below']),
      giver: z
        .object({
          count: z.int(),
          people: z.int(),
          since: z.iso.date(),
          more: z.boolean(),
          ties: z.array(z.object({ status: z.enum(supplierStatuses), reference: z.string() })),
        })
        .nullable(),
      officer: z.object({ months: z.int().nullable(), all: total, fromGiver: total.nullable() }).nullable(),
      others: z.record(z.enum(outcomes), z.int()).nullable(),
      interests: z.array(z.enum(declarationKinds)),
      decider: z.object({
        role: z.string().nullable(),
        title: z.string().nullable(),
        person: named.nullable(),
        isYou: z.boolean(),
      }),
      passOn: z.array(z.object({ person: named, role: z.string().nullable(), title: z.string().nullable() })),
      people: z.array(named),
    })
    .openapi('Background'),
);

export const waitingAnswer = json(
  z
    .object({
      toDecide: z.int(),
      asked: z.int(),
      overdue: z.int(),
      byKind: z.array(z.object({ kind: z.enum(declarationKinds), count: z.int() })),
    })
    .openapi('Waiting'),
);
