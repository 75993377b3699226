import { ItemState } from './item-state.ts';
import type { OutlookItem } from './outlook-item.ts';
import type { Fields } from './protocol.ts';

/** What one mailbox keeps for the add-in, whichever of its frames is open. */
export class MailboxState {
  roamingSettings: Fields = {};
  /** The categories that the mailbox knows, with their colours; Outlook takes no others on an item. */
  readonly masterCategories: Map<string, string>;
  readonly #states = new Map<string, ItemState>();

  /** @param categories names of those that the mailbox knows from the start */
  constructor(categories: readonly string[] = []) {
    this.masterCategories = new Map(categories.map((name) => [name, 'None']));
  }

  /** What the add-in has put on an item. */
  stateOf({ id }: OutlookItem): ItemState {
    const state = this.#states.get(id) ?? new ItemState();
    this.#states.set(id, state);
    return state;
  }

  /** Lets go of what is kept on an item, as when it is deleted. */
  forget({ id }: OutlookItem): void {
    this.#states.delete(id);
  }

  /** A category in office.js' shape. */
  category(displayName: string): Fields {
    return { displayName, color: this.masterCategories.get(displayName) ?? 'None' };
  }
}
