import { useState } from 'preact/hooks';
import type { Content } from '#core/declaration/event.ts';
import type { Code } from '#core/policy/code.ts';
import { proposedFor } from '#core/ui/review/conditions.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface ConditionsFieldProps {
  content: Content;
  /** By which the declaration was judged: what it asks stands first. */
  code: Code;
  isMissing: boolean;
  /** Those that were ticked, as they are worded now. */
  onChange: (conditions: readonly string[]) => void;
}

interface Offered {
  id: string;
  label: string;
  text: string;
  isTicked: boolean;
}

/** The conditions that fit, each to be ticked and reworded, and one of the reviewer's own. */
export function ConditionsField({ content, code, isMissing, onChange }: ConditionsFieldProps) {
  const [offered, setOffered] = useState<readonly Offered[]>(() => [
    ...proposedFor(content, code).map(({ id, text }) => ({ id, label: text, text, isTicked: false })),
    { id: 'own', label: reviewWords.ownCondition, text: '', isTicked: false },
  ]);
  const change = (id: string, changed: Partial<Offered>) => {
    const next = offered.map((one) => (one.id === id ? { ...one, ...changed } : one));
    setOffered(next);
    onChange(next.filter(({ isTicked }) => isTicked).map(({ text }) => text));
  };
  return (
    <fieldset class="field" aria-describedby={isMissing ? 'conditions-fault' : undefined}>
      <legend>{reviewWords.conditionsLegend}</legend>
      {isMissing && (
        <p class="fault" id="conditions-fault" role="alert">
          <span class="unseen">{reviewWords.fault}</span>
          {reviewWords.missingCondition}
        </p>
      )}
      {offered.map(({ id, label, text, isTicked }) => (
        <div key={id}>
          <label class="choice">
            <input
              type="checkbox"
              checked={isTicked}
              onChange={({ currentTarget }) => change(id, { isTicked: currentTarget.checked })}
            />
            {label}
          </label>
          {isTicked && (
            <div class="indented">
              <textarea
                rows={2}
                maxLength={4000}
                aria-label={`${reviewWords.condition}: ${label}`}
                value={text}
                onInput={({ currentTarget }) => change(id, { text: currentTarget.value })}
              />
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
