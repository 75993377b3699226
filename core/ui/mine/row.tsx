import { daysLeft } from '#core/declaration/deadline.ts';
import { dayNear } from '#core/declaration/in-words.ts';
import { sentenceOf, timeLeftInWords } from '#core/declaration/sentence.ts';
import type { Code } from '#core/policy/code.ts';
import { deliveryInWords } from '#core/ui/delivery-in-words.ts';
import type { Entry } from '#core/ui/mine/entry.ts';
import { calledIn, type NameOf } from '#core/ui/mine/trail.ts';
import { mineWords } from '#core/ui/mine/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';

export interface RowProps {
  entry: Entry;
  code: Code;
  today: string;
  nameOf: NameOf;
  onOpen: (declaration: string) => void;
}

/** One declaration in the list: what it is, and where it stands. */
export function Row({ entry, code, today, nameOf, onOpen }: RowProps) {
  const { declaration } = entry;
  return (
    <li>
      <button type="button" class="entry" onClick={() => onOpen(declaration.id)}>
        <span dir="auto">{sentenceOf(declaration)}</span>
        <span class="small">
          <Due entry={entry} today={today} after=" · " />
          {standingOf(entry, code, today, nameOf)}
        </span>
      </button>
    </li>
  );
}

interface DueProps {
  entry: Entry;
  today: string;
  /** Stands between it and what follows. */
  after?: string;
}

/** How long there is, while the officer has still to do something. */
export function Due({ entry: { declaration }, today, after = '' }: DueProps) {
  const { state, deadline } = declaration;
  if (deadline === null || (state !== 'draft' && state !== 'returned')) return null;
  const isLate = daysLeft(deadline, today) < 0;
  return (
    <>
      <b class={isLate ? 'late' : 'due'}>{timeLeftInWords(deadline, today)}</b>
      {after}
    </>
  );
}

/** Where a declaration stands, in a few words. */
export function standingOf(entry: Entry, code: Code, today: string, nameOf: NameOf): string {
  const { declaration, delivery } = entry;
  const { row } = mineWords;
  if (delivery !== null && delivery.state !== 'sent') return deliveryInWords(delivery, today);
  switch (declaration.state) {
    case 'draft':
      return row.draft;
    case 'submitted':
      return fill(row.sent, {
        to: calledIn(declaration.to, code, nameOf),
        day: dayOf(declaration.submittedAt, today),
      });
    case 'returned':
      return `“${declaration.question ?? ''}”`;
    case 'decided':
      return decidedIn(entry, today);
    case 'withdrawn':
      return row.withdrawn;
    case 'expired':
      return declaration.until === null
        ? row.expiredUndated
        : fill(row.expired, { day: dayNear(declaration.until, today) });
  }
}

function decidedIn({ declaration: { decision, until } }: Entry, today: string): string {
  if (decision === null) return '';
  const { row, outcomes } = mineWords;
  const conditions = decision.conditions.length;
  return [
    fill(row.decided, { outcome: outcomes[decision.outcome], day: dayOf(decision.at, today) }),
    ...(conditions === 0 ? [] : [counted(row.conditions, conditions)]),
    ...(until === null ? [] : [fill(row.until, { day: dayNear(until, today) })]),
    // The dot stays with what it follows.
  ].join('\u00a0· ');
}

function dayOf(at: string | null, today: string): string {
  return at === null ? '' : dayNear(at.slice(0, 10), today);
}
