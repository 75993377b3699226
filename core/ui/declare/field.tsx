import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Facts } from '#core/declaration/event.ts';
import type { Question } from '#core/declaration/question.ts';
import { type Told, toldText } from '#core/ui/declare/change.ts';
import { ChoiceField } from '#core/ui/declare/choice-field.tsx';
import { GiverField } from '#core/ui/declare/giver-field.tsx';
import { penceToType, penceTyped } from '#core/ui/declare/money-typed.ts';
import { declareWords } from '#core/ui/declare/words.ts';

export interface FieldProps {
  question: Question;
  facts: Facts;
  /** What to put right, where that has been asked. */
  fault: string | null;
  onTold: (told: Told) => void;
}

/** What a control of a field needs to be found and described. */
export interface ControlProps extends FieldProps {
  id: string;
  /** Ids of hint and fault; undefined where there is neither. */
  describedBy: string | undefined;
}

/** The id of the control that takes the focus for a question. */
export function fieldId(question: string): string {
  return `field-${question}`;
}

/** One question: its label, what helps to answer it, the control, and what is wrong with the answer. */
export function Field(props: FieldProps) {
  const { question, fault } = props;
  const id = fieldId(question.id);
  const describedBy = describing(id, question, fault);
  const control = { ...props, id, describedBy };
  switch (question.type) {
    case 'choice':
    case 'yes-no':
      return <ChoiceField {...control} />;
    case 'giver':
      return <GiverField {...control} />;
    default:
      return (
        <div class="field">
          <label for={id}>{question.label}</label>
          <Helps id={id} question={question} fault={fault}>
            <Line {...control} />
          </Helps>
        </div>
      );
  }
}

/** Hint above the control, fault and guide beneath it. */
export function Helps({
  id,
  question: { hint, ask },
  fault,
  children,
}: Pick<ControlProps, 'id' | 'question' | 'fault'> & { children: ComponentChildren }) {
  return (
    <>
      {hint !== null && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== null && (
        <p class="fault" id={`${id}-fault`}>
          <span class="unseen">{declareWords.fault}</span>
          {fault}
        </p>
      )}
      {children}
      {ask !== null && (
        <p class="small" id={`${id}-ask`}>
          {ask}
        </p>
      )}
    </>
  );
}

function describing(id: string, { hint, ask }: Question, fault: string | null): string | undefined {
  const ids = [
    ...(hint === null ? [] : [`${id}-hint`]),
    ...(fault === null ? [] : [`${id}-fault`]),
    ...(ask === null ? [] : [`${id}-ask`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}

function Line({ id, question, facts, fault, describedBy, onTold }: ControlProps) {
  const shared = { id, 'aria-describedby': describedBy, 'aria-invalid': fault !== null };
  const text = toldText(facts, question.id);
  switch (question.type) {
    case 'money':
      return <MoneyInput pence={facts.valuePence} onTold={onTold} shared={shared} />;
    case 'long':
      return (
        <textarea
          {...shared}
          rows={3}
          value={text}
          onInput={({ currentTarget }) => onTold(currentTarget.value)}
        />
      );
    case 'date':
      return (
        <input
          {...shared}
          type="date"
          value={text}
          onInput={({ currentTarget }) => onTold(currentTarget.value)}
        />
      );
    default:
      return (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => onTold(currentTarget.value)}
        />
      );
  }
}

interface MoneyInputProps {
  pence: number | null;
  onTold: (told: Told) => void;
  shared: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean };
}

/** Keeps what was typed as it was typed; the declaration holds what it comes to. */
function MoneyInput({ pence, onTold, shared }: MoneyInputProps) {
  const [typed, setTyped] = useState(() => penceToType(pence));
  const type = (text: string) => {
    setTyped(text);
    onTold(penceTyped(text));
  };
  return (
    <span class="money">
      <span aria-hidden="true">{declareWords.pound}</span>
      <input
        {...shared}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </span>
  );
}
