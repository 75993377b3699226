import * as z from 'zod/mini';
import { roles, states } from '#core/declaration/declaration.ts';
import { addressee, content, event, outcomes, personId } from '#core/declaration/event.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { levels, signalIds } from '#core/signals/ids.ts';

/*
 * What the register answers, as this program takes it. What a newer register says beyond this is passed over;
 * what is missing makes the answer a strange one.
 */

const commandTypes = [
  'submit',
  'amend',
  'ask',
  'answer',
  'decide',
  'pass-on',
  'withdraw',
  'renew',
  'correct',
] as const;
const moment = z.iso.datetime({ offset: true });
const day = z.iso.date();
const named = z.object({ id: z.guid(), name: z.string() });

export const standing = z.object({
  ...content.shape,
  id: z.uuid(),
  officer: personId,
  state: z.enum(states),
  version: z.int().check(z.positive()),
  to: addressee,
  deadline: z.nullable(day),
  submittedAt: z.nullable(moment),
  decision: z.nullable(
    z.object({
      outcome: z.enum(outcomes),
      conditions: z.array(z.string()),
      reason: z.nullable(z.string()),
      at: moment,
      by: z.nullable(personId),
      onBehalfOf: z.nullable(personId),
    }),
  ),
  question: z.nullable(z.string()),
  reply: z.nullable(z.string()),
  until: z.nullable(day),
});

export const told = z.object({ declaration: standing, may: z.array(z.enum(commandTypes)) });

export const whole = z.object({
  ...told.shape,
  events: z.array(event),
  attachments: z.array(
    z.object({ id: z.uuid(), name: z.string(), type: z.string(), bytes: z.int(), addedAt: moment }),
  ),
});

export const page = z.object({
  rows: z.array(
    z.object({
      declaration: standing,
      officer: z.object({ id: personId, name: z.string(), department: z.nullable(z.string()) }),
    }),
  ),
  next: z.nullable(z.string()),
});

export const me = z.object({
  person: z.object({
    id: personId,
    name: z.string(),
    userName: z.string(),
    address: z.nullable(z.string()),
    department: z.nullable(z.string()),
    manager: z.nullable(named),
    grade: z.nullable(z.int()),
    politicallyRestricted: z.boolean(),
    spokesperson: z.boolean(),
    unionRepresentative: z.boolean(),
  }),
  roles: z.array(z.enum(roles)),
  isManager: z.boolean(),
  cover: z.array(z.object({ person: named })),
  standsInFor: z.array(personId),
});

export const packs = z.object({
  packs: z.array(
    z.object({
      code: z.string(),
      version: z.string(),
      title: z.string(),
      council: z.nullable(z.string()),
      inForceFrom: z.nullable(day),
      inForce: z.boolean(),
      official: z.boolean(),
      digest: z.string(),
    }),
  ),
});

export const settings = z.object({
  name: z.string(),
  slug: z.string(),
  code: z.string(),
  settings: z.object({
    domains: z.optional(z.array(z.string())),
    memberDomains: z.optional(z.array(z.string())),
    levels: z.optional(z.partialRecord(z.enum(signalIds), z.enum(levels))),
    refusals: z.optional(z.partialRecord(z.enum(declarationKinds), z.string())),
    yearlyReturn: z.optional(z.nullable(z.object({ month: z.int(), day: z.int() }))),
    promptsADay: z.optional(z.nullable(z.int())),
    countNotRelevant: z.optional(z.boolean()),
  }),
});

export const setAside = z.object({
  key: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  prints: z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
});

/** What a fault is told as (RFC 9457). */
export const problem = z.object({
  code: z.string().check(z.regex(/^ERR_[A-Z_]{1,60}$/)),
  detail: z.string(),
  errors: z.optional(z.array(z.object({ path: z.string(), sentence: z.string() }))),
});
