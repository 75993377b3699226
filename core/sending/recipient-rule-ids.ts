export const recipientRuleIds = ['own-private-mailbox', 'shown-to-many', 'bidders-invited'] as const;
/** A plain rule of who receives a draft, by name: settings know the rules without what they look at. */
export type RecipientRuleId = (typeof recipientRuleIds)[number];
