import type { Letter } from '#core/declaration/refusal.ts';
import type { PromptView } from '#core/ui/view.ts';
import type { TellsOfItem } from '../messages.ts';

/** One situation on a card. */
export interface CardPrompt {
  view: PromptView;
  /** The finding's fingerprint, to remember it by. */
  print: string;
  /** A kind way to say no; null where there is none. */
  letter: Letter | null;
}

/** What was noticed in one message or invite, ready to be shown. */
export interface Card {
  item: TellsOfItem['item'];
  /** The strongest first; never empty. */
  prompts: readonly CardPrompt[];
  hints: readonly PromptView[];
  /** The sender's name claims to be somebody else; null where it does not. */
  caution: string | null;
  /** How it was read, where a person should know. */
  notes: readonly string[];
  codeTitle: string;
  /** Whether what is set aside is noted at the register, for the officer's other devices; words then say so. */
  sharesDismissals?: boolean;
  /** How the council is called; null where nobody has said. */
  council: string | null;
}
