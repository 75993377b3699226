import { useState } from 'preact/hooks';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { Code } from '#core/policy/code.ts';
import { letterWords } from '#core/ui/letter/words.ts';
import { type Choice, choicesFor, isDirect, outcomeOf } from '#core/ui/review/choices.ts';
import { DecideForm } from '#core/ui/review/decide-form.tsx';
import type { StepWanted } from '#core/ui/review/outgoing.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface LetterDecisionProps {
  declaration: Declaration;
  code: Code;
  officer: string;
  /** ISO date. */
  today: string;
  hasRegister: boolean;
  onTake: (step: StepWanted) => void;
}

/** What whoever decides can do by mail; where there is a register, it is decided there. */
export function LetterDecision({
  declaration,
  code,
  officer,
  today,
  hasRegister,
  onTake,
}: LetterDecisionProps) {
  const [chosen, setChosen] = useState<Choice | null>(null);
  if (hasRegister) return <p class="small">{letterWords.inRegister}</p>;
  if (chosen !== null) {
    return (
      <DecideForm
        choice={chosen}
        declaration={declaration}
        code={code}
        background={null}
        officer={officer}
        today={today}
        onTake={onTake}
        onCancel={() => setChosen(null)}
      />
    );
  }
  const press = (choice: Choice) => {
    const outcome = outcomeOf[choice];
    if (!isDirect(choice, declaration) || outcome === null) return setChosen(choice);
    return onTake({ type: 'decide', outcome, conditions: [], reason: null, until: null });
  };
  // Whom to pass it on to is in the register alone.
  const [first, ...others] = choicesFor(declaration, null).filter((choice) => choice !== 'pass-on');
  return (
    <section class="deeds" aria-label={reviewWords.decide.title}>
      {first !== undefined && (
        <button type="button" class="primary" onClick={() => press(first)}>
          {reviewWords.decide[first]}
        </button>
      )}
      <div class="row">
        {others.map((choice) => (
          <button key={choice} type="button" onClick={() => press(choice)}>
            {reviewWords.decide[choice]}
          </button>
        ))}
      </div>
    </section>
  );
}
