import { manifestWordsIn } from './manifest-words.ts';
import type { CommandId } from './surfaces.ts';

/** What a button does: opens a page of the pane, or runs a function without opening it. */
export type Deed = { open: string } | { run: string };

export interface Command {
  label: string;
  tip: string;
  deed: Deed;
}

const { open, declare, declarations, review, flag } = manifestWordsIn.en.commands;

/** The buttons, in their order on the ribbon. */
export const commands: Record<CommandId, Command> = {
  open: { ...open, deed: { open: 'taskpane.html' } },
  declare: { ...declare, deed: { open: 'taskpane.html#/declare' } },
  declarations: { ...declarations, deed: { open: 'taskpane.html#/declarations' } },
  review: { ...review, deed: { open: 'taskpane.html#/review' } },
  flag: { ...flag, deed: { run: 'flagForAdvice' } },
};
