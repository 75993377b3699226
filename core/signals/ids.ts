/** The 29 situations that a code of conduct may speak of. The ids are the same in detection, codes and corpora. */
export const signalIds = [
  'gift-offer',
  'bequest',
  'preferential-rate',
  'hospitality-offer',
  'supplier-meeting',
  'procurement-contact',
  'supplier-relationship',
  'management-buyout',
  'personal-interest',
  'membership',
  'outside-work',
  'recruitment-conflict',
  'close-relationship',
  'inducement',
  'sponsorship',
  'media-request',
  'publication',
  'confidential-disclosure',
  'personal-data-request',
  'information-request',
  'political-activity',
  'political-advice',
  'public-protest',
  'council-business-post',
  'disparagement',
  'abusive-exchange',
  'wrongdoing-report',
  'council-resources',
  'intellectual-property',
] as const;

export type SignalId = (typeof signalIds)[number];

/** How loudly a signal speaks: not at all, folded as "worth a thought", or at once. Quietest first. */
export const levels = ['quiet', 'hint', 'prompt'] as const;
export type Level = (typeof levels)[number];
