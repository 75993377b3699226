import type { ComponentChildren } from 'preact';
import { itemKinds } from '#core/item/item.ts';
import type { Code } from '#core/policy/code.ts';
import { type Question, questionIn, sides } from './question.ts';
import { kinds, sideNames } from './wording.ts';

interface ControlsProps {
  question: Question;
  codes: readonly Code[];
  onChange(question: Question): void;
}

/** The text to read, and the setting it stands in. */
export function Controls({ question, codes, onChange }: ControlsProps) {
  const onInput = (event: Event) => {
    onChange(questionIn(new FormData(event.currentTarget as HTMLFormElement), question));
  };
  const isPost = question.kind === 'post';
  return (
    <form
      class="controls"
      aria-label="Text and setting"
      onInput={onInput}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        id="kind"
        label="What it is"
        value={question.kind}
        options={itemKinds.map((id) => [id, kinds[id]])}
      />
      <Choice id="from" label="From" value={question.from} off={isPost} options={sideOptions} />
      <Choice id="to" label="To" value={question.to} off={isPost} options={sideOptions} />
      <Field id="subject" label="Subject">
        <input id="subject" name="subject" value={question.subject} disabled={isPost} />
      </Field>
      <Field id="text" label="Text">
        <textarea id="text" name="text" rows={14} spellcheck={false} value={question.text} />
      </Field>
      <Choice
        id="code"
        label="Code of conduct"
        value={question.code}
        options={codes.map(({ id, council, title }) => [id, council ?? title])}
      />
    </form>
  );
}

const sideOptions = sides.map((side) => [side, sideNames[side]] as const);

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  off?: boolean;
  options: readonly (readonly [value: string, label: string])[];
}

function Choice({ id, label, value, off = false, options }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} name={id} value={value} disabled={off}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ComponentChildren }) {
  return (
    <div class={`field ${id}`}>
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}
