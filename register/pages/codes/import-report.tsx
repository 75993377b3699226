import type { ComponentChildren } from 'preact';
import type { Code } from '#core/policy/code.ts';
import { changesBetween } from '#core/policy/document/changes.ts';
import type { Imported, ReportedFault } from '#core/policy/document/import.ts';
import { fill } from '#core/ui/noticed.ts';
import { nameOf } from './coverage-view.tsx';
import { codeWords } from './words.ts';
import { WordsChanged } from './words-changed.tsx';

const words = codeWords.wording;

/** How a document fits its code: what is missing, doubled, renumbered or changed, before anything is kept. */
export function ImportReport({ name, imported, code }: { name: string; imported: Imported; code: Code }) {
  const { numbered, unnumbered, dropped, faults, notInPack, notInDocument } = imported;
  const isClean = faults.length + notInPack.length + notInDocument.length === 0;
  const share = (numbered.found + unnumbered.found) / Math.max(1, numbered.of + unnumbered.of);
  return (
    <section class="report" aria-labelledby="report-title">
      <h2 id="report-title">{name}</h2>
      <p role="status">
        {fill(words.found, { found: String(numbered.found), of: String(numbered.of) })}
        {unnumbered.of > 0 &&
          `, ${fill(words.unnumbered, { found: String(unnumbered.found), of: String(unnumbered.of) })}`}
        {dropped > 0 && `; ${fill(words.dropped, { count: String(dropped) })}`}. {isClean && words.clean}{' '}
        {share < 0.5 && <b class="urgent">{words.few}</b>}
      </p>
      <Group title={words.faults} count={faults.length}>
        {faults.map((fault, at) => (
          <li key={at}>{faultInWords(fault)}</li>
        ))}
      </Group>
      <Group title={words.notInPack} count={notInPack.length}>
        {notInPack.map(({ number, text }, at) => (
          <li key={at}>
            <b>{number ?? words.withoutNumber}</b> {text}
          </li>
        ))}
      </Group>
      <Group title={words.notInDocument} count={notInDocument.length}>
        {notInDocument.map(({ id }) => (
          <li key={id}>{nameOf(id, code)}</li>
        ))}
      </Group>
      <SinceBefore imported={imported} code={code} />
    </section>
  );
}

/** What differs from the wording that stands there now, where there is one. */
function SinceBefore({ imported, code }: { imported: Imported; code: Code }) {
  const before = Object.fromEntries(
    code.clauses.flatMap(({ id, wording }) => (wording === undefined ? [] : [[id, wording]])),
  );
  if (Object.keys(before).length === 0) return null;
  const { added, removed, renumbered, reworded } = changesBetween(
    { texts: before, code: null },
    { texts: imported.clauses, code: null },
  );
  const name = (id: string) => nameOf(id, code);
  return (
    <Group title={words.changed} count={added.length + removed.length + renumbered.length + reworded.length}>
      {added.map((id) => (
        <li key={`+${id}`}>{fill(words.added, { clause: name(id) })}</li>
      ))}
      {removed.map((id) => (
        <li key={`-${id}`}>{fill(words.removed, { clause: name(id) })}</li>
      ))}
      {renumbered.map(({ from, to }) => (
        <li key={`${from}>${to}`}>{fill(words.renumbered, { from: name(from), to: name(to) })}</li>
      ))}
      {reworded.map(({ from, to, words: changed }) => (
        <li key={`${from}~${to}`}>
          <b>{from === to ? name(to) : fill(words.renumbered, { from: name(from), to: name(to) })}</b>
          <WordsChanged words={changed} />
        </li>
      ))}
    </Group>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <details open={count <= 12}>
      <summary>
        {title} ({count})
      </summary>
      <ul>{children}</ul>
    </details>
  );
}

function faultInWords({ kind, number, guess, text }: ReportedFault): string {
  const guessed = guess === null ? '' : fill(words.guess, { number: guess });
  const sentence = kind === 'unnumbered' ? words.noNumber : words[kind];
  return fill(sentence, { number: number ?? '', guess: guessed, text });
}
