import type { Finding } from '#core/finding.ts';
import type { Item } from '#core/item/item.ts';
import type { Claim } from '#core/party/claims.ts';
import { shownName } from '#core/party/shown-name.ts';
import { type Advice, type ClauseView, type Stance, stances } from '#core/policy/advice.ts';
import { type Excerpt, excerpts } from '#core/ui/excerpt.ts';
import { fill, noticed } from '#core/ui/noticed.ts';
import { actionsFor, type PromptActions } from '#core/ui/prompt-actions.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
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
  actions: PromptActions;
  /** Whether the code asks for a declaration of this. */
  declarable: boolean;
  /** What it was made from, to begin a declaration with. */
  advised: AdvisedFinding;
}

/** A reviewed item as it is shown. `main` is null where the item needs no prompt. */
export interface ItemView {
  main: PromptView | null;
  /** The sender's name claims to be somebody else, in one sentence; null where it does not. */
  caution: string | null;
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
 *
 * @param claim what the sender's display name claims, where it is not so
 */
export function itemView(
  item: Item,
  findings: readonly AdvisedFinding[],
  hints: readonly AdvisedFinding[],
  claim: Claim | null = null,
): ItemView {
  const ordered = (advised: readonly AdvisedFinding[]) =>
    advised
      .map((one) => promptView(item, claim === null ? one : unnamed(one, item)))
      .toSorted((a, b) => rank(a) - rank(b));
  const [main = null, ...others] = ordered(findings);
  return {
    main,
    caution: claim && cautionOf(item, claim),
    others,
    hints: ordered(hints),
    notes: item.notes.map((note) => note.sentence),
    clean: words.clean[item.kind],
  };
}

function cautionOf({ from }: Item, { claimedAddress, claimedName }: Claim): string {
  const claimed = shownName(claimedAddress ?? claimedName ?? '');
  return fill(words.caution, { claimed, address: shownName(from?.address ?? '') });
}

/** What a screen reader says when the view appears: a caution, then the stance and the sentence or that all is quiet. */
export function announcement({ caution, main, clean }: ItemView): string {
  const said = main === null ? clean : `${stanceWords[main.stance]}. ${main.noticed}`;
  return caution === null ? said : `${caution} ${said}`;
}

/** What a sender claims to be called is not repeated as who they are. */
function unnamed({ finding, advice }: AdvisedFinding, { from }: Item): AdvisedFinding {
  const { party } = finding;
  if (party === null || party.address !== from?.address) return { finding, advice };
  return { finding: { ...finding, party: { ...party, name: '' } }, advice };
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
    actions: actionsFor(advice),
    declarable: advice.declaration !== null && advice.declaration !== 'flag',
    advised: { finding, advice },
  };
}

function rank({ stance, silent }: PromptView): number {
  return stances.indexOf(stance) + (silent ? stances.length : 0);
}
