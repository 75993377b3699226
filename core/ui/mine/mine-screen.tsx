import { useState } from 'preact/hooks';
import { type DeclarationKind, declarationKinds } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import { declareWords } from '#core/ui/declare/words.ts';
import type { Entry, Return } from '#core/ui/mine/entry.ts';
import { found, type Group, groupsOf, searchFrom } from '#core/ui/mine/groups.ts';
import { ReturnCard } from '#core/ui/mine/return-card.tsx';
import { Row } from '#core/ui/mine/row.tsx';
import { totalsOf } from '#core/ui/mine/totals.ts';
import type { NameOf } from '#core/ui/mine/trail.ts';
import { mineWords } from '#core/ui/mine/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import { Screen } from '#core/ui/screen.tsx';
import { Summary } from '#core/ui/summary.tsx';

export interface MineProps {
  entries: readonly Entry[];
  code: Code;
  /** ISO date. */
  today: string;
  nameOf: NameOf;
  /** What the organisation asks for now; null for nothing. */
  due: Return | null;
  onReturn: (due: Return) => void;
  onOpen: (declaration: string) => void;
  onNew: (kind: DeclarationKind) => void;
}

/** Everything the officer has declared or begun to, by what it asks of them. */
export function Mine({ entries, code, today, nameOf, due, onReturn, onOpen, onNew }: MineProps) {
  const [asked, setAsked] = useState('');
  const isSearched = entries.length >= searchFrom;
  const shown = isSearched ? found(entries, asked) : entries;
  return (
    <Screen title={mineWords.title}>
      {due !== null && <ReturnCard due={due} today={today} onReturn={onReturn} />}
      {entries.length === 0 && <Empty />}
      {isSearched && <Search asked={asked} count={shown.length} onAsked={setAsked} />}
      {groupsOf(shown).map(({ id, entries: inGroup }) => (
        <section key={id} class="group" aria-labelledby={`group-${id}`}>
          <GroupHeading id={id} count={inGroup.length} />
          <ul>
            {inGroup.map((entry) => (
              <Row
                key={entry.declaration.id}
                entry={entry}
                code={code}
                today={today}
                nameOf={nameOf}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
      {asked === '' && <Totals entries={entries} code={code} today={today} />}
      <NewDeclaration onNew={onNew} />
    </Screen>
  );
}

function GroupHeading({ id, count }: { id: Group['id']; count: number }) {
  return (
    <h2 id={`group-${id}`}>
      {mineWords.groups[id]} <small>{count}</small>
    </h2>
  );
}

function Empty() {
  return (
    <section class="empty">
      <h2>{mineWords.empty.title}</h2>
      <p>{mineWords.empty.sentence}</p>
    </section>
  );
}

interface SearchProps {
  asked: string;
  count: number;
  onAsked: (asked: string) => void;
}

function Search({ asked, count, onAsked }: SearchProps) {
  const said = count === 0 ? mineWords.nothingFound : counted(mineWords.found, count);
  return (
    <search class="field">
      <label for="search">{mineWords.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        value={asked}
        onInput={({ currentTarget }) => onAsked(currentTarget.value)}
      />
      <p class="small" role="status">
        {asked.trim() === '' ? '' : said}
      </p>
    </search>
  );
}

function Totals({ entries, code, today }: Pick<MineProps, 'entries' | 'code' | 'today'>) {
  const totals = totalsOf(
    entries.map(({ declaration }) => declaration),
    code,
    today,
  );
  if (totals.length === 0) return null;
  return (
    <section class="totals" aria-labelledby="totals-heading">
      <h2 id="totals-heading">{mineWords.totals.title}</h2>
      <ul>
        {totals.map(({ giver, total }) => (
          <li key={giver} dir="auto">
            {fill(mineWords.totals.sentence, { giver: giver ?? mineWords.totals.all, total })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a person may declare without being prompted. */
const kinds = declarationKinds.filter((kind) => kind !== 'nil-return');

function NewDeclaration({ onNew }: Pick<MineProps, 'onNew'>) {
  return (
    <details class="new">
      <Summary>{mineWords.declareNew}</Summary>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <button type="button" class="entry" onClick={() => onNew(kind)}>
              {declareWords.titles[kind]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
