import { useState } from 'preact/hooks';
import { type DeclarationKind, declarationKinds } from '#core/policy/advice.ts';
import { fill } from '#core/ui/noticed.ts';
import type { KindRules, Rules } from '#register/publish/rules.ts';
import { vocabulary } from '#register/publish/vocabulary.ts';
import { TableHead } from '../table-head.tsx';
import { ruleWords as words } from './rules-words.ts';

const audiences = ['everybody', 'senior', 'nobody'] as const;

export interface RulesFormProps {
  rules: Rules;
  twoPeople: boolean;
  onTry: (rules: Rules) => void;
  onKeep: (rules: Rules, twoPeople: boolean) => void;
  onDiscard: () => void;
}

/** The rules of publication, to be tried on the preview and then kept. */
export function RulesForm({ rules: given, twoPeople: two, onTry, onKeep, onDiscard }: RulesFormProps) {
  const [rules, setRules] = useState(given);
  const [twoPeople, setTwoPeople] = useState(two);
  const set = (kind: DeclarationKind, change: Partial<KindRules>) =>
    setRules({ ...rules, kinds: { ...rules.kinds, [kind]: { ...rules.kinds[kind], ...change } } });
  return (
    <form
      class="rules-form"
      onSubmit={(event) => {
        event.preventDefault();
        onTry(rules);
      }}
    >
      <p class="lead">{words.lead}</p>
      <div class="controls">
        <Whole
          label={words.months}
          id="months"
          min={1}
          max={120}
          value={rules.months}
          onValue={(months) => months !== null && setRules({ ...rules, months })}
        />
        <Whole
          label={words.senior}
          id="senior"
          min={0}
          max={1000}
          value={rules.seniorFromGrade}
          hint={words.seniorHint}
          onValue={(seniorFromGrade) => setRules({ ...rules, seniorFromGrade })}
        />
        <Whole
          label={words.smallest}
          id="smallest"
          min={1}
          max={1000}
          value={rules.smallestDepartment}
          onValue={(smallestDepartment) =>
            smallestDepartment !== null && setRules({ ...rules, smallestDepartment })
          }
        />
      </div>
      <table class="stacked">
        <caption class="unseen">{words.kinds}</caption>
        <TableHead names={Object.values(words.columns)} />
        <tbody>
          {declarationKinds.map((kind) => (
            <KindRow
              key={kind}
              kind={kind}
              rules={rules.kinds[kind]}
              onChange={(change) => set(kind, change)}
            />
          ))}
        </tbody>
      </table>
      <label class="tick">
        <input
          type="checkbox"
          checked={twoPeople}
          onChange={({ currentTarget }) => setTwoPeople(currentTarget.checked)}
        />
        {words.twoPeople}
      </label>
      <div class="actions">
        <button type="submit">{words.try}</button>
        <button type="button" class="primary" onClick={() => onKeep(rules, twoPeople)}>
          {words.keep}
        </button>
        <button type="button" class="quiet" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
    </form>
  );
}

function KindRow(props: {
  kind: DeclarationKind;
  rules: KindRules;
  onChange: (change: Partial<KindRules>) => void;
}) {
  const { of, valuesFromPence, description } = props.rules;
  const name = vocabulary.kinds[props.kind];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={words.columns.of}>
        <select
          aria-label={fill(words.audienceOf, { kind: name })}
          value={of}
          onChange={({ currentTarget }) => props.onChange({ of: currentTarget.value as KindRules['of'] })}
        >
          {audiences.map((audience) => (
            <option key={audience} value={audience}>
              {words.audiences[audience]}
            </option>
          ))}
        </select>
      </td>
      <td data-label={words.columns.values}>
        <input
          type="number"
          min={0}
          step={1}
          disabled={of === 'nobody'}
          aria-label={fill(words.valuesOf, { kind: name })}
          value={valuesFromPence / 100}
          onChange={({ currentTarget }) =>
            props.onChange({
              valuesFromPence: Math.max(0, Math.round((currentTarget.valueAsNumber || 0) * 100)),
            })
          }
        />
      </td>
      <td data-label={words.columns.description}>
        <input
          type="checkbox"
          disabled={of === 'nobody'}
          aria-label={fill(words.descriptionOf, { kind: name })}
          checked={description}
          onChange={({ currentTarget }) => props.onChange({ description: currentTarget.checked })}
        />
      </td>
    </tr>
  );
}

function Whole(props: {
  label: string;
  id: string;
  min: number;
  max: number;
  value: number | null;
  hint?: string;
  onValue: (value: number | null) => void;
}) {
  const { label, id, min, max, value, hint, onValue } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        step={1}
        min={min}
        max={max}
        value={value ?? ''}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => {
          const given = currentTarget.valueAsNumber;
          onValue(Number.isNaN(given) ? null : given);
        }}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
