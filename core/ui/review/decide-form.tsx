import { useState } from 'preact/hooks';
import { isLasting } from '#core/declaration/rights.ts';
import type { Code } from '#core/policy/code.ts';
import type { Standing } from '#core/register/port.ts';
import type { Background } from '#core/register/review/port.ts';
import { yearAfter } from '#core/ui/mine/year-after.ts';
import { fill } from '#core/ui/noticed.ts';
import { type Choice, outcomeOf, wantsReason, whyPassOn } from '#core/ui/review/choices.ts';
import { ConditionsField } from '#core/ui/review/conditions-field.tsx';
import type { StepWanted } from '#core/ui/review/outgoing.ts';
import { ReasonField } from '#core/ui/review/reason-field.tsx';
import { giverIn } from '#core/ui/review/telling.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface DecideFormProps {
  choice: Choice;
  declaration: Standing;
  /** By which the declaration was judged. */
  code: Code;
  background: Background | null;
  officer: string;
  /** ISO date. */
  today: string;
  onTake: (step: StepWanted) => void;
  onCancel: () => void;
}

/** The words that a step needs, and the button that takes it. */
export function DecideForm(props: DecideFormProps) {
  const { choice, declaration, code, background, officer, today, onTake, onCancel } = props;
  const [reason, setReason] = useState(() => proposedReason(props));
  const [conditions, setConditions] = useState<readonly string[]>([]);
  const [until, setUntil] = useState(() => (holds(choice, declaration) ? yearAfter(today) : ''));
  const [next, setNext] = useState(0);
  const [attempt, setAttempt] = useState(0);

  const told = reason.trim();
  const outcome = outcomeOf[choice];
  const isNeeded = outcome === null || choice === 'reply' || wantsReason(declaration, outcome);
  const words = reviewWords.form[choice];
  const kept = conditions.map((one) => one.trim()).filter(Boolean);
  const lacksReason = isNeeded && told === '';
  const lacksConditions = choice === 'conditions' && kept.length === 0;

  const send = (event: Event) => {
    event.preventDefault();
    if (lacksReason || lacksConditions) return setAttempt(attempt + 1);
    if (choice === 'ask') return onTake({ type: 'ask', question: told });
    if (choice === 'pass-on') return onTake({ type: 'pass-on', to: nextIn(background, next), reason: told });
    if (outcome === null) return undefined;
    return onTake({
      type: 'decide',
      outcome,
      conditions: choice === 'conditions' ? kept : [],
      reason: told || null,
      until: until || null,
    });
  };
  return (
    <form
      class="card form"
      noValidate
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Outlook would take it as a wish to leave the pane.
        event.stopPropagation();
        onCancel();
      }}
    >
      {choice === 'pass-on' && <NextField background={background} next={next} onNext={setNext} />}
      {choice === 'conditions' && (
        <ConditionsField
          content={declaration}
          code={code}
          isMissing={attempt > 0 && lacksConditions}
          onChange={setConditions}
        />
      )}
      <ReasonField
        id="review-reason"
        label={isNeeded ? words.needed : fill(words.label, { name: officer })}
        value={reason}
        attempt={lacksReason ? attempt : 0}
        isAwaited={choice !== 'conditions'}
        onChange={setReason}
      />
      {holds(choice, declaration) && (
        <div class="field">
          <label for="review-until">{reviewWords.until}</label>
          <input
            id="review-until"
            type="date"
            min={today}
            value={until}
            onInput={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        </div>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {words.send}
        </button>
        <button type="button" onClick={onCancel}>
          {reviewWords.decide.cancel}
        </button>
      </div>
    </form>
  );
}

/** Consent to what goes on holds for a time. */
function holds(choice: Choice, { kind }: Standing): boolean {
  return isLasting(kind) && (choice === 'approve' || choice === 'conditions');
}

function proposedReason({ choice, declaration, background }: DecideFormProps): string {
  if (choice !== 'pass-on') return '';
  const why = whyPassOn(background);
  const { decider } = background ?? {};
  if (why === 'tied') return fill(reviewWords.passOnWhy.tied, { giver: giverIn(declaration) ?? '' });
  const title = decider?.title ?? decider?.role ?? '';
  return why === 'code' ? fill(reviewWords.passOnWhy.code, { title }) : '';
}

/** Where the register names nobody, it finds the monitoring officer by their role. */
function nextIn(background: Background | null, at: number) {
  const next = background?.passOn[at];
  return next === undefined
    ? { person: null, role: 'monitoring-officer' }
    : { person: next.person.id, role: next.role };
}

interface NextFieldProps {
  background: Background | null;
  next: number;
  onNext: (next: number) => void;
}

function NextField({ background, next, onNext }: NextFieldProps) {
  const all = background?.passOn ?? [];
  if (all.length === 0) return null;
  return (
    <div class="field">
      <label for="review-next">{reviewWords.passOnTo}</label>
      <select
        id="review-next"
        value={String(next)}
        onChange={({ currentTarget }) => onNext(Number(currentTarget.value))}
      >
        {all.map(({ person, title }, at) => (
          <option key={person.id} value={String(at)}>
            {title === null ? person.name : `${person.name}, ${title}`}
          </option>
        ))}
      </select>
    </div>
  );
}
