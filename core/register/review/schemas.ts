import * as z from 'zod/mini';
import { outcomes, personId } from '#core/declaration/event.ts';
import { supplierStatuses } from '#core/party/party.ts';
import { declarationKinds } from '#core/policy/advice.ts';

/* What the register answers to those who decide, as this program takes it. */

const day = z.iso.date();
const named = z.object({ id: personId, name: z.string() });
const total = z.object({ count: z.int(), pence: z.int(), unvalued: z.int() });

export const background = z.object({
  reach: z.enum(['council', 'below']),
  giver: z.nullable(
    z.object({
      count: z.int(),
      people: z.int(),
      since: day,
      more: z.boolean(),
      ties: z.array(z.object({ status: z.enum(supplierStatuses), reference: z.string() })),
    }),
  ),
  officer: z.nullable(z.object({ months: z.nullable(z.int()), all: total, fromGiver: z.nullable(total) })),
  others: z.nullable(z.record(z.enum(outcomes), z.int())),
  interests: z.array(z.enum(declarationKinds)),
  decider: z.object({
    role: z.nullable(z.string()),
    title: z.nullable(z.string()),
    person: z.nullable(named),
    isYou: z.boolean(),
  }),
  passOn: z.array(z.object({ person: named, role: z.nullable(z.string()), title: z.nullable(z.string()) })),
  people: z.array(named),
});

export const waiting = z.object({
  toDecide: z.int(),
  asked: z.int(),
  overdue: z.int(),
  byKind: z.array(z.object({ kind: z.enum(declarationKinds), count: z.int() })),
});

export const colleagues = z.object({
  rows: z.array(z.object({ id: personId, name: z.string(), department: z.nullable(z.string()) })),
});

export const cover = z.object({
  rows: z.array(z.object({ id: z.guid(), person: named, deputy: named, startsOn: day, endsOn: day })),
});
