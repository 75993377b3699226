import type { Delivery } from '#core/ui/delivery.ts';
import type { PromptAction } from '#core/ui/prompt-actions.ts';
import type { PromptView } from '#core/ui/view.ts';

/** What came of a prompt, to be said in its place. */
export type Deed =
  | { what: 'kept'; declaration: string }
  | { what: 'declared' | 'declined' | 'flagged'; declaration: string; delivery: Delivery }
  /** Remembered: the same is not prompted again. */
  | { what: 'dismissed' }
  /** `on` is an ISO date. */
  | { what: 'reminded'; declaration: string; on: string }
  | { what: 'linked'; declaration: string }
  /** The officer sends the draft all the same. */
  | { what: 'settled' };

/** What an officer may do with a prompt. */
export interface PromptDeeds {
  /** ISO date. */
  today: string;
  /** What has been done about this prompt already; null for nothing yet. */
  deedFor(prompt: PromptView): Deed | null;
  onAct(prompt: PromptView, action: PromptAction): void;
  /** Once at a click with an empty `reason`, and again if the officer adds one. */
  onDismiss(prompt: PromptView, reason: string): void;
  /** Whether a dismissal is noted at the register, for the officer's other devices. Words then say so. */
  sharesDismissals?: boolean;
  /** Has a dismissal counted by the council: the signal's name is sent. Absent where the council does not count. */
  onCount?: (prompt: PromptView) => Promise<boolean>;
  /** Takes a dismissal back. */
  onRestore(prompt: PromptView): void;
  /** Opens the officer's declarations, to say which one it is. */
  onAlreadyDeclared(prompt: PromptView): void;
  onRemind(prompt: PromptView): void;
  onOpen(declaration: string): void;
  /** Absent for what is not about to be sent. */
  sendAnyway?: SendAnyway;
}

/** What an officer may say of a draft that goes as it is. It stays on the device. */
export interface SendAnyway {
  /** Whether the organisation wants to know why. */
  asksReason: boolean;
  /** `reason` is empty where none is asked for. */
  onSend(prompt: PromptView, reason: string): void;
  onTakeBack(prompt: PromptView): void;
}
