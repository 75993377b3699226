import type { RecipientRuleId } from '#core/sending/recipient-rule-ids.ts';
import type { SignalId } from '#core/signals/ids.ts';

/**
 * What happens to a draft that is held back: `promptUser` lets the officer send it anyway, `softBlock` only once
 * they have dealt with what was noticed, and `block` not at all.
 */
export const sendModes = ['promptUser', 'softBlock', 'block'] as const;
export type SendMode = (typeof sendModes)[number];

/** What may stop a draft: a signal in its words, or a plain rule of its recipients. */
export type AlertId = SignalId | RecipientRuleId;

/** What an organisation chooses of the moment at which its officers send. */
export interface Sending {
  /** What an alert does where it is not named below. */
  mode: SendMode;
  /** `pass` lets mail go without a word. */
  alerts: Partial<Record<AlertId, SendMode | 'pass'>>;
  /** What becomes of mail that could not be checked. */
  unchecked: 'send' | 'hold';
  /**
   * Whether an officer who sends anyway says why. Outlook's dialog has no field for it, so the draft is held until
   * the officer has written the reason in the pane; it stays on the device.
   */
  reason: boolean;
}

export const plainSending: Sending = { mode: 'promptUser', alerts: {}, unchecked: 'send', reason: false };

/**
 * Which signals stop a draft: `always`; `outside` where somebody outside receives it; or `never`. Asking a colleague
 * about an offer is what the codes want, so most signals stop only what leaves the organisation.
 */
const stops: Record<SignalId, 'always' | 'outside' | 'never'> = {
  'gift-offer': 'outside',
  bequest: 'outside',
  'preferential-rate': 'outside',
  'hospitality-offer': 'outside',
  'supplier-meeting': 'outside',
  'procurement-contact': 'always',
  'supplier-relationship': 'outside',
  'management-buyout': 'outside',
  'personal-interest': 'outside',
  membership: 'outside',
  'outside-work': 'outside',
  'recruitment-conflict': 'always',
  'close-relationship': 'always',
  inducement: 'always',
  sponsorship: 'outside',
  'media-request': 'outside',
  publication: 'outside',
  'confidential-disclosure': 'outside',
  'personal-data-request': 'outside',
  // To answer one, or to pass it on, is the duty itself.
  'information-request': 'never',
  'political-activity': 'always',
  'political-advice': 'always',
  'public-protest': 'outside',
  'council-business-post': 'outside',
  disparagement: 'outside',
  'abusive-exchange': 'always',
  // Nobody who reports wrongdoing may be held up, or made to think that they were watched.
  'wrongdoing-report': 'never',
  'council-resources': 'always',
  'intellectual-property': 'outside',
};

/** Whether a signal stops what goes to these recipients, before the organisation has its say. */
export function stopsDraft(signal: SignalId, goesOutside: boolean): boolean {
  return stops[signal] === 'always' || (stops[signal] === 'outside' && goesOutside);
}

/** What an alert does here. */
export function modeOf(id: AlertId, { mode, alerts }: Sending): SendMode | 'pass' {
  return alerts[id] ?? mode;
}

const strictness: Record<SendMode, number> = { promptUser: 0, softBlock: 1, block: 2 };

/** Less than nought where the first mode is the stricter. */
export function byStrictness(one: SendMode, other: SendMode): number {
  return strictness[other] - strictness[one];
}
