import type { ComponentChildren } from 'preact';
import { supplierStatuses } from '#core/party/party.ts';
import type { Condition } from '#core/policy/condition.ts';
import { answers } from '#core/policy/situation.ts';
import { signalIds } from '#core/signals/ids.ts';
import { partyKinds, type Question } from './question.ts';
import { answers as answerNames, parties, signalName } from './wording.ts';

interface ControlsProps {
  question: Question;
  /** What the codes ask about; the rest makes no difference. */
  asked: ReadonlySet<keyof Condition>;
  /** The fields that changed, as read from the form. */
  onChange(fields: URLSearchParams): void;
}

/** The situation that all codes are asked about. */
export function Controls({ question, asked, onChange }: ControlsProps) {
  const onInput = (event: Event) => {
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    onChange(new URLSearchParams([...fields].map(([name, value]) => [name, String(value)])));
  };
  return (
    <form
      class="controls"
      aria-label="Situation"
      onInput={onInput}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field id="signal" label="What it is about" matters>
        <select id="signal" name="signal" value={question.signal}>
          {signalIds.map((signal) => (
            <Choice key={signal} value={signal} label={signalName(signal)} />
          ))}
        </select>
      </Field>
      <Field id="value" label="Worth, in pounds" matters={asked.has('value')}>
        <input
          id="value"
          name="value"
          type="number"
          min="0"
          step="0.01"
          inputMode="decimal"
          placeholder="Not known"
          aria-describedby="value-note"
          value={question.value}
        />
      </Field>
      <Field id="party" label="From" matters={asked.has('party') || asked.has('status')}>
        <select id="party" name="party" value={question.party ?? ''} aria-describedby="party-note">
          <Choice value="" label="Not said" />
          {[...supplierStatuses, ...partyKinds].map((party) => (
            <Choice key={party} value={party} label={parties[party]} />
          ))}
        </select>
      </Field>
      <Field id="answer" label="Answer" matters={asked.has('answer')}>
        <select id="answer" name="answer" value={question.answer} aria-describedby="answer-note">
          {answers.map((answer) => (
            <Choice key={answer} value={answer} label={answerNames[answer]} />
          ))}
        </select>
      </Field>
      <Field id="previous" label="Earlier ones" matters={asked.has('count')}>
        <input
          id="previous"
          name="previous"
          type="number"
          min="0"
          step="1"
          inputMode="numeric"
          placeholder="None"
          aria-describedby="previous-note"
          value={question.previous}
        />
      </Field>
    </form>
  );
}

function Choice({ value, label }: { value: string; label: string }) {
  return <option value={value}>{label}</option>;
}

interface FieldProps {
  id: string;
  label: string;
  matters: boolean;
  children: ComponentChildren;
}

function Field({ id, label, matters, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      <small id={`${id}-note`}>{!matters && 'No code asks this here'}</small>
    </div>
  );
}
