import type { ItemParts } from '#core/item/compose.ts';
import type { Surface } from '#core/ui/desk/surface.ts';

/** A page of ours in a window beside Outlook. */
export interface Dialog {
  /** What the page says once; null where the officer closed it. */
  said: Promise<string | null>;
  close(): void;
}

/**
 * The mailbox as the pane needs it. Outlook's own stands in `office.ts`; tests bring another.
 */
export interface Mailbox
  extends Pick<
    Surface,
    'officer' | 'file' | 'replyForm' | 'replyWithFile' | 'letter' | 'openMessage' | 'openAppointment'
  > {
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
  /** Opens a page of ours, beside the pane's own. */
  openDialog(page: URL): Promise<Dialog>;
}
