import type { ComponentChildren } from 'preact';

export interface TableHeadProps {
  /** The names of the columns, each once. */
  names: readonly string[];
  /** Further columns after these. */
  children?: ComponentChildren;
}

/** The head of a table. */
export function TableHead({ names, children }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        {children}
      </tr>
    </thead>
  );
}
