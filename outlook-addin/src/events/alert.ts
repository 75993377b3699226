import type { Fingerprint } from '#core/fingerprint.ts';
import type { RecipientRuleId } from '#core/sending/recipient-rule-ids.ts';
import type { SendMode } from '#core/sending/sending.ts';

/** What the pane is told when it is opened from the dialog: nothing of the draft's words. */
export interface AlertContext {
  /** The finding that the dialog spoke of; null for a rule of recipients. */
  finding: Fingerprint | null;
  /** The rule of recipients that the dialog spoke of; absent for a finding. */
  rule?: RecipientRuleId;
}

/** What stops a draft. */
export interface Alert {
  mode: SendMode;
  /** The situation first, then what the clause asks, what to do, and that there is more. */
  sentences: string[];
  context: AlertContext;
}
