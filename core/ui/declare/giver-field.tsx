import type { Giver } from '#core/declaration/event.ts';
import { withGiver } from '#core/ui/declare/change.ts';
import { type ControlProps, Helps } from '#core/ui/declare/field.tsx';
import { declareWords } from '#core/ui/declare/words.ts';

/** Who is on the other side: a person, an organisation, or both. */
export function GiverField({ id, question, facts: { giver }, fault, describedBy, onTold }: ControlProps) {
  const tell = (part: Partial<Giver>) => onTold(withGiver(giver, part));
  const invalid = fault !== null;
  return (
    <fieldset class="field" aria-describedby={describedBy}>
      <legend>{question.label}</legend>
      <Helps id={id} question={question} fault={fault}>
        <Named
          id={id}
          label={declareWords.giver.name}
          value={giver?.name}
          invalid={invalid}
          onNamed={(name) => tell({ name })}
        />
        <Named
          id={`${id}-organisation`}
          label={declareWords.giver.organisation}
          value={giver?.organisation}
          invalid={invalid}
          onNamed={(organisation) => tell({ organisation })}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={giver?.privatePerson ?? false}
            onChange={({ currentTarget }) => tell({ privatePerson: currentTarget.checked })}
          />
          {declareWords.giver.private}
        </label>
      </Helps>
    </fieldset>
  );
}

interface NamedProps {
  id: string;
  label: string;
  value: string | null | undefined;
  invalid: boolean;
  onNamed: (name: string | null) => void;
}

function Named({ id, label, value, invalid, onNamed }: NamedProps) {
  return (
    <div class="named">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value ?? ''}
        aria-invalid={invalid}
        onInput={({ currentTarget }) => onNamed(currentTarget.value || null)}
      />
    </div>
  );
}
