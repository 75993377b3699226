import type { LoudnessProps } from './levels-page.tsx';
import { levelWords as words } from './words.ts';

/** So many prompts a day for one officer. */
export function Budget({ loudness, onChange }: LoudnessProps) {
  return (
    <section aria-labelledby="budget-title">
      <h2 id="budget-title">{words.budget}</h2>
      <p class="lead">{words.budgetLead}</p>
      <div class="field short">
        <label for="budget">{words.budgetLabel}</label>
        <input
          id="budget"
          type="number"
          min={1}
          max={100}
          step={1}
          placeholder={words.budgetNone}
          value={loudness.promptsADay ?? ''}
          onInput={({ currentTarget }) => {
            const given = currentTarget.valueAsNumber;
            onChange({ promptsADay: Number.isNaN(given) ? null : given });
          }}
        />
      </div>
    </section>
  );
}

/** Whether officers may have it counted that a prompt was off the mark. */
export function Counting({ loudness, onChange }: LoudnessProps) {
  return (
    <section aria-labelledby="counting-title">
      <h2 id="counting-title">{words.counting}</h2>
      <p class="lead">{words.countingLead}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={loudness.countNotRelevant ?? false}
          onChange={({ currentTarget }) => onChange({ countNotRelevant: currentTarget.checked })}
        />
        {words.countingOn}
      </label>
    </section>
  );
}
