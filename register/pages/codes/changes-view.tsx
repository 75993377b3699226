import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Code } from '#core/policy/code.ts';
import { type Changes, changesBetween, type Edition } from '#core/policy/document/changes.ts';
import { signalIds } from '#core/signals/ids.ts';
import { fill } from '#core/ui/noticed.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import type { DeclaredUnder } from '#register/packs/declared.ts';
import type { ListedPack } from '#register/packs/store.ts';
import { vocabulary } from '#register/publish/vocabulary.ts';
import type { Desk } from '../pages.tsx';
import { signalNames } from '../signal-names.ts';
import { words as all } from '../words.ts';
import { type OpenPack, openPack, packPath, type ViewProps } from './codes-page.tsx';
import { nameOf } from './coverage-view.tsx';
import { type Asked, dutiesChanged } from './duties-changed.ts';
import { codeWords } from './words.ts';
import { WordsChanged } from './words-changed.tsx';

const words = codeWords.changes;

/** What differs between a version and another, and which declarations and duties it touches. */
export function ChangesView({ desk, pack, versions }: ViewProps) {
  const others = versions.filter(({ version }) => version !== pack.listed.version);
  const [chosen, setChosen] = useState<ListedPack | undefined>(() => nextOf(pack.listed, versions));
  const [other, setOther] = useState<OpenPack | null>(null);
  const declared = useDeclared(desk, pack.listed);
  useEffect(() => {
    let wanted = true;
    if (chosen !== undefined) void openPack(desk, chosen).then(({ value }) => wanted && setOther(value));
    return () => {
      wanted = false;
    };
  }, [chosen, pack.listed.digest]);
  if (chosen === undefined) return <p class="nothing">{words.one}</p>;
  return (
    <section class="changes">
      <div class="field short">
        <label for="other">{words.with}</label>
        <select
          id="other"
          value={chosen.version}
          onChange={({ currentTarget }) => {
            setOther(null);
            setChosen(others.find(({ version }) => version === currentTarget.value));
          }}
        >
          {others.map(({ version }) => (
            <option key={version} value={version}>
              {fill(codeWords.version, { version })}
            </option>
          ))}
        </select>
      </div>
      {other === null ? (
        <p role="status">{all.loading}</p>
      ) : (
        <Differences old={pack.code} fresh={other.code} declared={declared} />
      )}
    </section>
  );
}

/** How many declarations still run under a version, by what it said of them. */
export function useDeclared(desk: Desk, listed: ListedPack): readonly DeclaredUnder[] {
  const [declared, setDeclared] = useState<readonly DeclaredUnder[]>([]);
  useEffect(() => {
    void desk
      .ask<{ declared: DeclaredUnder[] }>(`${packPath(listed)}/declarations`)
      .then(({ value }) => setDeclared(value?.declared ?? []));
  }, [listed.digest]);
  return declared;
}

/** The version after this one by its day; where it is the last, the one before. */
function nextOf({ version }: ListedPack, versions: readonly ListedPack[]): ListedPack | undefined {
  const at = versions.findIndex((one) => one.version === version);
  return versions[at + 1] ?? versions[at - 1];
}

