import type { Explanation } from '#core/explain.ts';
import { featureWords } from '#core/signals/feature-words.ts';
import type { Contribution } from '#core/signals/judge.ts';
import { Folded } from '#core/ui/folded.tsx';
import { signalName } from '../compare/wording.ts';
import { levelNames, percent, signed } from './wording.ts';

/** So many features say it; the rest are folded. */
const shown = 12;

interface ReasonsProps {
  explained: readonly Explanation[];
  /** The signal looked at; the surest where none was chosen. */
  chosen: string | null;
  onChoose(signal: string): void;
}

/** What counted for and against one signal, whether it was raised or stayed quiet. */
export function Reasons({ explained, chosen, onChoose }: ReasonsProps) {
  const explanation = explained.find(({ signal }) => signal === chosen) ?? explained[0];
  if (!explanation) return null;
  const { signal, level, confidence, hint, prompt, bias, contributions } = explanation;
  const largest = Math.max(Math.abs(bias), ...contributions.map(({ weight }) => Math.abs(weight)));
  const rest = contributions.slice(shown);
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">Why, and why not?</h2>
      <div class="field">
        <label for="signal">Situation</label>
        <select id="signal" value={signal} onInput={(event) => onChoose(event.currentTarget.value)}>
          {explained.map((each) => (
            <option key={each.signal} value={each.signal}>
              {signalName(each.signal)}: {percent(each.confidence)}, {levelNames[each.level]}
            </option>
          ))}
        </select>
      </div>
      <p class="verdict">
        <b>{level === 'quiet' ? 'Quiet' : level === 'hint' ? 'A hint' : 'A prompt'}</b> at{' '}
        {percent(confidence)}. A hint needs {percent(hint)}, a prompt {percent(prompt)}.
      </p>
      <Ledger
        caption={`What counted on: ${signalName(signal)}`}
        rows={[{ feature: '', weight: bias }, ...contributions.slice(0, shown)]}
        largest={largest}
      />
      {rest.length > 0 && (
        <Folded title="Everything else that counted" count={rest.length}>
          <Ledger caption="Everything else that counted" rows={rest} largest={largest} />
        </Folded>
      )}
    </section>
  );
}

interface LedgerProps {
  caption: string;
  rows: readonly Contribution[];
  /** The weight that fills a bar. */
  largest: number;
}

function Ledger({ caption, rows, largest }: LedgerProps) {
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">What was seen</th>
          <th scope="col" class="number">
            Weight
          </th>
          <th scope="col">
            <span class="unseen">For or against</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ feature, weight }) => (
          <tr key={feature}>
            <th scope="row">{feature === '' ? 'To begin with' : featureWords(feature)}</th>
            <td class="number">{signed(weight)}</td>
            <td class="scale">
              <Bar weight={weight} largest={largest} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From the middle: to the right what speaks for it, to the left what speaks against. */
function Bar({ weight, largest }: { weight: number; largest: number }) {
  const length = (50 * Math.abs(weight)) / (largest || 1);
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect
        class={weight < 0 ? 'against' : 'for'}
        x={weight < 0 ? 50 - length : 50}
        y="0"
        width={length}
        height="8"
      />
      <path d="M50 0V8" />
    </svg>
  );
}
