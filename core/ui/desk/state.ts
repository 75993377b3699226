import type { KeyedPrints } from '#core/keyed-print.ts';
import type { CouncilSettings, Me, Whole } from '#core/register/port.ts';
import type { OwnProfile } from '#core/storage/contents.ts';
import type { Saved } from '#core/ui/declare/declare-form.tsx';
import type { Reviewed } from '#core/ui/desk/begin.ts';
import { type Known, nobodysId } from '#core/ui/desk/known.ts';
import type { ShownLetter } from '#core/ui/desk/letters.ts';
import type { ItemFile } from '#core/ui/desk/surface.ts';
import type { Route } from '#core/ui/route.ts';
import type { PromptView } from '#core/ui/view.ts';

/** All that the desk knows at this moment. */
export interface DeskState extends Known {
  route: Route;
  /** The item in front of the officer; null where none was read. */
  reviewed: Reviewed | null;
  /** Fingerprints of what is not to be prompted again. */
  dismissed: readonly string[];
  /** Those that were set aside since the item was opened: they may still be taken back. */
  dismissedHere: readonly string[];
  /** What was set aside on any of the officer's devices; null where no register says so. */
  setAside: KeyedPrints | null;
  /** For which day a reminder was made, by the draft's id. */
  reminded: ReadonlyMap<string, string>;
  /** Which declaration the officer pointed to, by a prompt's fingerprint. */
  linked: ReadonlyMap<string, string>;
  /** The prompt that waits for the officer to point to a declaration. */
  linking: PromptView | null;
  me: Me | null;
  own: OwnProfile | null;
  settings: CouncilSettings | null;
  signedIn: boolean;
  saved: Saved;
  /** What was not done, and why; null where all went well. */
  notice: string | null;
  /** The declaration that is looked at, with its events from the register. */
  whole: Whole | null;
  /** The declaration by mail that the open message carries; null where it carries none. */
  letter: ShownLetter | null;
  /** Who is meant by the ids in what went by mail. */
  correspondents: ReadonlyMap<string, string>;
  /** The officer's id in what went by mail. */
  mailedAs: string;
  /** Files to be sent along, by the draft's id. */
  files: ReadonlyMap<string, ItemFile>;
}

/** What is known before anything has been read. */
export const emptyState: DeskState = {
  route: { screen: 'message' },
  reviewed: null,
  standings: [],
  outbox: [],
  mailed: [],
  drafts: [],
  dismissed: [],
  dismissedHere: [],
  setAside: null,
  reminded: new Map(),
  linked: new Map(),
  linking: null,
  me: null,
  own: null,
  settings: null,
  signedIn: false,
  saved: 'saved',
  notice: null,
  whole: null,
  letter: null,
  correspondents: new Map(),
  mailedAs: nobodysId,
  files: new Map(),
};
