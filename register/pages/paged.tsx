import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fill } from '#core/ui/noticed.ts';

const rowsOnPage = 50;

const words = {
  page: 'Page {page} of {pages}',
  previous: 'Previous page',
  next: 'Next page',
};

/** Shows so much of a long list as a page holds. Begins anew where the list becomes another. */
export function Paged<T>(props: {
  rows: readonly T[];
  name: string;
  /** What the list is narrowed down by. */
  of?: string;
  children: (rows: readonly T[]) => ComponentChildren;
}) {
  const [page, setPage] = useState(1);
  useLayoutEffect(() => setPage(1), [props.of]);
  const pages = Math.max(1, Math.ceil(props.rows.length / rowsOnPage));
  const shown = Math.min(page, pages);
  return (
    <>
      {props.children(props.rows.slice((shown - 1) * rowsOnPage, shown * rowsOnPage))}
      {pages > 1 && (
        <nav class="pager" aria-label={props.name}>
          <button type="button" disabled={shown === 1} onClick={() => setPage(shown - 1)}>
            {words.previous}
          </button>
          <span>{fill(words.page, { page: String(shown), pages: String(pages) })}</span>
          <button type="button" disabled={shown === pages} onClick={() => setPage(shown + 1)}>
            {words.next}
          </button>
        </nav>
      )}
    </>
  );
}
