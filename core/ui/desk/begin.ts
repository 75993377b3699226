import { type Circumstances, type Draft, draft } from '#core/declaration/draft.ts';
import type { Content } from '#core/declaration/event.ts';
import { declined, isRefusable, type Letter, refusalFor } from '#core/declaration/refusal.ts';
import { refusalWords } from '#core/declaration/refusal-words.ts';
import type { Item } from '#core/item/item.ts';
import type { CouncilSettings } from '#core/register/port.ts';
import type { SignalId } from '#core/signals/ids.ts';
import type { PromptAction } from '#core/ui/prompt-actions.ts';
import type { PromptView } from '#core/ui/view.ts';

/** The item that prompts are about. */
export interface Reviewed {
  item: Item;
  /** All that was found in it. */
  signals: readonly SignalId[];
}

/** What a press on one of a prompt's buttons begins. */
export function begun(
  action: PromptAction,
  { advised: { finding, advice } }: PromptView,
  { item, signals }: Reviewed,
  circumstances: Circumstances,
): Draft {
  const kind = action === 'flag' ? 'flag' : advice.declaration;
  const drafted = draft({
    ...circumstances,
    advice: { ...advice, declaration: kind },
    finding,
    item,
    alongside: signals,
  });
  return action === 'decline' ? { ...drafted, content: declined(drafted.content) } : drafted;
}

/** Whether two declarations began with the same signal in the same item. */
export function sameMatter(one: Content, other: Content): boolean {
  const [first, second] = [one.facts.item, other.facts.item];
  return (
    one.signal === other.signal &&
    (one.kind === 'flag') === (other.kind === 'flag') &&
    sameItem(first, second)
  );
}

/** Whether two references are to the same item; what has no subject or day is never known again. */
export function sameItem(one: Content['facts']['item'], other: Content['facts']['item']): boolean {
  if (one === null || other === null || one.subject === null) return false;
  return one.kind === other.kind && one.subject === other.subject && one.on === other.on;
}

type Refusals = CouncilSettings['settings']['refusals'];

/** A tactful answer to what the declaration is about, in the council's own words where it has any for this kind. */
export function letterFor(
  { signal, kind, facts }: Content,
  {
    officer,
    council,
    refusals,
  }: { officer: string; council: string | null; refusals?: Refusals | undefined },
): Letter {
  const subject = facts.item?.subject ?? null;
  const name = facts.giver?.name ?? null;
  if (signal === null || !isRefusable(signal)) return { subject: subject ?? '', text: '' };
  const text = refusals?.[kind];
  const wording = text === undefined ? {} : { [signal]: { ...refusalWords.letters[signal], text } };
  return refusalFor(signal, { name, officer, council, team: null, subject }, wording);
}
