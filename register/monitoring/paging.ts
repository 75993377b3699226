import { z } from 'zod';

/** Rows on one page of the monitoring officer's lists. */
export const rowsOnPage = 50;
/** So far is counted and leafed through: whoever has more narrows it down. */
export const mostCounted = 10_000;

/** Which page; part of every list's address. */
export const page = z.coerce
  .number()
  .int()
  .min(1)
  .max(mostCounted / rowsOnPage)
  .default(1);

export const direction = z.enum(['asc', 'desc']).optional();

/** Where in a long list somebody is. */
export interface Paged {
  /** All that fit, counted no further than ten thousand. */
  total: number;
  /** True where there are more than were counted. */
  more: boolean;
  page: number;
  pages: number;
}

/** @param counted how many were found when one more than `mostCounted` was looked for */
export function paged(counted: number, page: number): Paged {
  const total = Math.min(counted, mostCounted);
  return { total, more: counted > mostCounted, page, pages: Math.max(1, Math.ceil(total / rowsOnPage)) };
}
