import type { ComponentChildren } from 'preact';

/** One column of a table of figures; the first names the row. */
export interface FigureColumn<T> {
  name: string;
  of: (row: T) => ComponentChildren;
  /** Numbers stand at the right, under each other. */
  number?: boolean;
}

/** A table with real headers: the same numbers as the chart beside it. */
export function FigureTable<T>(props: {
  caption: string;
  columns: readonly FigureColumn<T>[];
  rows: readonly T[];
}) {
  const [first, ...others] = props.columns;
  if (!first) return null;
  return (
    <table>
      <caption class="unseen">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map(({ name, number }) => (
            <th key={name} scope="col" class={number ? 'number' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{first.of(row)}</th>
            {others.map(({ name, number, of }) => (
              <td key={name} class={number ? 'number' : undefined}>
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
