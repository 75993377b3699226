import { fnv1a } from '#core/fnv1a.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { Person } from '#core/item/item.ts';
import type { Settled } from '#core/sending/stops.ts';
import type { Alert } from './alert.ts';

/** A draft as the officer sends it. */
export interface Draft {
  parts: ItemParts;
  /** Whose mailbox it is. */
  officer: Person;
  /** What the officer has settled in the pane while writing. */
  settled: Settled[];
}

/** Where the pane leaves on a draft, for as long as it is written, what the officer has settled: a list as JSON. */
export const settledKey = 'probity.settled';

/** Where the handlers leave on a draft, for as long as it is written, what they found in it. */
export const verdictKey = 'probity.verdict';

/** What was found in a draft. */
export interface Verdict {
  /** Of the draft as it was then. */
  digest: string;
  alert: Alert | null;
}

/** Where a draft that went unchecked says why. Outlook keeps it with the sender's own copy and does not send it. */
export const uncheckedKey = 'probity.unchecked';

/** Why a draft went without being checked. */
export type Unchecked = 'late' | 'failed';

/** The open draft as the handlers need it. Outlook's own stands in `outlook.ts`; tests bring another. */
export interface DraftMailbox {
  /** Reads the draft; rejects where Outlook does not hand over what a judgement needs. */
  read(): Promise<Draft>;
  /** What was found before, as it was left on the draft; null where nothing was. Never rejects. */
  foreseen(): Promise<Verdict | null>;
  /** Leaves what was found for the moment of sending. Never rejects. */
  foresee(verdict: Verdict): Promise<void>;
  /** Leaves on the item, as it goes, that it was not checked, so that the pane can say so later. Never rejects. */
  noteUnchecked(why: Unchecked): Promise<void>;
  /** Whether Outlook shows Markdown in the dialog. */
  showsMarkdown: boolean;
  /** Whether the pane can leave on the draft what the officer has settled. */
  keepsSettled: boolean;
}

/**
 * A number for all that a judgement goes by, so that a verdict can be kept without keeping a word of the draft.
 * Sixty-four bits and the length: two drafts do not share one by chance.
 */
export function digest(draft: Draft): string {
  const text = JSON.stringify(draft);
  let other = 0x9e3779b9;
  for (let at = 0; at < text.length; at++)
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b) ^ (other >>> 15);
  return `${text.length}:${fnv1a(text).toString(36)}:${(other >>> 0).toString(36)}`;
}
