import type { Choice } from '#core/declaration/question.ts';
import { toldText } from '#core/ui/declare/change.ts';
import { type ControlProps, Helps } from '#core/ui/declare/field.tsx';
import { declareWords } from '#core/ui/declare/words.ts';

/** More than this do not fit beside each other with the rest of a form: they fold into a list. */
const mostRadios = 6;

function yesOrNo(): Choice[] {
  const { yes, no } = declareWords.yesNo;
  return [
    { id: 'yes', label: yes },
    { id: 'no', label: no },
  ];
}

/** One of several answers, as radio buttons, or as a list where there are many. */
export function ChoiceField(props: ControlProps) {
  const { question } = props;
  const choices = question.type === 'yes-no' ? yesOrNo() : question.choices;
  return choices.length > mostRadios ? <ChoiceList {...props} /> : <Radios {...props} choices={choices} />;
}

function Radios(props: ControlProps & { choices: readonly Choice[] }) {
  const { id, question, facts, fault, describedBy, choices, onTold } = props;
  const told = toldText(facts, question.id);
  return (
    <fieldset class="field" aria-describedby={describedBy}>
      <legend>{question.label}</legend>
      <Helps id={id} question={question} fault={fault}>
        <div class={question.type === 'yes-no' ? 'choices beside' : 'choices'}>
          {choices.map((choice, index) => (
            <label key={choice.id} class="choice">
              <input
                type="radio"
                id={index === 0 ? id : undefined}
                name={id}
                value={choice.id}
                checked={told === choice.id}
                aria-invalid={fault !== null}
                onChange={() => onTold(choice.id)}
              />
              {choice.label}
            </label>
          ))}
        </div>
      </Helps>
    </fieldset>
  );
}

function ChoiceList({ id, question, facts, fault, describedBy, onTold }: ControlProps) {
  return (
    <div class="field">
      <label for={id}>{question.label}</label>
      <Helps id={id} question={question} fault={fault}>
        <select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={fault !== null}
          value={toldText(facts, question.id)}
          onChange={({ currentTarget }) => onTold(currentTarget.value)}
        >
          <option value="">{declareWords.choose}</option>
          {question.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      </Helps>
    </div>
  );
}
