import type { ItemView } from '#core/ui/view.ts';

/** Why the pane has nothing to show, for the officer and for the help desk. */
export interface Fault {
  code: string;
  sentence: string;
}

/** How a code of conduct calls itself. */
export interface CodeName {
  title: string;
  /** Null where the document names no council. */
  council: string | null;
}

/** Everything that a pane can be doing. A new item always passes through `reading`. */
export type PaneState =
  | { status: 'reading' }
  | { status: 'no-item' }
  /** `item` tells one item from another, so that nothing unfolded for one stays so for the next. */
  | { status: 'reviewed'; item: string; code: CodeName; view: ItemView }
  | { status: 'unreadable'; fault: Fault }
  | { status: 'unsettled'; fault: Fault };
