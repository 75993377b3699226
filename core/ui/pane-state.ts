import type { Selection } from '#core/ui/selected.tsx';
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

export interface ReviewedState {
  status: 'reviewed';
  item: string;
  code: CodeName;
  view: ItemView;
  /** What to know before reading it, in sentences; absent for nothing. */
  about?: readonly string[];
  /** The officer is still writing it, so it can be checked once more. */
  isDraft?: boolean;
}

/** Everything that a pane can be doing. A new item always passes through `reading`. */
export type PaneState =
  | { status: 'reading' }
  | { status: 'no-item' }
  /** `item` tells one item from another, so that nothing unfolded for one stays so for the next. */
  | ReviewedState
  /** Several items are selected together. */
  | { status: 'selected'; code: CodeName; selection: Selection }
  | { status: 'unreadable'; fault: Fault }
  | { status: 'unsettled'; fault: Fault };
