import { fill } from '#core/ui/noticed.ts';
import type { Paged } from '#register/monitoring/paging.ts';
import { addressOf, Step } from '../shell-address.tsx';
import { monitoringWords as words } from './words.ts';

/** The same page with some of its address changed. */
export function changed(
  path: string,
  search: URLSearchParams,
  change: Record<string, string | number | undefined>,
) {
  return addressOf(path, { ...Object.fromEntries(search), ...change });
}

interface SortedProps {
  path: string;
  search: URLSearchParams;
  /** What the list is sorted by where the address does not say. */
  usual: string;
  column: string;
  name: string;
  /** Whether the largest come first. */
  largestFirst?: boolean;
  number?: boolean;
  class?: string;
}

/** A column's header by which the list can be sorted; pressed again, the other way round. */
export function Sorted({
  path,
  search,
  usual,
  column,
  name,
  largestFirst = false,
  number = false,
  ...more
}: SortedProps) {
  const isCurrent = (search.get('sort') ?? usual) === column;
  const natural = largestFirst ? 'desc' : 'asc';
  const order = isCurrent ? (search.get('order') ?? natural) : null;
  const next = order === natural ? (natural === 'asc' ? 'desc' : 'asc') : undefined;
  const href = changed(path, search, {
    sort: column === usual ? undefined : column,
    order: next,
    page: undefined,
  });
  return (
    <th
      scope="col"
      class={number ? 'number' : more.class}
      aria-sort={order === null ? undefined : order === 'asc' ? 'ascending' : 'descending'}
    >
      <Step href={href}>{name}</Step>
    </th>
  );
}

interface FiguresHeadProps<Column extends string> extends Pick<SortedProps, 'path' | 'search' | 'usual'> {
  /** The one with the names first. */
  columns: readonly Column[];
  called: Record<Column, string>;
}

/** The head of a list of names and figures: names from the first letter on, figures from the largest down. */
export function FiguresHead<Column extends string>({ columns, called, ...sorted }: FiguresHeadProps<Column>) {
  return (
    <thead>
      <tr>
        {columns.map((column, at) => (
          <Sorted
            key={column}
            {...sorted}
            column={column}
            name={called[column]}
            largestFirst={at > 0}
            number={at > 0}
          />
        ))}
      </tr>
    </thead>
  );
}

/** Where in a long list one is. */
export function Pager({ path, search, paged }: { path: string; search: URLSearchParams; paged: Paged }) {
  const { page, pages } = paged;
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={words.pager}>
      {page > 1 && (
        <Step href={changed(path, search, { page: page === 2 ? undefined : page - 1 })}>
          {words.previous}
        </Step>
      )}
      <span>{fill(words.page, { page: String(page), pages: String(pages) })}</span>
      {page < pages && <Step href={changed(path, search, { page: page + 1 })}>{words.next}</Step>}
    </nav>
  );
}

/** The query of a path of the API: what of the address it takes. */
export function asking(path: string, search: URLSearchParams, taken: readonly string[]): string {
  return addressOf(path, Object.fromEntries(taken.map((name) => [name, search.get(name) ?? undefined])));
}

export function figure(value: number): string {
  return value.toLocaleString('en-GB');
}
