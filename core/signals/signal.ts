import type { ItemKind } from '#core/item/item.ts';
import type { Phrase } from '#core/match/phrase.ts';
import type { Frame } from '#core/signals/frame.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** One short text in its setting, for the examples beside a signal. */
export interface Example {
  kind: ItemKind;
  /** Who speaks to whom: `supplier > officer`, `officer > resident`, `officer > public`. */
  who: string;
  text: string;
}

/** A situation that codes of conduct speak of: its words, its frames and its examples, all as data. */
export interface Signal {
  id: SignalId;
  /** When it is carried, in one sentence. */
  situation: string;
  /** Families of phrases of this signal's own; the shared ones are in `core/match/lexicon`. */
  groups: Readonly<Record<string, readonly Phrase[]>>;
  frames: readonly Frame[];
  /** What is known to set it off wrongly, for the model card. */
  falseAlarms: readonly string[];
  flags: readonly Example[];
  ignores: readonly Example[];
}
