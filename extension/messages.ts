import type { Evidence, Finding } from '#core/finding.ts';
import type { Fingerprint } from '#core/fingerprint.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { ItemKind, Person } from '#core/item/item.ts';
import type { Advice } from '#core/policy/advice.ts';
import type { SignalId } from '#core/signals/ids.ts';
import type { Writing } from './sites/site.ts';

/** What the guard tells of a finding when the person presses a button that says so. */
export interface TellsOf {
  site: string;
  writing: Writing;
  finding: Pick<Finding, 'signal' | 'confidence'>;
  /** By which a reason is kept; absent in posts, of which nothing is. */
  print?: Fingerprint;
  advice: Advice | null;
}

/** What a card beside mail tells of an item when the person presses a button on it: never its text. */
export interface TellsOfItem {
  item: {
    kind: ItemKind;
    subject: string;
    /** Null where the page does not show an address. */
    from: Person | null;
    /** ISO 8601; null where the page does not say. */
    sentAt: string | null;
  };
  finding: Pick<Finding, 'signal' | 'confidence' | 'valuePence' | 'party'>;
  /** What else was found in the same item. */
  alongside: readonly SignalId[];
}

/** What a person may begin from a card beside mail. */
export type ItemDeed = 'declare' | 'flag' | 'decline';

export const pageStates = [
  'protecting',
  'no-composer',
  'not-recognised',
  'off-by-you',
  'off-by-organisation',
] as const;
/** What this page is to the guard. */
export type PageState = (typeof pageStates)[number];

/** Everything that the rooms of the extension say to each other. */
export type Message =
  /** The person wants to declare; `excerpt` holds the marked words only. */
  | ({ type: 'declare'; excerpt: Evidence['text'][] } & TellsOf)
  /** The person asks for advice; `text` is null unless they ticked that it goes with the question. */
  | ({ type: 'ask-first'; text: string | null } & TellsOf)
  /** The same from a card beside mail: it opens the panel at a filled form. */
  | ({ type: ItemDeed } & TellsOfItem)
  /** "Not relevant": `print` is the finding's fingerprint, `reason` empty where none was given. */
  | { type: 'dismiss'; print: string; reason: string }
  /** Mail goes all the same: why, by what was noticed in it. */
  | { type: 'sent-anyway'; prints: readonly Fingerprint[]; reason: string }
  /** Takes a dismissal back. */
  | { type: 'restore'; print: string }
  /**
   * What was opened to read, to be judged on this device: it goes no further. `prompted` is what other messages of
   * its conversation have prompted about. Answered with a `Card`, or null.
   */
  | { type: 'read-item'; parts: ItemParts; prompted: readonly Fingerprint[] }
  /** The question was put before a post. No content. */
  | { type: 'prompted'; site: string; signals: readonly SignalId[] }
  | { type: 'open-panel' }
  /** From our own pages: something was kept or sent, so look what waits. */
  | { type: 'look' }
  /** A post control was met whose draft could not be found. No content. */
  | { type: 'broken-composer'; site: string; version: number }
  /** The guard itself failed, and a post went unread. No content. */
  | { type: 'failed'; site: string; version: number }
  | { type: 'state'; site: string; state: PageState }
  /** On this page of these sites what is opened is read. */
  | { type: 'reads'; sites: readonly string[] }
  /** Asks the guard of a tab for its state; answered with a `state`. */
  | { type: 'tell-state' };

/** What the background answers to everything it knows: whether it was done. */
export interface MessageAnswer {
  taken: boolean;
}
