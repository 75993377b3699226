import type { Person } from '#core/item/item.ts';
import type { Settled } from '#core/sending/stops.ts';
import type { Unchecked } from './events/draft.ts';

/** How the officer has answered an invite. */
export type Answered = 'accepted' | 'tentative' | 'declined';

/** What stands around an item and bears on how it is read. */
export interface Around {
  /** Whether the officer is writing it. */
  isDraft: boolean;
  /** Whose mailbox it lies in, where that is not the officer's own; null where it is. */
  owner: Person | null;
  /** Null where it is no invite, was not answered, or Outlook does not say. */
  answered: Answered | null;
  /** Why it went without being checked; null where it was checked, or never sent from here. */
  unchecked: Unchecked | null;
  /** The finding, or the rule of recipients, at which the pane was opened from the dialog before sending; null for the item as a whole. */
  openedAt: Settled | null;
}

/** An item in the officer's own mailbox of which nothing more is known. */
export const nothingAround: Around = {
  isDraft: false,
  owner: null,
  answered: null,
  unchecked: null,
  openedAt: null,
};
