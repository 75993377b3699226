import type { ItemView } from '#core/ui/view.ts';

/** Why the pane has nothing to show, for the officer and for the help desk. */
export interface Fault {
  code: string;
  sentence: string;
}

/** Everything that a pane can be doing. A new item always passes through `reading`. */
export type PaneState =
  | { status: 'reading' }
  | { status: 'no-item' }
  | { status: 'reviewed'; key: string; codeTitle: string; view: ItemView }
  | { status: 'unreadable'; fault: Fault }
  | { status: 'unsettled'; fault: Fault };
