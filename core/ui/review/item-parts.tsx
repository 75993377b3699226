import { isTold } from '#core/declaration/question.ts';
import { questionsFor } from '#core/declaration/questions.ts';
import { viewOf } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import { plainProfile } from '#core/policy/situation.ts';
import type { Standing, Whole } from '#core/register/port.ts';
import { Clauses } from '#core/ui/clause.tsx';
import { toldInWords } from '#core/ui/declare/in-lines.ts';
import { Happenings } from '#core/ui/happenings.tsx';
import { fill } from '#core/ui/noticed.ts';
import { Stance } from '#core/ui/prompt.tsx';
import { type NameOf, nameToOthers } from '#core/ui/review/telling.ts';
import { trailOf } from '#core/ui/review/trail.ts';
import { reviewWords } from '#core/ui/review/words.ts';

/** What the code said on the day: stance, clause, and the council's own words where they are there. */
export function CodeSaid({ declaration, code }: { declaration: Standing; code: Code }) {
  const { stance, clauses, version } = declaration.code;
  if (stance === null) return <p class="small">{reviewWords.noRule}</p>;
  const named = clauses.flatMap((id) => code.clauses.find((clause) => clause.id === id) ?? []);
  return (
    <section aria-label={reviewWords.code} class="part" data-stance={stance}>
      <Stance stance={stance} />
      <Clauses
        prompt={{ clauses: named.map(viewOf), silent: false, because: null }}
        codeTitle={fill(reviewWords.version, { title: code.title, version })}
      />
    </section>
  );
}

interface FactsProps {
  declaration: Standing;
  code: Code;
  /** ISO date. */
  today: string;
  officer: string;
}

/** What the officer told, in their own words. */
export function Facts({ declaration, code, today, officer }: FactsProps) {
  const told = questionsFor(declaration, code, plainProfile, null).filter(({ id }) =>
    isTold(declaration.facts, id),
  );
  return (
    <section aria-labelledby="review-facts" class="part">
      <h2 id="review-facts">{fill(reviewWords.facts, { name: officer })}</h2>
      <dl class="known">
        {told.map((question) => (
          <div class="line" key={question.id}>
            <dt class="small">{nameToOthers(question)}</dt>
            <dd dir="auto">{toldInWords(question, declaration.facts, today)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface TrailProps {
  whole: Whole;
  code: Code;
  today: string;
  nameOf: NameOf;
}

/** All that happened to it, oldest first. */
export function Trail({ whole, code, today, nameOf }: TrailProps) {
  return (
    <section aria-labelledby="review-trail" class="part">
      <h2 id="review-trail">{reviewWords.trail}</h2>
      <Happenings happenings={trailOf(whole, code, nameOf)} today={today} />
    </section>
  );
}
