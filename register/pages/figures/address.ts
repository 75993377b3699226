/** What the figures are narrowed down by, as it stands in the address. */
export const filterNames = ['from', 'to', 'kind', 'department', 'giver'] as const;
export type Filters = Partial<Record<(typeof filterNames)[number], string>>;

/** The filters in an address; blank ones, as a form sends them, are none. */
export function filtersIn(search: string): Filters {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    filterNames.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
  );
}

/** The address of the same page, narrowed down further or less. */
export function addressOf(filters: Filters): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  return `/figures${query.size === 0 ? '' : `?${query}`}`;
}
