import { z } from '@hono/zod-openapi';
import { states } from '#core/declaration/declaration.ts';
import { addressee, content, event } from '#core/declaration/event.ts';
import { shared } from './shared.ts';

/*
 * What the register answers, described for its documentation. Answers are made by the program from what it
 * keeps, so they are described here and not checked again.
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

const standing = z.object({
  id: z.uuidv7(),
  officer: z.guid(),
  state: z.enum(states),
  version: z.int(),
  to: shared(addressee, 'Addressee'),
  deadline: z.iso.date().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  decision: z
    .object({
      outcome: z.string(),
      conditions: z.array(z.string()),
      reason: z.string().nullable(),
      at: z.iso.datetime(),
      by: z.guid().nullable(),
      onBehalfOf: z.guid().nullable(),
    })
    .nullable(),
  question: z.string().nullable(),
  reply: z.string().nullable(),
  until: z.iso.date().nullable(),
});

const current = z.intersection(standing, shared(content, 'Content')).openapi('Declaration');

function json<T extends z.ZodType>(schema: T) {
  return { content: { 'application/json': { schema } } };
}

export const declarationAnswer = json(
  z.object({
    declaration: current,
    /** Present where one declaration is read: all that happened to it, oldest first. */
    events: z.array(shared(event, 'Event')).optional(),
    attachments: z
      .array(
        z.object({
          id: z.uuidv7(),
          name: z.string(),
          type: z.string(),
          bytes: z.int(),
          addedAt: z.iso.datetime(),
        }),
      )
      .optional(),
    may: z.array(z.enum(commandTypes)),
  }),
);

export const listAnswer = json(
  z.object({
    rows: z.array(
      z.object({
        declaration: current,
        officer: z.object({ id: z.guid(), name: z.string(), department: z.string().nullable() }),
      }),
    ),
    next: z.string().nullable(),
  }),
);

export const problemAnswer = {
  content: {
    'application/problem+json': {
      schema: z
        .object({
          type: z.literal('about:blank'),
          title: z.string(),
          status: z.int(),
          code: z.string(),
          detail: z.string(),
          errors: z.array(z.object({ path: z.string(), sentence: z.string() })).optional(),
        })
        .openapi('Problem'),
    },
  },
};
