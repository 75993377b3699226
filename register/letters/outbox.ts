import type { Work } from '#register/database/session.ts';
import { gatheringMinutes } from './enqueue.ts';
import type { Notice } from './notice.ts';

/** Letters to one person that go in one message. */
export interface Batch {
  /** The id of its first letter, and so of the message, however often it is tried. */
  id: string;
  person: string;
  attempts: number;
  notices: Notice[];
}

/** How long after each attempt the next comes: the eleventh comes nearly five days after the first. */
const pausesInMinutes = [5, 15, 60, 180, 360, 720, 1440, 1440, 1440, 1440];
export const mostAttempts = pausesInMinutes.length + 1;

const minute = 60_000;

/**
 * Takes the next letters that are due, all of one person, and marks the attempt before it is made: whoever
 * falls over in the middle of it has used it up, and nobody else tries before its pause is over. Letters that
 * were tried together stay together, so that a repeat is the same message under the same id. Null where
 * nothing is due. Several instances may take at once: each gets others.
 */
export async function takeDue(work: Work, organisation: string, now: Date): Promise<Batch | null> {
  const first = await firstDue(work, organisation, now);
  if (!first) return null;
  const letters = await together(work, organisation, first, now);
  const attempts = first.attempts + 1;
  await work
    .updateTable('letter')
    .set({ message: first.id, attempts, due_at: nextTry(attempts, now) })
    .where('organisation', '=', organisation)
    .where(
      'id',
      'in',
      letters.map(({ id }) => id),
    )
    .execute();
  return {
    id: first.id,
    person: first.person,
    attempts,
    notices: letters.map(({ body }) => body as Notice),
  };
}

/** The letter that has waited longest and that nobody else is taking. A message is taken by its first letter. */
function firstDue(work: Work, organisation: string, now: Date) {
  return work
    .selectFrom('letter')
    .select(['id', 'person', 'message', 'attempts'])
    .where('organisation', '=', organisation)
    .where('sent_at', 'is', null)
    .where('failure', 'is', null)
    .where('due_at', '<=', now)
    .where((where) => where.or([where('message', 'is', null), where('message', '=', where.ref('id'))]))
    .orderBy('due_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** What was in the message before; for a first attempt, all that waits for this person. */
function together(
  work: Work,
  organisation: string,
  { id, person, message }: { id: string; person: string; message: string | null },
  now: Date,
) {
  const waitingToo = new Date(now.getTime() + gatheringMinutes * minute);
  return work
    .selectFrom('letter')
    .select(['id', 'body'])
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .where('sent_at', 'is', null)
    .where('failure', 'is', null)
    .where((where) =>
      message === null
        ? where.and([where('message', 'is', null), where('due_at', '<=', waitingToo)])
        : where('message', '=', id),
    )
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
}

function nextTry(attempts: number, now: Date): Date {
  const pause = pausesInMinutes[Math.min(attempts, pausesInMinutes.length) - 1] ?? 0;
  return new Date(now.getTime() + pause * minute);
}

/** Writes down that the letters of a message went out, or why they never will. */
export async function settle(
  work: Work,
  organisation: string,
  message: string,
  end: { sent_at: Date } | { failure: string },
): Promise<void> {
  await work
    .updateTable('letter')
    .set(end)
    .where('organisation', '=', organisation)
    .where('message', '=', message)
    .where('sent_at', 'is', null)
    .execute();
}

const day = 24 * 60 * minute;

/**
 * Forgets old letters: whatever became of them, after ninety days; after fourteen, those that nobody could try
 * because no mail server is set up.
 */
export async function forgetOld(work: Work, organisation: string, now: Date): Promise<void> {
  await work
    .deleteFrom('letter')
    .where('organisation', '=', organisation)
    .where((where) =>
      where.or([
        where('due_at', '<', new Date(now.getTime() - 90 * day)),
        where.and([
          where('attempts', '=', 0),
          where('sent_at', 'is', null),
          where('due_at', '<', new Date(now.getTime() - 14 * day)),
        ]),
      ]),
    )
    .execute();
}
