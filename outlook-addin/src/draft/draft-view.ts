import { sameMatter } from '#core/fingerprint.ts';
import { stances } from '#core/policy/advice.ts';
import type { Settled } from '#core/sending/stops.ts';
import type { PromptAction } from '#core/ui/prompt-actions.ts';
import type { ItemView, PromptView } from '#core/ui/view.ts';
import { settledAs, yields } from './rule-prompts.ts';

/** What a draft needs: what was found in its words and what its recipients tell, by stance. */
export function draftView(view: ItemView, rules: readonly PromptView[]): ItemView {
  const found = [...(view.main === null ? [] : [view.main]), ...view.others];
  // As the handlers have it, which stop for the same.
  const further = rules.filter(
    (rule) => !yields(rule) || !found.some((one) => signalOf(one) === signalOf(rule)),
  );
  const [main = null, ...others] = [...found, ...further]
    .map(forDraft)
    .toSorted((one, other) => rank(one) - rank(other));
  return { ...view, main, others };
}

/** Puts first what the pane was opened for, where the draft still needs it. */
export function broughtForward(view: ItemView, openedAt: Settled): ItemView {
  const prompts = [...(view.main === null ? [] : [view.main]), ...view.others];
  const wanted = prompts.find((prompt) => isSameMatter(settledAs(prompt), openedAt));
  if (wanted === undefined) return view;
  return { ...view, main: wanted, others: prompts.filter((prompt) => prompt !== wanted) };
}

/** Whether two entries among what was settled are of one matter. */
export function isSameMatter(one: Settled, other: Settled): boolean {
  return one === other || (one.includes(' ') && other.includes(' ') && sameMatter(one, other));
}

/** An officer who writes turns an offer down by writing so: no other reply is opened beside the draft. */
function forDraft(prompt: PromptView): PromptView {
  const { main, others } = prompt.actions;
  const [first = 'flag', ...rest] = [main, ...others].filter((action) => !repliesElsewhere.has(action));
  return { ...prompt, actions: { main: first, others: rest } };
}

const repliesElsewhere: ReadonlySet<PromptAction> = new Set(['decline', 'hand-over']);

function signalOf({ advised }: PromptView): string {
  return advised.finding.signal;
}

function rank({ stance, silent }: PromptView): number {
  return stances.indexOf(stance) + (silent ? stances.length : 0);
}
