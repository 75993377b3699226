import { html, raw } from 'hono/html';
import { declarationKinds } from '#core/policy/advice.ts';
import { fill } from '#core/ui/noticed.ts';
import { dayOf } from '#register/calendar.ts';
import type { Publication } from './publication.ts';
import type { PublishedRow } from './redact.ts';
import { rulesInWords } from './rules-in-words.ts';
import { type Found, orderOf, type Search, type SortKey, search, sortKeys } from './search.ts';
import { giverShown, valueShown } from './shown.ts';
import { inFull, inShort, vocabulary } from './vocabulary.ts';
import { standIns, pageWords as words } from './words.ts';

type Markup = ReturnType<typeof html>;

/** Where the page finds its look. */
export interface Look {
  stylesheet: string;
}

/** The published register as one page of HTML that needs no script: search, sort and pages are addresses. */
export function publishedPage(publication: Publication, wanted: Search, look: Look): Markup {
  const found = search(publication.rows, wanted);
  const { council, at, since, rows } = publication;
  const day = dayOf(new Date(at));
  return document(
    `${words.title} · ${council}`,
    council,
    look,
    html`<h1>${words.title}</h1>
      <p class="lead">${fill(words.lead, { council })}</p>
      <p class="small facts">
        <span>${fill(words.published, { day: inFull(day) })}</span>
        <span>${counted(words.entries, rows.length)} ${fill(words.since, { from: inFull(since), to: inFull(day) })}</span>
        <span class="downloads">${words.download} <a href="register.csv" download>CSV</a> · <a href="register.json">JSON</a></span>
      </p>
      ${form(wanted)} ${found.count === 0 ? nothing() : [table(found, wanted, rows.length), pager(found, wanted)]}
      ${leftOut(publication)}`,
  );
}

/** What a reader sees before the council has published anything. */
export function unpublishedPage(council: string, look: Look): Markup {
  const body = html`<h1>${words.title}</h1>
    <p class="lead">${words.nothingYet}</p>`;
  return document(`${words.title} · ${council}`, council, look, body);
}

/** What a reader sees at an address that no council has. */
export function unknownPage(look: Look): Markup {
  const body = html`<h1>${words.notFound}</h1>
    <p class="lead">${words.notFoundNext}</p>`;
  return document(words.notFound, null, look, body);
}

