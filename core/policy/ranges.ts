import type { Rule } from '#core/policy/code.ts';
import type { Range } from '#core/policy/condition.ts';
import { boundsOf } from '#core/policy/reach.ts';

/** What rules measure: pence, how many in the window, the officer's grade. All whole numbers. */
export const measures = ['value', 'count', 'grade'] as const;
export type Measure = (typeof measures)[number];

/** Two ranges of one signal that do not meet as they should, said of the rule at `at`. */
export interface RangeFault {
  at: number;
  measure: Measure;
  message: string;
  mend: string;
}

/** A number as its keeper wrote it. */
export function shownIn(measure: Measure, number: number): string {
  if (measure !== 'value') return String(number);
  return number % 100 === 0 ? `£${number / 100}` : `£${(number / 100).toFixed(2)}`;
}

/** Ranges of one signal that overlap or leave a gap. */
export function rangeFaults(rules: readonly Rule[]): RangeFault[] {
  return measures.flatMap((measure) => [...unevenSplits(rules, measure), ...unevenRows(rules, measure)]);
}

/** The whole numbers that a range takes in. */
function interval({ under, upTo, from, over }: Range): [low: number, high: number] {
  return [
    Math.max(from ?? 0, over === undefined ? 0 : over + 1),
    Math.min(upTo ?? Number.POSITIVE_INFINITY, under === undefined ? Number.POSITIVE_INFINITY : under - 1),
  ];
}

function rangeOf(rule: Rule, measure: Measure): Range | null {
  const range = rule.when?.[measure];
  return range === undefined || range === 'unknown' ? null : range;
}

/** A threshold that one rule ends before and another begins after, or that two rules both take in. */
function unevenSplits(rules: readonly Rule[], measure: Measure): RangeFault[] {
  const ranges = rules.map((rule) => rangeOf(rule, measure));
  const thresholds = new Set(ranges.flatMap((range) => boundsOf(range ?? undefined)));
  return [...thresholds].flatMap((threshold): RangeFault[] => {
    const uses = (side: keyof Range) => ranges.some((range) => range?.[side] === threshold);
    const at = ranges.findLastIndex((range) => boundsOf(range ?? undefined).includes(threshold));
    const number = shownIn(measure, threshold);
    if (uses('under') && uses('over') && !uses('from') && !uses('upTo')) {
      const message = `Exactly ${number} is in no range of “${measure}”: one ends under it, the next begins over it.`;
      return [{ at, measure, message, mend: 'Write `upTo` or `from` on the side that takes it in.' }];
    }
    if (uses('upTo') && uses('from')) {
      const message = `Exactly ${number} is in two ranges of “${measure}”: \`upTo\` and \`from\` both take it in.`;
      return [{ at, measure, message, mend: 'Write `under` or `over` on the side that leaves it out.' }];
    }
    return [];
  });
}

/** Rules that differ only in a range should follow on from each other. */
function unevenRows(rules: readonly Rule[], measure: Measure): RangeFault[] {
  const rows = new Map<string, { at: number; low: number; high: number }[]>();
  for (const [at, rule] of rules.entries()) {
    const range = rangeOf(rule, measure);
    if (range === null) continue;
    const [low, high] = interval(range);
    const others = JSON.stringify({ ...rule.when, [measure]: undefined });
    rows.set(others, [...(rows.get(others) ?? []), { at, low, high }]);
  }
  return [...rows.values()].flatMap((row) => {
    const sorted = row.toSorted((a, b) => a.low - b.low);
    return sorted.slice(1).flatMap((next, before): RangeFault[] => {
      const last = sorted[before];
      if (!last) return [];
      const from = shownIn(measure, next.low);
      const to = Number.isFinite(last.high) ? `ends at ${shownIn(measure, last.high)}` : 'has no end';
      if (next.low < last.high) {
        const message = `Two ranges of “${measure}” overlap: one ${to}, another begins at ${from}.`;
        return [
          { at: next.at, measure, message, mend: 'Name both ends, so that each number is in one range.' },
        ];
      }
      if (next.low > last.high + 2) {
        const message = `Two ranges of “${measure}” leave a gap: one ${to}, the next begins at ${from}.`;
        return [{ at: next.at, measure, message, mend: 'Widen one of them, or add a rule between.' }];
      }
      return [];
    });
  });
}
