import type { Finding } from '#core/finding.ts';
import type { Item } from '#core/item/item.ts';
import { type Advice, type ClauseView, type Stance, stances } from '#core/policy/advice.ts';
import { type Excerpt, excerpts } from '#core/ui/excerpt.ts';
import { noticed } from '#core/ui/noticed.ts';
import { words } from '#core/ui/words.ts';

/** A finding with what the code says on it. */
export interface AdvisedFinding {
  finding: Finding;
  advice: Advice;
}

/** One situation as it is shown: every string ready, nothing left to decide. */
export interface PromptView {
  stance: Stance;
  noticed: string;
  /** The code has no clause on this; the clauses are the nearest general ones and `because` says so. */
  silent: boolean;
  because: string | null;
  clauses: ClauseView[];
  duties: string[];
  excerpts: Excerpt[];
}

/** A reviewed item as it is shown. `main` is null where the item needs no prompt. */
export interface ItemView {
  main: PromptView | null;
  others: PromptView[];
  hints: PromptView[];
  /** How the item was read, where a person should know: cut at 1 MB, encrypted … */
  notes: string[];
  /** Shown in place of a prompt. */
  clean: string;
}

/**
 * Turns a reviewed and advised item into what the officer sees: the prompt with the strongest stance
 * first, the others and the hints folded behind it. What the code does not speak of comes last;
 * equal stances keep the order of the review.
 */
export function itemView(
  item: Item,
  findings: readonly AdvisedFinding[],
  hints: readonly AdvisedFinding[],
): ItemView {
  const ordered = (advised: readonly AdvisedFinding[]) =>
    advised.map((one) => promptView(item, one)).toSorted((a, b) => rank(a) - rank(b));
  const [main = null, ...others] = ordered(findings);
  return {
    main,
    others,
    hints: ordered(hints),
    notes: item.notes.map((note) => note.sentence),
    clean: words.clean[item.kind],
  };
}

/** What a screen reader says when the view appears: the stance and the sentence, or that all is quiet. */
export function announcement({ main, clean }: ItemView): string {
  return main === null ? clean : `${words.stances[main.stance]}. ${main.noticed}`;
}

function promptView(item: Item, { finding, advice }: AdvisedFinding): PromptView {
  return {
    stance: advice.stance,
    noticed: noticed(finding, item),
    silent: advice.silent,
    because: advice.because,
    clauses: advice.clauses,
    duties: advice.duties.map((duty) => duty.sentence),
    excerpts: excerpts(item, finding.evidence),
  };
}

function rank({ stance, silent }: PromptView): number {
  return stances.indexOf(stance) + (silent ? stances.length : 0);
}
