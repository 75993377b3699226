import type { ItemParts } from '#core/item/compose.ts';

/** The mailbox as the pane needs it. Outlook's own stands in `office.ts`; tests bring another. */
export interface Mailbox {
  /** Names the open item; null where none is open. */
  openItem(): string | null;
  /**
   * Reads the open item.
   *
   * @returns null where another item was opened meanwhile: the answer is no longer wanted
   * @throws ProbityError `ERR_ITEM_UNREADABLE`
   */
  read(): Promise<ItemParts | null>;
  /** Calls back whenever another item, or none, is opened. */
  onItemChanged(listener: () => void): void;
}
