import type { DeclarationKind } from '#core/policy/advice.ts';
import { vocabulary } from '#register/publish/vocabulary.ts';
import type { LoudnessProps } from './levels-page.tsx';
import { levelWords as words } from './words.ts';

/** What somebody outside can offer or ask, so that there is something to turn down. */
const refusable: readonly DeclarationKind[] = [
  'gift',
  'hospitality',
  'sponsorship',
  'bequest',
  'outside-work',
  'membership',
  'media-contact',
  'supplier-contact',
  'publication',
];

/** The council's own words for turning something down. */
export function Refusals({ loudness, onChange }: LoudnessProps) {
  const set = (kind: DeclarationKind, text: string) => {
    const { [kind]: _before, ...others } = loudness.refusals ?? {};
    onChange({ refusals: text.trim() === '' ? others : { ...others, [kind]: text } });
  };
  return (
    <section aria-labelledby="refusals-title">
      <h2 id="refusals-title">{words.refusals}</h2>
      <p class="lead">{words.refusalsLead}</p>
      <div class="refusals">
        {refusable.map((kind) => (
          <div key={kind} class="field">
            <label for={`refusal-${kind}`}>{vocabulary.kinds[kind]}</label>
            <textarea
              id={`refusal-${kind}`}
              rows={4}
              maxLength={4000}
              value={loudness.refusals?.[kind] ?? ''}
              onInput={({ currentTarget }) => set(kind, currentTarget.value)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
