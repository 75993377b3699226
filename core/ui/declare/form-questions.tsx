import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Question } from '#core/declaration/question.ts';
import { FaultList } from '#core/ui/declare/fault-list.tsx';
import { Field, type FieldProps, fieldId } from '#core/ui/declare/field.tsx';
import { placeOf } from '#core/ui/declare/form-view.ts';
import { KnownLines } from '#core/ui/declare/known-lines.tsx';
import type { Form } from '#core/ui/declare/use-form.ts';
import { declareWords } from '#core/ui/declare/words.ts';
import { counted } from '#core/ui/plural.ts';
import { Summary } from '#core/ui/summary.tsx';

export interface QuestionsProps {
  form: Form;
  /** How often sending was tried while something was missing; 0 for never. */
  attempt: number;
  today: string;
  /** Stands above the questions, beneath what must be put right. */
  children?: ComponentChildren;
}

/** All questions of a form, in three places: known, asked, and further ones folded away. */
export function Questions({ form, attempt, today, children }: QuestionsProps) {
  const { content, view, asked, tell } = form;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [goal, setGoal] = useState<string | null>(null);
  const [firstKnown] = useState(
    () => new Set(view.questions.filter((one) => placeOf(one, content) === 'known').map(({ id }) => id)),
  );
  useLayoutEffect(() => {
    if (goal === null) return;
    document.getElementById(fieldId(goal))?.focus();
    setGoal(null);
  }, [goal]);

  const isKnown = ({ id }: Question) => firstKnown.has(id);
  const known = view.questions.filter(isKnown);
  const missing = view.questions.filter((question) => !isKnown(question) && asked.has(question.id));
  const more = view.questions.filter((question) => !isKnown(question) && !asked.has(question.id));
  const fieldOf = (question: Question): FieldProps => ({
    question,
    facts: content.facts,
    fault: attempt === 0 ? null : (view.faults.find(({ field }) => field === question.id)?.sentence ?? null),
    onTold: (told) => tell(question.id, told),
  });
  const goTo = (id: string) => {
    setOpen(new Set([...open, id]));
    if (more.some((question) => question.id === id)) setMoreOpen(true);
    setGoal(id);
  };
  return (
    <>
      {attempt > 0 && view.faults.length > 0 && (
        <FaultList faults={view.faults} questions={view.questions} attempt={attempt} onGoTo={goTo} />
      )}
      {children}
      {known.length > 0 && (
        <KnownLines
          questions={known}
          open={open}
          today={today}
          fieldOf={fieldOf}
          onOpen={(id) => setOpen(new Set([...open, id]))}
        />
      )}
      {missing.length > 0 && (
        <section class="asked" aria-labelledby="asked-heading">
          <h2 id="asked-heading">{counted(declareWords.asked, missing.length)}</h2>
          {missing.map((question) => (
            <Field key={question.id} {...fieldOf(question)} />
          ))}
        </section>
      )}
      {more.length > 0 && (
        <details
          class="more-questions"
          open={isMoreOpen}
          onToggle={({ currentTarget }) => setMoreOpen(currentTarget.open)}
        >
          <Summary>
            {declareWords.more} <small>{more.length}</small>
          </Summary>
          <div class="inside">
            {more.map((question) => (
              <Field key={question.id} {...fieldOf(question)} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
