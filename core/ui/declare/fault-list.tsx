import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fault } from '#core/declaration/check.ts';
import type { Question } from '#core/declaration/question.ts';
import { fieldId } from '#core/ui/declare/field.tsx';
import { shortName } from '#core/ui/declare/in-lines.ts';
import { declareWords } from '#core/ui/declare/words.ts';
import { counted } from '#core/ui/plural.ts';

export interface FaultListProps {
  faults: readonly Fault[];
  questions: readonly Question[];
  /** Grows with each attempt to send, so that the list takes the focus anew. */
  attempt: number;
  /** Puts the field on the form where it is folded or a line. */
  onGoTo: (field: string) => void;
}

/** Everything that stands in the way of sending, above the form; each leads to its field. */
export function FaultList({ faults, questions, attempt, onGoTo }: FaultListProps) {
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => list.current?.focus(), [attempt]);
  const nameOf = (field: string) => {
    const question = questions.find(({ id }) => id === field);
    return question === undefined ? null : <b>{shortName(question)}: </b>;
  };
  return (
    <section class="faults" ref={list} tabIndex={-1} aria-labelledby="faults-heading">
      <h2 id="faults-heading">{counted(declareWords.faults, faults.length)}</h2>
      <ul>
        {faults.map(({ field, sentence }) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                // The address belongs to the surface.
                event.preventDefault();
                onGoTo(field);
              }}
            >
              {nameOf(field)}
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
