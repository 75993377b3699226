import * as z from 'zod/mini';
import type { ItemParts } from '#core/item/compose.ts';

/** Bounds: far above what mail holds, so that a page gone mad cannot fill the background's memory. */
const longestText = 1_048_576;
const line = z.string().check(z.maxLength(2_000));
const person = z.object({ name: line, address: line });
const people = z.array(person).check(z.maxLength(500));

const Parts = z.object({
  kind: z.enum(['email-read', 'invite']),
  subject: line,
  from: z.nullable(person),
  to: people,
  cc: people,
  sentAt: z.nullable(line),
  html: z.string().check(z.maxLength(longestText)),
  place: line,
  /** When an event is, as the page puts it. */
  moreTexts: z
    .array(z.object({ part: line, format: z.literal('plain'), content: line }))
    .check(z.maxLength(1)),
  attachmentNames: z.array(line).check(z.maxLength(200)),
});

/** Longer than a fingerprint with all its words and figures. */
const print = z.string().check(z.maxLength(1_000));

/** What a page may hand in to be judged. */
const Asked = z.object({ parts: Parts, prompted: z.array(print).check(z.maxLength(200)) });

/** A message or event that a page has read, and what its conversation has prompted about. */
export interface AskedReading {
  parts: ItemParts;
  prompted: string[];
}

/** What a page asks about; null where it is of another shape. */
export function askedIn(given: unknown): AskedReading | null {
  return z.safeParse(Asked, given).data ?? null;
}
