import { fill } from '#core/ui/noticed.ts';
import { dayOf } from '#register/calendar.ts';
import type { Publishing } from '#register/publish/preview.ts';
import { inFull } from '#register/publish/vocabulary.ts';
import { ruleWords as words } from './rules-words.ts';

/** What waits for the second person, and the way to take it back. */
export function SecondPerson(props: {
  publishing: Publishing;
  entries: (count: number) => string;
  onWithdraw: () => void;
}) {
  const { proposal, mayPublish } = props.publishing;
  if (!mayPublish) return <p>{words.ended}</p>;
  if (proposal === null) return null;
  const { own, by, at, rows, same } = proposal;
  const day = inFull(dayOf(new Date(at)));
  const told = fill(own ? words.ownWaiting : words.waiting, { who: by, day, count: props.entries(rows) });
  return (
    <>
      <p>
        {told} {!same && words.stale}
      </p>
      <button type="button" class="quiet" onClick={props.onWithdraw}>
        {words.withdraw}
      </button>
    </>
  );
}

/** What the button says; null where this person has nothing to press. */
export function deedOf({
  twoPeople,
  mayPublish,
  proposal,
}: Publishing): 'publish' | 'propose' | 'confirm' | null {
  if (!twoPeople) return mayPublish ? 'publish' : null;
  if (proposal === null || !proposal.same) return 'propose';
  return proposal.own ? null : 'confirm';
}
