import { sql } from 'kysely';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { isLasting } from '#core/declaration/rights.ts';
import { dayOf } from '#register/calendar.ts';
import type { Work } from '#register/database/session.ts';
import { aboutOf, type Notice } from './notice.ts';
import { decidersOf } from './recipients.ts';

/** How long a letter waits for others to the same person, so that they go in one message. */
export const gatheringMinutes = 5;

const atATime = 1000;

/** A letter to be: the occasion is what keeps the same person from being told the same thing twice. */
export interface Draft {
  person: string;
  occasion: string;
  notice: Notice;
}

interface Writing {
  organisation: string;
  newId: () => string;
  at: Date;
}

/**
 * Puts the letters that an event calls for into the outbox, in the transaction of the event itself: there is
 * neither event without letter nor letter without event. Nobody is told of what they did themselves.
 * `declaration` is as the event leaves it.
 */
export async function enqueueLetters(
  work: Work,
  writing: Writing,
  declaration: Declaration,
  event: DeclarationEvent,
): Promise<void> {
  const notice = noticeOf(declaration, event);
  if (notice === null) return;
  if (notice.type === 'waits') {
    await tellDeciders(work, writing, declaration, { occasion: event.id, notice, except: event.by });
  } else if (declaration.officer !== event.by) {
    await enqueue(work, writing, [{ person: declaration.officer, occasion: event.id, notice }]);
  }
}

/** In one statement, which also finds them: every submission waits for it. */
async function tellDeciders(
  work: Work,
  { organisation, newId, at }: Writing,
  declaration: Declaration,
  { occasion, notice, except }: Omit<Draft, 'person'> & { except: string | null },
): Promise<void> {
  // How many they are is not known here: each letter's id has the time of ours, and a chance of its own.
  await sql`insert into letter (organisation, id, occasion, person, kind, body, due_at)
    select ${organisation}, (left(${newId()}, 15) || substr(gen_random_uuid()::text, 16))::uuid, ${occasion},
      decider, ${notice.type}, ${JSON.stringify(notice)}, ${dueAfter(at)}
    from ${decidersOf(organisation, declaration, dayOf(at))}
    where decider is distinct from ${except}
    on conflict do nothing`.execute(work);
}

/** Puts letters into the outbox; those that a person has had already are left out. */
export async function enqueue(work: Work, writing: Writing, drafts: readonly Draft[]): Promise<void> {
  if (drafts.length === 0) return;
  const due = dueAfter(writing.at);
  const rows = drafts.map(({ person, occasion, notice }) => ({
    organisation: writing.organisation,
    id: writing.newId(),
    occasion,
    person,
    kind: notice.type,
    body: JSON.stringify(notice),
    due_at: due,
  }));
  for (let start = 0; start < rows.length; start += atATime) {
    // No columns are named, for a person may add letters but not look which are there.
    await work
      .insertInto('letter')
      .values(rows.slice(start, start + atATime))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function dueAfter(at: Date): Date {
  return new Date(at.getTime() + gatheringMinutes * 60_000);
}

function noticeOf(declaration: Declaration, event: DeclarationEvent): Notice | null {
  const about = aboutOf(declaration);
  const { by } = event;
  switch (event.type) {
    case 'submitted':
    case 'answered':
    case 'passed-on':
    case 'renewed':
      return { type: 'waits', because: event.type, by, about };
    case 'amended':
      // A change to one that was sent back waits for the officer's answer still.
      return declaration.state === 'submitted' ? { type: 'waits', because: 'amended', by, about } : null;
    case 'asked':
      return { type: 'question', by, about };
    case 'decided': {
      const { outcome, conditions, until } = event;
      return { type: 'decided', by, about, outcome, conditions: conditions.length, until };
    }
    case 'expired':
      return isLasting(declaration.kind) && declaration.until !== null
        ? { type: 'expired', about, until: declaration.until }
        : null;
    case 'drafted':
    case 'withdrawn':
    case 'corrected':
      return null;
  }
}
