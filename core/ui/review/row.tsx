import { daysLeft } from '#core/declaration/deadline.ts';
import { dayNear } from '#core/declaration/in-words.ts';
import { sentenceOf, timeLeftInWords } from '#core/declaration/sentence.ts';
import { standingId } from '#core/declaration/situation-of.ts';
import type { Row as RowData, Standing } from '#core/register/port.ts';
import { fill } from '#core/ui/noticed.ts';
import { isToken } from '#core/ui/review/choices.ts';
import { noted } from '#core/ui/review/outgoing.ts';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import { spokenIn } from '#core/ui/review/telling.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface RowProps {
  reviewing: Reviewing;
  row: RowData;
  /** Whether Tab reaches this row. */
  isCurrent: boolean;
  onFocus: () => void;
}

/** One declaration in the list; what is a token can be noted from here. */
export function Row({ reviewing, row: { declaration, officer }, isCurrent, onFocus }: RowProps) {
  const { chosen, narrowing } = reviewing.state;
  const today = reviewing.parts.today();
  const sentence = sentenceOf(declaration, officer.name);
  const tabIndex = isCurrent ? 0 : -1;
  const isWaiting = narrowing.tab === 'waiting';
  return (
    <li onFocusCapture={onFocus}>
      {isWaiting && !reviewing.isTied(declaration) && !reviewing.parts.isByMail && (
        <label class="pick">
          <input
            type="checkbox"
            tabIndex={tabIndex}
            aria-label={fill(reviewWords.row.choose, { text: sentence })}
            checked={chosen.has(declaration.id)}
            onChange={({ currentTarget }) => reviewing.choose([declaration.id], currentTarget.checked)}
          />
        </label>
      )}
      <button
        type="button"
        class="entry"
        tabIndex={tabIndex}
        onClick={() => void reviewing.look(declaration.id)}
      >
        <span class="who">
          <b dir="auto">{officer.name}</b>
          <Due declaration={declaration} today={today} />
        </span>
        <span dir="auto">{sentence}</span>
        <Warning declaration={declaration} />
        {isWaiting && reviewing.isTied(declaration) && <b class="stands-out">{reviewWords.row.tied}</b>}
        <span class="small" dir="auto">
          {noteOn(declaration, today)}
        </span>
      </button>
      {isWaiting && isToken(declaration) && !reviewing.isTied(declaration) && (
        <button
          type="button"
          class="token"
          tabIndex={tabIndex}
          aria-label={fill(reviewWords.row.noteThis, { text: sentence })}
          onClick={() => void reviewing.take([declaration], noted)}
        >
          {reviewWords.row.note}
        </button>
      )}
    </li>
  );
}

function Due({ declaration: { deadline, state }, today }: { declaration: Standing; today: string }) {
  if (deadline === null || (state !== 'submitted' && state !== 'returned')) return null;
  const isLate = daysLeft(deadline, today) < 0;
  return (
    <time class={isLate ? 'late' : 'small'} dateTime={deadline}>
      {timeLeftInWords(deadline, today)}
    </time>
  );
}

/** What stands out about the giver: not by colour alone. */
function Warning({ declaration: { facts } }: { declaration: Standing }) {
  const warning = reviewWords.standings[facts.answers[standingId] ?? ''];
  if (warning === undefined) return null;
  const reference = facts.reference === null ? '' : ` ${facts.reference}`;
  return <b class="stands-out">{`${warning}${reference}`}</b>;
}

function noteOn(declaration: Standing, today: string): string {
  const { question, reply, decision } = declaration;
  const { row, outcome } = reviewWords;
  if (question !== null) return fill(row.asked, { text: question });
  if (reply !== null) return fill(row.answered, { text: reply });
  if (decision !== null) {
    const day = dayNear(decision.at.slice(0, 10), today);
    return fill(row.decided, { outcome: outcome[decision.outcome], day });
  }
  return spokenIn(declaration) ?? reviewWords.kinds[declaration.kind];
}
