import { isTold } from '#core/declaration/question.ts';
import { questionsFor } from '#core/declaration/questions.ts';
import { sentenceOf } from '#core/declaration/sentence.ts';
import type { ClauseView } from '#core/policy/advice.ts';
import type { Clause, Code } from '#core/policy/code.ts';
import { Clauses } from '#core/ui/clause.tsx';
import type { Judging } from '#core/ui/declare/form-view.ts';
import { shortName, toldInWords } from '#core/ui/declare/in-lines.ts';
import { Happenings } from '#core/ui/happenings.tsx';
import type { Entry } from '#core/ui/mine/entry.ts';
import { Due, standingOf } from '#core/ui/mine/row.tsx';
import { Answering, Steps, type StepsProps } from '#core/ui/mine/steps.tsx';
import { type NameOf, trailOf } from '#core/ui/mine/trail.ts';
import { mineWords } from '#core/ui/mine/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { Stance } from '#core/ui/prompt.tsx';
import { Screen } from '#core/ui/screen.tsx';

export interface DeclarationPageProps extends Omit<StepsProps, 'entry' | 'today'> {
  entry: Entry;
  judging: Judging;
  nameOf: NameOf;
  onAnswer: (answer: string) => void;
  onBack: () => void;
}

/** One declaration: where it stands, what it says, what has happened to it, and what the officer may do next. */
export function DeclarationPage({
  entry,
  judging,
  nameOf,
  onAnswer,
  onBack,
  ...steps
}: DeclarationPageProps) {
  const { declaration, may } = entry;
  const { code, today } = judging;
  return (
    <Screen title={sentenceOf(declaration)} back={{ label: mineWords.back, onBack }}>
      <p>
        <Due entry={entry} today={today} after={declaration.question === null ? ' · ' : ''} />
        {declaration.question === null && standingOf(entry, code, today, nameOf)}
      </p>
      {declaration.question !== null && may.includes('answer') && (
        <Answering question={declaration.question} onAnswer={onAnswer} />
      )}
      <DecisionNotes entry={entry} />
      <Facts entry={entry} judging={judging} />
      <Trail entry={entry} code={code} today={today} nameOf={nameOf} />
      <CodeSaid entry={entry} code={code} />
      <Steps entry={entry} today={today} {...steps} />
    </Screen>
  );
}

function DecisionNotes({ entry: { declaration } }: { entry: Entry }) {
  const { conditions = [], reason = null } = declaration.decision ?? {};
  if (conditions.length === 0 && reason === null) return null;
  return (
    <section class="card">
      {conditions.length > 0 && (
        <>
          <h2>{mineWords.decision.conditions}</h2>
          <ul class="plain">
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
      {reason !== null && (
        <>
          <h2>{mineWords.decision.reason}</h2>
          <p>{reason}</p>
        </>
      )}
    </section>
  );
}

function Facts({ entry: { declaration }, judging }: Pick<DeclarationPageProps, 'entry' | 'judging'>) {
  const { code, profile, history, today } = judging;
  const questions = questionsFor(declaration, code, profile, history);
  const told = questions.filter(({ id }) => isTold(declaration.facts, id));
  return (
    <section aria-labelledby="facts-heading" class="part">
      <h2 id="facts-heading">{mineWords.facts}</h2>
      <dl class="known">
        {told.map((question) => (
          <div class="line" key={question.id}>
            <dt class="small">{shortName(question)}</dt>
            <dd dir="auto">{toldInWords(question, declaration.facts, today)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function CodeSaid({ entry: { declaration }, code }: { entry: Entry; code: Code }) {
  const { stance, clauses, version } = declaration.code;
  const named = clauses.flatMap((id) => code.clauses.find((clause) => clause.id === id) ?? []);
  if (stance === null) return null;
  return (
    <section aria-labelledby="code-heading" class="part" data-stance={stance}>
      <h2 id="code-heading">{mineWords.code}</h2>
      <Stance stance={stance} />
      <Clauses
        prompt={{ clauses: named.map(clauseView), silent: false, because: null }}
        codeTitle={fill(mineWords.version, { title: code.title, version })}
      />
    </section>
  );
}

function clauseView({ id, number, heading, summary }: Clause): ClauseView {
  return { id, number, heading, summary };
}

interface TrailProps {
  entry: Entry;
  code: Code;
  today: string;
  nameOf: NameOf;
}

function Trail({ entry, code, today, nameOf }: TrailProps) {
  return (
    <section aria-labelledby="trail-heading" class="part">
      <h2 id="trail-heading">{mineWords.trail}</h2>
      <Happenings happenings={trailOf(entry.declaration, code, nameOf)} today={today} />
    </section>
  );
}
