import type { Clause, Code } from '#core/policy/code.ts';
import { coverageOf, type SignalCoverage } from '#core/policy/coverage.ts';
import { signalIds } from '#core/signals/ids.ts';
import { fill } from '#core/ui/noticed.ts';
import { signalNames } from '../signal-names.ts';
import { TableHead } from '../table-head.tsx';
import type { ViewProps } from './codes-page.tsx';
import { codeWords } from './words.ts';

const words = codeWords.coverage;

/** Which clauses speak of each situation, and on which the code is silent. */
export function CoverageView({ pack: { code } }: ViewProps) {
  const { signals, clauses } = coverageOf(code);
  const count = (silent: SignalCoverage['silent']) =>
    signalIds.filter((id) => signals[id].silent === silent).length;
  const unused = clauses.filter(({ rules, reason }) => rules.length === 0 && reason !== null);
  return (
    <section>
      <p class="lead">
        {fill(words.lead, { spoken: String(29 - count('always')), partly: String(count('sometimes')) })}
      </p>
      <table class="stacked coverage">
        <caption class="unseen">{codeWords.tabs.coverage}</caption>
        <TableHead names={Object.values(words.columns)} />
        <tbody>
          {signalIds.map((id) => (
            <tr key={id} class={signals[id].silent === 'always' ? 'withheld' : undefined}>
              <th scope="row">{signalNames[id]}</th>
              <td data-label={words.columns.clauses}>
                <ClauseList ids={signals[id].clauses} code={code} />
              </td>
              <td data-label={words.columns.rest}>{silence(signals[id], code)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unused.length > 0 && (
        <details class="rules">
          <summary>
            {words.unused} ({unused.length})
          </summary>
          <ul>
            {unused.map((clause) => (
              <li key={clause.id}>
                {fill(words.unusedWhy, { clause: printed(clause), why: clause.reason ?? '' })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ClauseList({ ids, code }: { ids: readonly string[]; code: Code }) {
  if (ids.length === 0) return <span class="soft">{words.never}</span>;
  return (
    <ul class="clause-list">
      {[...new Set(ids.map((id) => nameOf(id, code)))].map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function silence({ silent, nearest }: SignalCoverage, code: Code): string {
  return silent === 'never' || nearest === null
    ? words.never
    : fill(words.nearest, { clause: nameOf(nearest, code) });
}

/** A clause as people name it: "14.4 Hospitality and Gifts". */
export function nameOf(id: string, { clauses }: Code): string {
  const clause = clauses.find((one) => one.id === id);
  return clause === undefined ? id : printed(clause);
}

function printed({ number, heading }: Pick<Clause, 'number' | 'heading'>): string {
  return number === null ? heading : `${number} ${heading}`;
}
