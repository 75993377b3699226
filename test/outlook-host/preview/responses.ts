/** What an officer can answer to an invite. */
export const responses = ['accepted', 'tentative', 'declined'] as const;
export type Response = (typeof responses)[number];

export const responseWords: Record<Response, string> = {
  accepted: 'Accept',
  tentative: 'Tentative',
  declined: 'Decline',
};

/** What Outlook says once it is done. */
export const responseSaid: Record<Response, string> = {
  accepted: 'You accepted. The organiser would be told now.',
  tentative: 'You said that you may come. The organiser would be told now.',
  declined: 'You declined. The organiser would be told now.',
};