function document(title: string, council: string | null, { stylesheet }: Look, body: Markup): Markup {
  return html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="stylesheet" href="${stylesheet}">
  </head>
  <body>
    <header class="bar">${shield}<b>${council ?? 'Probity'}</b></header>
    <main>${body}</main>
  </body>
</html>`;
}

const shield = raw(
  '<svg class="shield" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 1.5 17 4v6c0 4.2-2.9 7.2-7 8.5C5.9 17.2 3 14.2 3 10V4z"/><path d="m7 10 2.2 2.2L13.5 8"/></svg>',
);

function form({ q, kind, from, to, sort, order }: Search): Markup {
  return html`<form method="get" role="search" class="controls">
    <div class="field wide">
      <label for="q">${words.searchFor}</label>
      <input id="q" name="q" type="search" value="${q}" maxlength="200" aria-describedby="q-hint">
      <small id="q-hint">${words.searchHint}</small>
    </div>
    <div class="field">
      <label for="kind">${words.kind}</label>
      <select id="kind" name="kind">
        <option value="">${words.allKinds}</option>
        ${declarationKinds.map((id) => html`<option value="${id}" ${id === kind ? raw('selected') : ''}>${vocabulary.kinds[id]}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="from">${words.from}</label>
      <input id="from" name="from" type="date" value="${from ?? ''}">
    </div>
    <div class="field">
      <label for="to">${words.to}</label>
      <input id="to" name="to" type="date" value="${to ?? ''}">
    </div>
    <input type="hidden" name="sort" value="${sort}">
    ${order ? html`<input type="hidden" name="order" value="${order}">` : ''}
    <button type="submit" class="primary">${words.search}</button>
  </form>`;
}

/** On a narrow page rows become cards, which takes a table's meaning away, so the roles are written out. */
function table({ rows, count, page, pages }: Found, wanted: Search, all: number): Markup {
  const told = [
    count === all ? counted(words.entries, all) : counted(words.found, count, { all: String(all) }),
    ...(pages > 1 ? [fill(words.page, { page: String(page), pages: String(pages) })] : []),
  ];
  return html`<table role="table">
    <caption><b>${told.join(' · ')}</b> <small>${words.sortedBy}</small></caption>
    <thead role="rowgroup"><tr role="row">${sortKeys.map((key) => heading(key, wanted))}</tr></thead>
    <tbody role="rowgroup">${rows.map(line)}</tbody>
  </table>`;
}

function heading(key: SortKey, wanted: Search): Markup {
  const current = wanted.sort === key;
  const order = orderOf(wanted);
  const next =
    current && order === orderOf({ ...wanted, sort: key, order: undefined }) ? opposite(order) : undefined;
  const address = addressOf({ ...wanted, sort: key, order: next, page: 1 });
  const sorted = current ? raw(`aria-sort="${order === 'asc' ? 'ascending' : 'descending'}"`) : '';
  return html`<th scope="col" role="columnheader" class="${key}" ${sorted}><a href="${address}">${words.columns[key]}</a></th>`;
}

function opposite(order: 'asc' | 'desc'): 'asc' | 'desc' {
  return order === 'asc' ? 'desc' : 'asc';
}

function line(row: PublishedRow): Markup {
  const { on, kind, officer, department, answer, outcome, description } = row;
  const name = officer === null ? html`<i>${standIns.officer}</i>` : officer;
  const giver = row.giverKind === 'named' ? giverShown(row) : html`<i>${giverShown(row)}</i>`;
  return html`<tr role="row">
    ${cell('on', html`<time datetime="${on}">${inShort(on)}</time>`)}
    ${cell('officer', html`${name}${department === null ? '' : html`<small>${department}</small>`}`)}
    ${cell('kind', html`${vocabulary.kinds[kind]}${answer === null || answer === 'undecided' ? '' : html`<small>${vocabulary.answers[answer]}</small>`}`)}
    ${cell('giver', html`${giver}${description === null ? '' : html`<small dir="auto">${description}</small>`}`)}
    ${cell('value', valueShown(row))}
    ${cell('outcome', vocabulary.outcomes[outcome])}
  </tr>`;
}

function cell(key: SortKey, content: Markup | string): Markup {
  return html`<td role="cell" class="${key}"><span class="label" aria-hidden="true">${words.columns[key]}</span><span>${content}</span></td>`;
}

function nothing(): Markup {
  return html`<p class="nothing" role="status">${words.nothingFound} <a href="./">${words.startAgain}</a>.</p>`;
}

function pager({ page, pages }: Found, wanted: Search): Markup | string {
  if (pages === 1) return '';
  const link = (to: number, text: string, rel: string) =>
    to < 1 || to > pages
      ? ''
      : html`<a rel="${rel}" href="${addressOf({ ...wanted, page: to })}">${text}</a>`;
  return html`<nav class="pager" aria-label="${words.pages}">
    ${link(page - 1, words.previous, 'prev')}
    <span>${fill(words.page, { page: String(page), pages: String(pages) })}</span>
    ${link(page + 1, words.next, 'next')}
  </nav>`;
}

function leftOut({ rules }: Publication): Markup {
  return html`<details class="left-out">
    <summary>${words.leftOut}</summary>
    <ul>${rulesInWords(rules).map((sentence) => html`<li>${sentence}</li>`)}</ul>
  </details>`;
}

/** The address of a view, without what is usual. */
function addressOf({ q, kind, from, to, sort, order, page }: Search): string {
  const told = {
    q: q || undefined,
    kind,
    from,
    to,
    sort: sort === 'on' ? undefined : sort,
    order,
    page: page === 1 ? undefined : String(page),
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(told)) if (value) query.set(name, value);
  return query.size === 0 ? './' : `?${query}`;
}

function counted(
  forms: { one: string; many: string },
  count: number,
  more: Record<string, string> = {},
): string {
  return fill(count === 1 ? forms.one : forms.many, { count: count.toLocaleString('en-GB'), ...more });
}
