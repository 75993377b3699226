import type { ItemKind } from '#core/item/item.ts';

/** What a text that an officer brings can be: received, about to be sent, or a post. */
export const broughtKinds = ['email-read', 'email-compose', 'post'] as const satisfies readonly ItemKind[];
export type BroughtKind = (typeof broughtKinds)[number];

/** A text that an officer brings to have it checked. */
export interface BroughtText {
  kind: BroughtKind;
  text: string;
}
