import { daysAfter } from '#core/declaration/deadline.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { giverKey, totalSince } from '#core/declaration/giver.ts';
import { totalInWords } from '#core/declaration/sentence.ts';
import { shownName } from '#core/party/shown-name.ts';
import type { Code } from '#core/policy/code.ts';
import { giverInWords } from '#core/ui/declare/in-lines.ts';

/** What came from one giver, or from all together, in words. */
export interface GiverTotal {
  /** Null for all together. */
  giver: string | null;
  /** "third in three months, worth £140 together". */
  total: string;
}

/**
 * Running totals in the code's window that ends today: all together, then each giver of more than one.
 * Empty where there is none.
 */
export function totalsOf(
  declarations: readonly Declaration[],
  { window }: Pick<Code, 'window'>,
  today: string,
): GiverTotal[] {
  const counted = declarations.filter(
    ({ state, facts }) => state !== 'draft' && (window?.counts !== 'received' || facts.answer === 'accepted'),
  );
  const since = window === null ? '' : windowStart(today, window.months);
  const told = (giver?: string) => totalSince(counted, since, giver);
  const inWords = (giver?: string) => totalInWords(told(giver), window?.months ?? null);
  if (told().count === 0) return [];
  const several = [...giversIn(counted)].filter(([key]) => told(key).count > 1);
  return [
    { giver: null, total: inWords() },
    ...several.map(([key, giver]) => ({ giver, total: inWords(key) })),
  ];
}

function giversIn(declarations: readonly Declaration[]): Map<string, string> {
  const named = declarations.flatMap(({ facts: { giver } }): [string, string][] => {
    const key = giverKey(giver);
    return key === null ? [] : [[key, shownName(giver?.organisation ?? '') || giverInWords(giver)]];
  });
  return new Map(named);
}

/** The first day of a window of so many months that ends on a day; both are ISO dates. */
export function windowStart(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastOfMonth)));
  return daysAfter(then.toISOString().slice(0, 10), 1);
}
