import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Question } from '#core/declaration/question.ts';
import { Field, type FieldProps } from '#core/ui/declare/field.tsx';
import { shortName, toldInWords } from '#core/ui/declare/in-lines.ts';
import { declareWords } from '#core/ui/declare/words.ts';

export interface KnownLinesProps {
  questions: readonly Question[];
  /** Ids of those that are open for editing. */
  open: ReadonlySet<string>;
  today: string;
  fieldOf: (question: Question) => FieldProps;
  onOpen: (id: string) => void;
}

/** What is known already: a line each, that opens for editing in its place. */
export function KnownLines({ questions, open, today, fieldOf, onOpen }: KnownLinesProps) {
  return (
    <section class="known" aria-labelledby="known-heading">
      <h2 id="known-heading">{declareWords.known}</h2>
      {questions.map((question) =>
        open.has(question.id) ? (
          <Opened key={question.id} {...fieldOf(question)} />
        ) : (
          <KnownLine
            key={question.id}
            question={question}
            told={toldInWords(question, fieldOf(question).facts, today)}
            onOpen={() => onOpen(question.id)}
          />
        ),
      )}
    </section>
  );
}

function KnownLine({ question, told, onOpen }: { question: Question; told: string; onOpen: () => void }) {
  return (
    <button type="button" class="line" onClick={onOpen}>
      <span class="small">{shortName(question)}</span>
      <span class="told" dir="auto">
        {told}
      </span>
      <span class="unseen">{declareWords.change}</span>
    </button>
  );
}

function Opened(props: FieldProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const controls = place.current?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [];
    const checked = [...controls].find(
      (control) => control instanceof HTMLInputElement && control.type === 'radio' && control.checked,
    );
    (checked ?? controls[0])?.focus();
  }, []);
  return (
    <div class="opened" ref={place}>
      <Field {...props} />
    </div>
  );
}
