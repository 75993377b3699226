import type { Finding } from '#core/finding.ts';
import { type Fingerprint, fingerprint, sameMatter } from '#core/fingerprint.ts';
import { type KeyedPrints, keyedPrint } from '#core/keyed-print.ts';
import type { Review } from '#core/review.ts';

/** What the officer has seen and said of earlier items. */
export interface Memory {
  /** Set aside as "Not relevant", in any item. */
  dismissed: Iterable<Fingerprint>;
  /** Prompted about in other items of the same conversation. */
  prompted: Iterable<Fingerprint>;
  /** Set aside on another device; absent where nothing is known of one. */
  elsewhere?: KeyedPrints | null;
}

/**
 * Takes out of a review what the officer has dealt with: what was dismissed is not shown again, and what the same
 * conversation has prompted about already is only a hint. Pure: the caller keeps the memory.
 */
export function settle({ findings, hints }: Review, memory: Memory): Review {
  const [dismissed, prompted] = [[...memory.dismissed], [...memory.prompted]];
  const isNew = (finding: Finding): boolean =>
    !isIn(dismissed, finding) && !isAmong(memory.elsewhere ?? null, finding);
  const open = findings.filter(isNew);
  return {
    findings: open.filter((finding) => !isIn(prompted, finding)),
    hints: [...open.filter((finding) => isIn(prompted, finding)), ...hints.filter(isNew)].sort(
      (a, b) => b.confidence - a.confidence,
    ),
  };
}

function isIn(known: readonly Fingerprint[], finding: Finding): boolean {
  if (known.length === 0) return false;
  const print = fingerprint(finding);
  return known.some((other) => sameMatter(print, other));
}

function isAmong(elsewhere: KeyedPrints | null, finding: Finding): boolean {
  if (elsewhere === null || elsewhere.prints.length === 0) return false;
  return elsewhere.prints.includes(keyedPrint(fingerprint(finding), elsewhere.key));
}
