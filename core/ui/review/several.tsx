import { useState } from 'preact/hooks';
import type { Outcome } from '#core/declaration/event.ts';
import type { Standing } from '#core/register/port.ts';
import { counted } from '#core/ui/plural.ts';
import { areAlike, wantsReason } from '#core/ui/review/choices.ts';
import { noted } from '#core/ui/review/outgoing.ts';
import { ReasonField } from '#core/ui/review/reason-field.tsx';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import { reviewWords } from '#core/ui/review/words.ts';
import { Summary } from '#core/ui/summary.tsx';

/** The same step on all that were chosen; each is kept as a decision of its own. */
export function Several({ reviewing }: { reviewing: Reviewing }) {
  const { chosen } = reviewing.state;
  const rows = (reviewing.rows ?? []).map(({ declaration }) => declaration);
  const picked = rows.filter(({ id }) => chosen.has(id));
  const [first] = picked;
  if (first === undefined) return null;
  const alike = rows.filter((one) => !chosen.has(one.id) && areAlike(first, one) && !reviewing.isTied(one));
  const words = reviewWords.several;
  return (
    <section class="card" aria-label={words.title}>
      <p>
        <b role="status">{counted(words.chosen, picked.length)}.</b> {picked.length > 1 && words.each}
      </p>
      <div class="quiets">
        {alike.length > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() =>
              reviewing.choose(
                alike.map(({ id }) => id),
                true,
              )
            }
          >
            {counted(words.alike, alike.length)}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => reviewing.choose([...chosen], false)}>
          {words.none}
        </button>
      </div>
      <button type="button" class="primary" onClick={() => void reviewing.take(picked, noted)}>
        {counted(words.note, picked.length)}
      </button>
      <WithReason reviewing={reviewing} picked={picked} />
    </section>
  );
}

function WithReason({ reviewing, picked }: { reviewing: Reviewing; picked: readonly Standing[] }) {
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const words = reviewWords.several;
  const decide = (outcome: Outcome) => {
    const told = reason.trim();
    if (told === '' && picked.some((one) => wantsReason(one, outcome))) return setAttempt(attempt + 1);
    return void reviewing.take(picked, {
      type: 'decide',
      outcome,
      conditions: [],
      reason: told || null,
      until: null,
    });
  };
  return (
    <details class="step">
      <Summary>{words.withReason}</Summary>
      <div class="inside">
        <ReasonField
          id="several-reason"
          label={reviewWords.form.refuse.label}
          value={reason}
          attempt={reason.trim() === '' ? attempt : 0}
          onChange={setReason}
        />
        <div class="row">
          <button type="button" onClick={() => decide('approved')}>
            {counted(words.approve, picked.length)}
          </button>
          <button type="button" onClick={() => decide('refused')}>
            {counted(words.refuse, picked.length)}
          </button>
        </div>
      </div>
    </details>
  );
}