/** All that differs between two versions, and the declarations that it touches. */
export function Differences({
  old,
  fresh,
  declared,
}: {
  old: Code;
  fresh: Code;
  declared: readonly DeclaredUnder[];
}) {
  const changes = changesBetween(editionOf(old, fresh), editionOf(fresh, old));
  const duties = dutiesChanged(old, fresh);
  const { added, removed, renumbered, reworded, thresholds } = changes;
  const isSame = [added, removed, renumbered, reworded, thresholds, duties].every(
    (list) => list.length === 0,
  );
  if (isSame) return <p class="nothing">{words.same}</p>;
  return (
    <>
      <Touched changes={changes} declared={declared} />
      <Group title={words.duties} count={duties.length}>
        {duties.map(({ signal, rule, before, after }) => (
          <li key={`${signal} ${rule}`}>
            <b>{signalNames[signal]}</b>
            <dl class="then">
              <AskedOf name={words.was} asked={before} />
              <AskedOf name={words.becomes} asked={after} />
            </dl>
          </li>
        ))}
      </Group>
      <Group title={words.thresholds} count={thresholds.length}>
        {thresholds.map(({ rule, measure, before, after }) => (
          <li key={`${rule} ${measure}`}>
            {fill(words.threshold, {
              signal: signalOf(rule, old, fresh),
              measure: words.measures[measure],
              before: before ?? words.notAsked,
              after: after ?? words.notAsked,
            })}
          </li>
        ))}
      </Group>
      <Group title={words.reworded} count={reworded.length}>
        {reworded.map(({ from, to, words: changed }) => (
          <li key={`${from} ${to}`}>
            <b>{nameOf(to, fresh)}</b>
            <WordsChanged words={changed} />
          </li>
        ))}
      </Group>
      <Names title={words.added} ids={added} code={fresh} />
      <Names title={words.removed} ids={removed} code={old} />
      <Group title={words.renumbered} count={renumbered.length}>
        {renumbered.map(({ from, to }) => (
          <li key={from}>
            {fill(codeWords.wording.renumbered, { from: nameOf(from, old), to: nameOf(to, fresh) })}
          </li>
        ))}
      </Group>
    </>
  );
}

/** Official texts are compared where both versions have them, summaries otherwise. */
function editionOf(code: Code, other: Code): Edition {
  const official = [code, other].every(({ clauses }) => clauses.some(({ wording }) => wording !== undefined));
  const texts = Object.fromEntries(
    code.clauses.map(({ id, summary, wording }) => [id, official ? (wording ?? '') : summary]),
  );
  return { texts, code };
}

/** The declarations that still run under the old version and rest on a rule or a clause that changes. */
function Touched({ changes, declared }: { changes: Changes; declared: readonly DeclaredUnder[] }) {
  const clauses = new Set([
    ...changes.removed,
    ...[...changes.renumbered, ...changes.reworded].map(({ from }) => from),
  ]);
  const touched = declared.filter(
    ({ rule, clauses: named }) =>
      (rule !== null && changes.rules.includes(rule)) || named.some((id) => clauses.has(id)),
  );
  const sum = (of: 'open' | 'lasting') => touched.reduce((all, row) => all + row[of], 0);
  const kinds = [...new Set(touched.map(({ kind }) => kind))];
  const ofKind = (kind: string, of: 'open' | 'lasting') =>
    touched.reduce((all, row) => all + (row.kind === kind ? row[of] : 0), 0);
  return (
    <section class="touched" aria-labelledby="touched-title">
      <h2 id="touched-title">{words.touched}</h2>
      {touched.length === 0 ? (
        <p>{words.untouched}</p>
      ) : (
        <>
          <p>
            {fill(words.open, { count: String(sum('open')) })};{' '}
            {fill(words.lasting, { count: String(sum('lasting')) })}.
          </p>
          <ul>
            {kinds.map((kind) => (
              <li key={kind}>
                {fill(words.by, {
                  kind: vocabulary.kinds[kind],
                  open: String(ofKind(kind, 'open')),
                  lasting: String(ofKind(kind, 'lasting')),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function AskedOf({ name, asked }: { name: string; asked: Asked | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {asked === null ? (
          words.nothing
        ) : (
          <>
            <span data-stance={asked.stance}>
              <span class="stance">{stanceWords[asked.stance]}</span>
            </span>{' '}
            {asked.duties.join(' ')}
          </>
        )}
      </dd>
    </div>
  );
}

function signalOf(rule: string, ...codes: readonly Code[]): string {
  const id = signalIds.find((signal) =>
    codes.some(({ rules }) => rules[signal].some((one) => one.id === rule)),
  );
  return id === undefined ? rule : signalNames[id];
}

function Names({ title, ids, code }: { title: string; ids: readonly string[]; code: Code }) {
  return (
    <Group title={title} count={ids.length}>
      {ids.map((id) => (
        <li key={id}>{nameOf(id, code)}</li>
      ))}
    </Group>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section class="difference">
      <h2>
        {title} <small>{count}</small>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
