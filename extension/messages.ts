import type { Evidence, Finding } from '#core/finding.ts';
import type { Advice } from '#core/policy/advice.ts';
import type { Writing } from './sites/site.ts';

/** What the guard tells of a finding when the person presses a button that says so. */
export interface TellsOf {
  site: string;
  writing: Writing;
  finding: Pick<Finding, 'signal' | 'confidence'>;
  advice: Advice | null;
}

/** What this page is to the guard. */
export type PageState =
  | 'protecting'
  | 'no-composer'
  | 'not-recognised'
  | 'off-by-you'
  | 'off-by-organisation';

/** Everything that the rooms of the extension say to each other. */
export type Message =
  /** The person wants to declare; `excerpt` holds the marked words only. */
  | ({ type: 'declare'; excerpt: Evidence['text'][] } & TellsOf)
  /** The person asks for advice; `text` is null unless they ticked that it goes with the question. */
  | ({ type: 'ask-first'; text: string | null } & TellsOf)
  | { type: 'open-panel' }
  /** A post control was met whose draft could not be found. No content. */
  | { type: 'broken-composer'; site: string; version: number }
  /** The guard itself failed, and a post went unread. No content. */
  | { type: 'failed'; site: string; version: number }
  | { type: 'state'; site: string; state: PageState }
  /** Asks the guard of a tab for its state; answered with a `state`. */
  | { type: 'tell-state' };
