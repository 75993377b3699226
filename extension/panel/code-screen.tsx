import { useState } from 'preact/hooks';
import type { Clause, Code } from '#core/policy/code.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import { Screen } from '#core/ui/screen.tsx';
import { Summary } from '#core/ui/summary.tsx';
import { type ClauseGroup, clausesFound } from './clauses-found.ts';
import { panelWords } from './words.ts';

/** The whole code of conduct, to read and to search. */
export function CodeScreen({ code }: { code: Code }) {
  const [asked, setAsked] = useState('');
  const groups = clausesFound(code, asked);
  const count = groups.reduce((sum, { clauses }) => sum + clauses.length, 0);
  const hasWording = code.clauses.some(({ wording }) => wording !== undefined);
  return (
    <Screen title={panelWords.code.title}>
      <div class="code-title">
        <p>{code.title}</p>
        <p class="small">
          {fill(panelWords.code.version, { version: code.version })}.{' '}
          {hasWording ? panelWords.code.withWording : panelWords.code.summaries}
        </p>
      </div>
      <search class="field">
        <label for="code-search">{panelWords.code.search}</label>
        <input
          id="code-search"
          type="search"
          autocomplete="off"
          value={asked}
          onInput={({ currentTarget }) => setAsked(currentTarget.value)}
        />
        <p class="small" role="status">
          {count === 0 ? panelWords.code.nothing : counted(panelWords.code.found, count)}
        </p>
      </search>
      {groups.map((group) => (
        <Group key={group.clauses[0]?.id} group={group} />
      ))}
    </Screen>
  );
}

function Group({ group: { section, clauses } }: { group: ClauseGroup }) {
  return (
    <section class="clauses">
      {section !== null && (
        <h2>
          {section.number} {section.heading}
        </h2>
      )}
      {clauses.map((clause) => (
        <ClauseEntry key={clause.id} clause={clause} />
      ))}
    </section>
  );
}

function ClauseEntry({ clause: { number, heading, summary, note, wording } }: { clause: Clause }) {
  return (
    <article class="clause">
      <h3 class="clause-title">
        {number !== null && <b>{number}</b>} {heading}
      </h3>
      <p>{summary}</p>
      {note !== null && <p class="small">{note}</p>}
      {wording !== undefined && (
        <details class="official">
          <Summary>{panelWords.code.read}</Summary>
          <figure>
            <figcaption class="small">{panelWords.code.official}</figcaption>
            <blockquote>{wording}</blockquote>
          </figure>
        </details>
      )}
    </article>
  );
}
