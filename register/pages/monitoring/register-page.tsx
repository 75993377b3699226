import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sentenceOf } from '#core/declaration/sentence.ts';
import { shownName } from '#core/party/shown-name.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import type { Row } from '#register/declarations/list.ts';
import type { Register } from '#register/monitoring/declarations.ts';
import { inShort, vocabulary } from '#register/publish/vocabulary.ts';
import { useDeciding } from '../deciding/use-deciding.ts';
import type { Desk } from '../pages.tsx';
import { addressOf, Step, useSearch } from '../shell-address.tsx';
import { Asked } from './asked.tsx';
import { ItemSheet } from './item-sheet.tsx';
import { changed, Pager, Sorted } from './lists.tsx';
import { worth } from './money.ts';
import { filterNames, RegisterFilters } from './register-filters.tsx';
import { SaveShown } from './save-shown.tsx';
import { monitoringWords } from './words.ts';

const path = '/register';
const words = monitoringWords.register;
const answered = monitoringWords;

/** The whole register: a list at the left, and what is opened of it at the right. */
export function RegisterPage(desk: Desk) {
  const search = useSearch();
  const item = search.get('item');
  const sent = useSent(desk);
  useReturn(item);
  return (
    <div class={item === null ? 'register' : 'register with-sheet'}>
      <div class="list">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <Asked<Register>
          desk={desk}
          path={askedFor('/api/monitoring/declarations', search, ['sort', 'order', 'page'])}
          change={sent}
          show={(register) => <List desk={desk} register={register} search={search} />}
        />
      </div>
      {item !== null && (
        <ItemSheet key={item} desk={desk} id={item} list={changed(path, search, { item: undefined })} />
      )}
    </div>
  );
}

/** Back from a declaration, one goes on at its row. */
function useReturn(item: string | null): void {
  const before = useRef(item);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = item;
    if (item !== null || left === null) return;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a.opens')];
    links.find(({ search }) => new URLSearchParams(search).get('item') === left)?.focus();
  }, [item]);
}

/** How much has been sent from here: then the list is another. */
function useSent(desk: Desk): number {
  const reviewing = useDeciding(desk)?.value?.reviewing;
  const [sent, setSent] = useState(0);
  useEffect(() => {
    const stop = reviewing?.subscribe(() =>
      setSent(reviewing.state.outgoing.filter(({ entry }) => entry.state === 'sent').length),
    );
    return () => void stop?.();
  }, [reviewing]);
  return sent;
}

/** The address of the API: pounds in the page's address are pence there. */
function askedFor(api: string, search: URLSearchParams, more: readonly string[] = []): string {
  const pence = (name: string) => {
    const pounds = search.get(name);
    return pounds === null || pounds === '' ? undefined : Math.round(Number(pounds) * 100);
  };
  const asked = [...filterNames, ...more].map((name) => [name, search.get(name) ?? undefined]);
  return addressOf(api, {
    ...Object.fromEntries(asked),
    leastPence: pence('least'),
    mostPence: pence('most'),
  });
}

function List({ desk, register, search }: { desk: Desk; register: Register; search: URLSearchParams }) {
  const { rows, total, more } = register;
  return (
    <>
      <RegisterFilters register={register} search={search} />
      <div class="counts">
        <p role="status">
          <b>{counted(answered.found, total)}</b>
          {more && ` ${fill(answered.foundMore, { count: total.toLocaleString('en-GB') })}`}
        </p>
        <States register={register} search={search} />
        <SaveShown desk={desk} query={(format) => askedFor(`/api/export.${format}`, search)} />
      </div>
      {rows.length === 0 ? <p class="nothing">{answered.nothing}</p> : <Table rows={rows} search={search} />}
      <Pager path={path} search={search} paged={register} />
    </>
  );
}

/** How many stand how, each a way to narrow down. */
function States({ register: { states }, search }: { register: Register; search: URLSearchParams }) {
  const known = Object.entries(states ?? {});
  if (known.length < 2) return null;
  return (
    <ul class="states">
      {known.map(([state, count]) => (
        <li key={state}>
          <Step href={changed(path, search, { state, page: undefined, item: undefined })}>
            {vocabulary.states[state as keyof typeof vocabulary.states]} {count.toLocaleString('en-GB')}
          </Step>
        </li>
      ))}
    </ul>
  );
}

function Table({ rows, search }: { rows: readonly Row[]; search: URLSearchParams }) {
  const sorted = { path, search, usual: 'declared' };
  const { columns } = words;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <table class="rows" onKeyDown={walk}>
      <caption class="unseen">{words.title}</caption>
      <thead>
        <tr>
          <Sorted {...sorted} column="declared" name={columns.declared} largestFirst />
          <Sorted {...sorted} column="officer" name={columns.officer} class="beside" />
          <Sorted {...sorted} column="kind" name={columns.what} />
          <Sorted {...sorted} column="value" name={columns.value} largestFirst number />
          <th scope="col" class="spare">
            {columns.code}
          </th>
          <Sorted {...sorted} column="state" name={columns.state} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.declaration.id} row={row} search={search} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function Line({
  row: { declaration, officer },
  search,
  today,
}: {
  row: Row;
  search: URLSearchParams;
  today: string;
}) {
  const { id, kind, state, code, facts, submittedAt, deadline, decision } = declaration;
  const isOpen = state === 'submitted' || state === 'returned';
  const isLate = isOpen && deadline !== null && deadline < today;
  const name = shownName(officer.name);
  return (
    <tr class={search.get('item') === id ? 'opened' : undefined}>
      <td class="when">{submittedAt === null ? '' : inShort(submittedAt.slice(0, 10))}</td>
      <td class="beside">
        {name}
        <small>{officer.department}</small>
      </td>
      <td>
        <Step href={changed(path, search, { item: id })} class="opens" current={search.get('item') === id}>
          {sentenceOf(declaration, officer.name)}
        </Step>
        <small>{vocabulary.kinds[kind]}</small>
      </td>
      <td class="number">{worth(facts.valuePence)}</td>
      <td class="spare">
        {code.stance === null ? (
          ''
        ) : (
          <>
            <span class="said" data-stance={code.stance}>
              {stanceWords[code.stance]}
            </span>
            <small>{code.clauses.slice(0, 2).join(', ')}</small>
          </>
        )}
      </td>
      <td>
        {decision === null || state !== 'decided'
          ? vocabulary.states[state]
          : vocabulary.outcomes[decision.outcome]}
        {isLate && <small class="late">{words.late}</small>}
      </td>
    </tr>
  );
}

/** The arrows go from row to row; Enter opens, as with any link. */
function walk(event: TargetedKeyboardEvent<HTMLTableElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.opens')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = links[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
