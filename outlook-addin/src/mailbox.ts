import type { ItemParts } from '#core/item/compose.ts';
import type { Settled } from '#core/sending/stops.ts';
import type { Surface } from '#core/ui/desk/surface.ts';
import type { Around } from './around.ts';
import type { Mark } from './marks.ts';
import type { Preferences } from './preferences.ts';

/** A page of ours in a window beside Outlook. */
export interface Dialog {
  /** What the page says once; null where the officer closed it. */
  said: Promise<string | null>;
  close(): void;
}

/** One of several messages that are selected together. */
export interface SelectedItem {
  id: string;
  subject: string;
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
   * Reads the open item, received or being written.
   *
   * @returns null where another item was opened meanwhile: the answer is no longer wanted
   * @throws ProbityError `ERR_ITEM_UNREADABLE`
   */
  read(): Promise<ItemParts | null>;
  /** What stands around the open item. Never rejects. */
  around(): Promise<Around>;
  /** Calls back whenever another item, or none, is opened. */
  onItemChanged(listener: () => void): void;
  /** Calls back, for as long as this draft is open, when its recipients change. Nothing where no draft is open. */
  followDraft(listener: () => void): void;

  /** The messages that are selected together; empty where Outlook cannot tell. */
  selected(): Promise<SelectedItem[]>;
  /** Reads one of them; one at a time. Throws `ERR_ITEM_UNREADABLE`. */
  readSelected(id: string): Promise<ItemParts>;
  onSelectionChanged(listener: () => void): void;

  /** Shows a notification on the item of this name while it is open, or takes ours away. Never rejects. */
  showNotice(item: string, message: Mark['notice']): Promise<void>;
  /** Puts a category of ours on that item, or takes ours away. Throws `ERR_OUTLOOK_REFUSED`. */
  setCategory(item: string, category: Mark['category']): Promise<void>;

  /** What the officer has settled on the open draft. */
  settled(): Promise<Settled[]>;
  /** Leaves it on the draft for the moment of sending; false where Outlook cannot keep it. Never rejects. */
  keepSettled(prints: readonly Settled[]): Promise<boolean>;

  preferences(): Preferences;
  /** Throws `ERR_OUTLOOK_REFUSED`. */
  keepPreferences(preferences: Preferences): Promise<void>;

  /** Opens a page of ours, beside the pane's own. */
  openDialog(page: URL): Promise<Dialog>;
  /** Whether Outlook itself signs officers in for add-ins (nested app authentication). */
  signsInNested(): boolean;
}
