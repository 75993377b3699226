import { shownName } from '#core/party/shown-name.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import type { GiverRow, Givers } from '#register/monitoring/givers.ts';
import { inFull, inShort } from '#register/publish/vocabulary.ts';
import type { Desk } from '../pages.tsx';
import { addressOf, Step, useSearch } from '../shell-address.tsx';
import { Asked } from './asked.tsx';
import { GiverPage } from './giver-page.tsx';
import { asking, FiguresHead, figure, Pager } from './lists.tsx';
import { worth } from './money.ts';
import { Narrow, Typed } from './narrow.tsx';
import { tieInWords } from './ties.ts';
import { monitoringWords } from './words.ts';

const columns = ['name', 'count', 'people', 'pence', 'last'] as const;
const path = '/givers';
const words = monitoringWords.givers;

/** Everybody who offered something; or one of them. */
export function GiversPage(desk: Desk) {
  const search = useSearch();
  const giver = search.get('giver');
  if (giver !== null) return <GiverPage desk={desk} giver={giver} />;
  const asked = asking('/api/monitoring/givers', search, ['q', 'sort', 'order', 'page']);
  return (
    <>
      <h1>{words.title}</h1>
      <Asked<Givers> desk={desk} path={asked} show={(givers) => <List givers={givers} search={search} />} />
    </>
  );
}

function List({ givers, search }: { givers: Givers; search: URLSearchParams }) {
  const { rows, total, since } = givers;
  const sorted = { path, search, usual: 'count' };
  return (
    <>
      <p class="lead">{fill(words.lead, { since: inFull(since) })}</p>
      <Narrow path={path} search={search} kept={['sort', 'order']}>
        <Typed name="q" label={monitoringWords.names.name} search={search} />
      </Narrow>
      <p class="counts" role="status">
        <b>{counted(monitoringWords.ofGivers, total)}</b>
      </p>
      {rows.length === 0 ? (
        <p class="nothing">{monitoringWords.nothing}</p>
      ) : (
        <div class="scrolls">
          <table class="rows">
            <caption class="unseen">{words.title}</caption>
            <FiguresHead {...sorted} columns={columns} called={words.columns} />
            <tbody>
              {rows.map((row) => (
                <Line key={row.giver} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager path={path} search={search} paged={givers} />
    </>
  );
}

function Line({ row }: { row: GiverRow }) {
  const { giver, name, ties, count, accepted, declined, people, departments, pence, last } = row;
  const split = { accepted: figure(accepted), declined: figure(declined) };
  return (
    <tr>
      <td>
        <Step class="opens" href={addressOf(path, { giver })}>
          {shownName(name)}
        </Step>
        <Ties ties={ties} />
      </td>
      <td class="number">
        {figure(count)}
        <small>{fill(words.split, split)}</small>
      </td>
      <td class="number">
        {figure(people)}
        <small>{counted(monitoringWords.departments, departments)}</small>
      </td>
      <td class="number">{worth(pence)}</td>
      <td class="number">{inShort(last)}</td>
    </tr>
  );
}

/** What ties a giver to the council; a tender, a dispute or an application stands out. */
export function Ties({ ties }: { ties: GiverRow['ties'] }) {
  return (
    <>
      {ties.map((tie) => (
        <small
          key={`${tie.status} ${tie.reference}`}
          class={tie.status === 'contract' ? undefined : 'stands-out'}
        >
          {tieInWords(tie)}
        </small>
      ))}
    </>
  );
}
