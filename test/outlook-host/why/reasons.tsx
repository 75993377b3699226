import type { Explanation } from '#core/explain.ts';
import { featureWords, reasonWords, told } from '#core/signals/feature-words.ts';
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
  const { signal, level, confidence, hint, prompt, bias, contributions, secondLook } = explanation;
  const counted = contributions.map(({ feature, weight }) => ({ name: featureWords(feature), weight }));
  const rows = [{ name: 'To begin with', weight: bias }, ...counted.slice(0, shown)];
  const rest = counted.slice(shown);
  const reasons = told(secondLook);
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
        rows={rows}
        largest={largestOf([...rows, ...rest])}
      />
      {rest.length > 0 && (
        <Folded title="Everything else that counted" count={rest.length}>
          <Ledger
            caption="Everything else that counted"
            rows={rest}
            largest={largestOf([...rows, ...rest])}
          />
        </Folded>
      )}
      <h3>Beside all other situations</h3>
      <Ledger
        caption={`What all situations say of: ${signalName(signal)}`}
        rows={reasons.map((reason) => ({ name: sentenceCase(reasonWords(reason)), weight: reason.weight }))}
        largest={largestOf(reasons)}
      />
    </section>
  );
}

interface LedgerRow {
  name: string;
  weight: number;
}

function largestOf(rows: readonly { weight: number }[]): number {
  return Math.max(...rows.map(({ weight }) => Math.abs(weight)));
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface LedgerProps {
  caption: string;
  rows: readonly LedgerRow[];
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
        {rows.map(({ name, weight }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
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
