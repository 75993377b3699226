import { levels, type SignalId, signalIds } from '#core/signals/ids.ts';
import { fill } from '#core/ui/noticed.ts';
import { signalNames } from '../signal-names.ts';
import type { LoudnessProps } from './levels-page.tsx';
import { levelWords as words } from './words.ts';

const choices = ['judged', ...levels] as const;

export interface SignalLevelsProps extends LoudnessProps {
  /** How often each was not relevant; null where nobody counts. */
  counts: ReadonlyMap<SignalId, number> | null;
}

/** A row for each signal: how loudly it speaks, and how often officers said that it was off the mark. */
export function SignalLevels({ loudness, onChange, counts }: SignalLevelsProps) {
  const set = (signal: SignalId, level: (typeof choices)[number]) => {
    const { [signal]: _before, ...others } = loudness.levels ?? {};
    onChange({ levels: level === 'judged' ? others : { ...others, [signal]: level } });
  };
  const most = Math.max(1, ...(counts?.values() ?? []));
  return (
    <section aria-labelledby="signals">
      <h2 id="signals">{words.signals}</h2>
      <dl class="meanings">
        {choices.map((level) => (
          <div key={level}>
            <dt>{words.levels[level]}</dt>
            <dd>{words.levelsMean[level]}</dd>
          </div>
        ))}
      </dl>
      <table class="signals">
        <caption class="unseen">{words.signals}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.signal}</th>
            <th scope="col">{words.columns.level}</th>
            {counts !== null && (
              <th scope="col">
                {words.columns.notRelevant}, {words.year}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {signalIds.map((signal) => (
            <tr key={signal}>
              <th scope="row">{signalNames[signal]}</th>
              <td>
                <select
                  aria-label={fill(words.levelOf, { signal: signalNames[signal] })}
                  class={loudness.levels?.[signal] ?? 'judged'}
                  value={loudness.levels?.[signal] ?? 'judged'}
                  onChange={({ currentTarget }) =>
                    set(signal, currentTarget.value as (typeof choices)[number])
                  }
                >
                  {choices.map((level) => (
                    <option key={level} value={level}>
                      {words.levels[level]}
                    </option>
                  ))}
                </select>
              </td>
              {counts !== null && <Count count={counts.get(signal) ?? 0} most={most} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Count({ count, most }: { count: number; most: number }) {
  return (
    <td class="count">
      <span class="number">{count.toLocaleString('en-GB')}</span>
      <svg width="100" height="8" viewBox="0 0 100 8" aria-hidden="true">
        <rect class="series-0" width={(100 * count) / most} height="8" rx="2" />
      </svg>
    </td>
  );
}
