import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Background } from '#core/register/review/port.ts';
import { fill } from '#core/ui/noticed.ts';
import { type Choice, choicesFor, isDirect, outcomeOf, whyPassOn } from '#core/ui/review/choices.ts';
import { DecideForm } from '#core/ui/review/decide-form.tsx';
import type { StepWanted } from '#core/ui/review/outgoing.ts';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import type { Looked, Reviewer } from '#core/ui/review/state.ts';
import { giverIn } from '#core/ui/review/telling.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface DecideProps {
  reviewing: Reviewing;
  looked: Looked;
  me: Reviewer | null;
  officer: string;
}

/**
 * What the reviewer can do: the best next thing first; what needs words opens in place. Nothing can be pressed before
 * it is known whose decision it is.
 */
export function Decide({ reviewing, looked, me, officer }: DecideProps) {
  const [chosen, setChosen] = useState<Choice | null>(null);
  const { declaration, may } = looked.whole;
  const buttons = useRef<HTMLDivElement>(null);
  const background = typeof looked.background === 'object' ? looked.background : null;
  const isKnown = looked.background !== 'reading';
  // Whom to pass it on to, a register alone knows.
  const offered = choicesFor(declaration, background).filter(
    (choice) => choice !== 'pass-on' || !reviewing.parts.isByMail,
  );
  const opened = useRef<Choice | null>(null);
  // Before anything is painted: the form that had the focus has gone, and the next key goes where the focus is.
  useLayoutEffect(() => {
    if (chosen === null && opened.current !== null) {
      const at = Math.max(0, offered.indexOf(opened.current));
      buttons.current?.querySelectorAll('button')[at]?.focus();
    }
    opened.current = chosen;
  }, [chosen]);
  useLayoutEffect(() => {
    const { current } = buttons;
    // What is not theirs has fewer choices: what stands beneath stays where it is all the same.
    if (current !== null && !isKnown) current.style.minHeight = `${current.offsetHeight}px`;
  }, [isKnown]);

  const isWaitingHere = reviewing.state.outgoing.some(
    ({ entry }) => entry.declaration === declaration.id && entry.state !== 'sent',
  );
  if (!may.includes('decide') || isWaitingHere) return null;
  const take = (step: StepWanted) => void reviewing.take([declaration], step);
  const press = (choice: Choice) => {
    const outcome = outcomeOf[choice];
    if (!isDirect(choice, declaration) || outcome === null) return setChosen(choice);
    return take({ type: 'decide', outcome, conditions: [], reason: null, until: null });
  };
  const advice = <Advice background={background} looked={looked} me={me} />;
  return (
    <section class="deeds" aria-label={reviewWords.decide.title} aria-busy={!isKnown}>
      {chosen === null ? (
        <div class="deeds" ref={buttons} inert={!isKnown}>
          {advice}
          <Buttons choices={offered} background={background} onPress={press} />
        </div>
      ) : (
        <>
          {advice}
          <DecideForm
            choice={chosen}
            declaration={declaration}
            code={looked.code}
            background={background}
            officer={officer}
            today={reviewing.parts.today()}
            onTake={take}
            onCancel={() => setChosen(null)}
          />
        </>
      )}
    </section>
  );
}

/** Whether it is the reviewer's to decide, and in whose right. */
function Advice({
  background,
  looked,
  me,
}: { background: Background | null } & Pick<DecideProps, 'looked' | 'me'>) {
  const { declaration } = looked.whole;
  const words = reviewWords.decide;
  const behalf = me?.standsInFor.find(({ id }) => id === declaration.to.person);
  const why = whyPassOn(background);
  return (
    <>
      {behalf !== undefined && <p class="small">{fill(words.behalf, { name: behalf.name })}</p>}
      {why !== null && (
        <p class="warned" role="status">
          {why === 'tied'
            ? fill(words.tied, { giver: giverIn(declaration) ?? '' })
            : fill(words.yourCode, { to: deciderIn(background) })}
        </p>
      )}
    </>
  );
}

/** "the Executive Director, Owen Tarrant". */
function deciderIn(background: Background | null): string {
  const { title = null, role = null, person = null } = background?.decider ?? {};
  const office = title ?? role;
  return [office === null ? null : `the ${office}`, person?.name].filter(Boolean).join(', ');
}

interface ButtonsProps {
  choices: readonly Choice[];
  background: Background | null;
  onPress: (choice: Choice) => void;
}

function Buttons({ choices: [first, ...others], background, onPress }: ButtonsProps) {
  if (first === undefined) return null;
  return (
    <>
      <button type="button" class="primary" onClick={() => onPress(first)}>
        {labelOf(first, background)}
      </button>
      <div class="row">
        {others.map((choice) => (
          <button key={choice} type="button" onClick={() => onPress(choice)}>
            {reviewWords.decide[choice]}
          </button>
        ))}
      </div>
    </>
  );
}

function labelOf(choice: Choice, background: Background | null): string {
  const [next] = background?.passOn ?? [];
  if (choice !== 'pass-on' || next === undefined) return reviewWords.decide[choice];
  return fill(reviewWords.decide.passTo, { to: next.title ?? next.person.name });
}
