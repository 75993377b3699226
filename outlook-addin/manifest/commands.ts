import type { CommandId } from './surfaces.ts';

/** What a button does: opens a page of the pane, or runs a function without opening it. */
export type Deed = { open: string } | { run: string };

export interface Command {
  /** At most 16 characters, so that every client shows it whole. */
  label: string;
  /** What the officer reads when resting on the button; at most 250 characters. */
  tip: string;
  deed: Deed;
}

/** The buttons, in their order on the ribbon. */
export const commands: Record<CommandId, Command> = {
  open: {
    label: 'Open Probity',
    tip: 'See what your code of conduct says about the item in front of you.',
    deed: { open: 'taskpane.html' },
  },
  declare: {
    label: 'Declare',
    tip: 'Declare a gift, hospitality, an interest or a relationship.',
    deed: { open: 'taskpane.html#/declare' },
  },
  declarations: {
    label: 'My declarations',
    tip: 'See what you have declared, and what has become of it.',
    deed: { open: 'taskpane.html#/declarations' },
  },
  review: {
    label: 'Review',
    tip: 'For managers: decide on the declarations that wait for you.',
    deed: { open: 'taskpane.html#/review' },
  },
  flag: {
    label: 'Flag for advice',
    tip: 'Ask your manager for advice on this item, without opening Probity: sends its subject and date, who it is from and what the code says.',
    deed: { run: 'flagForAdvice' },
  },
};
