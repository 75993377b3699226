import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Period } from './period.ts';
import type { Reach } from './reach.ts';

/** How many, and what became of what was offered. Some are neither accepted nor declined. */
export interface Tally {
  count: number;
  accepted: number;
  declined: number;
  /** Sum of the values that are known, in pence. */
  pence: number;
}

export interface Waiting {
  /** Null where it waits for any monitoring officer. */
  manager: { id: string; name: string } | null;
  waiting: number;
  /** Past the code's deadline. */
  overdue: number;
  /** The day on which the oldest was declared (ISO). */
  oldest: string;
}

export interface Returned {
  department: string | null;
  people: number;
  returned: number;
}

/** What the pages need to draw; everything is counted by the database. */
export interface Figures extends Period {
  reach: Reach;
  total: Tally;
  byKind: (Tally & { kind: DeclarationKind })[];
  byDepartment: (Tally & { id: string | null; name: string | null })[];
  /** All departments, to narrow down by. */
  departments: { id: string; name: string }[];
  /** The givers with the most declarations. */
  byGiver: (Tally & { key: string; name: string; last: string })[];
  /** Every month of the period (`2026-03`), those without declarations too. */
  byMonth: (Tally & { month: string })[];
  /** Days from the declaration to its decision. */
  decisions: { decided: number; medianDays: number | null; p90Days: number | null };
  /** As it stands now, whatever the period. */
  waiting: Waiting[];
  /** Who has made the return of the year in which the period ends. */
  returns: Period & {
    people: number;
    returned: number;
    byDepartment: Returned[];
    /** The first of them by name. */
    missing: { id: string; name: string; department: string | null }[];
  };
}
