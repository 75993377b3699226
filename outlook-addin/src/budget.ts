import type { Fingerprint } from '#core/fingerprint.ts';
import { fingerprint } from '#core/fingerprint.ts';
import type { Prompted } from '#core/storage/contents.ts';
import { fill } from '#core/ui/noticed.ts';
import type { ItemView } from '#core/ui/view.ts';
import { paneWords } from './words.ts';

export interface BudgetParts {
  /** What was kept of today, or of an earlier day. */
  kept: Prompted | null;
  keep: (prompted: Prompted) => void;
  /** ISO date. */
  today: () => string;
  /** So many prompts a day at most; null for as many as there are. */
  limit: () => number | null;
}

/** How many prompts the organisation wants an officer to get in a day. */
export interface Budget {
  /** What goes beyond is folded beneath; what may be a breach never is. */
  within(view: ItemView): ItemView;
}

export function createBudget({ kept, keep, today, limit }: BudgetParts): Budget {
  let prompted: Prompted = kept ?? { day: '', prints: [] };

  /** Whether a prompt may speak; the same matter counts once a day. */
  function admits(print: Fingerprint, most: number): boolean {
    const day = today();
    if (prompted.day !== day) prompted = { day, prints: [] };
    const { prints } = prompted;
    if (prints.includes(print)) return true;
    if (prints.length >= most) return false;
    prompted = { day, prints: [...prints, print] };
    keep(prompted);
    return true;
  }

  return {
    within(view) {
      const most = limit();
      const { main, others } = view;
      if (most === null || main === null) return view;
      if (admits(fingerprint(main.advised.finding), most) || main.stance === 'stop') return view;
      return {
        ...view,
        main: null,
        others: [main, ...others],
        clean: fill(paneWords.beyondBudget, { count: String(most) }),
      };
    },
  };
}
