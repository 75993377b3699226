import { subjectOf } from '#core/policy/sentences.ts';
import { type Level, levels, type SignalId, signalIds } from '#core/signals/ids.ts';
import { Summary } from '#core/ui/summary.tsx';
import type { InForce } from '../desk/in-force.ts';
import { Locked } from '../desk/locked.tsx';
import { setOwn } from '../settings/in-force.ts';
import { optionsWords } from './words.ts';

/** How loudly each situation speaks. */
export function LevelsPart({ settings }: { settings: InForce }) {
  const { values } = settings;
  const isLocked = settings.isLocked('levels');
  const set = (signal: SignalId, level: string) => {
    const { [signal]: _, ...others } = values.levels;
    const known = levels.find((one) => one === level);
    void setOwn({ levels: known === undefined ? others : { ...others, [signal]: known } });
  };
  return (
    <section class="sheet" aria-labelledby="levels-heading">
      <h2 id="levels-heading">{optionsWords.levels.heading}</h2>
      {isLocked ? <Locked settings={settings} /> : <p class="small">{optionsWords.levels.hint}</p>}
      <details class="more">
        <Summary>{optionsWords.levels.open}</Summary>
        <ul class="levels">
          {signalIds.map((signal) => (
            <li key={signal}>
              <label for={`level-${signal}`}>{capital(subjectOf(signal))}</label>
              <select
                id={`level-${signal}`}
                value={values.levels[signal] ?? 'judged'}
                disabled={isLocked}
                onChange={({ currentTarget }) => set(signal, currentTarget.value)}
              >
                {(['judged', ...levels.toReversed()] as (Level | 'judged')[]).map((level) => (
                  <option key={level} value={level}>
                    {optionsWords.levels.levels[level]}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
