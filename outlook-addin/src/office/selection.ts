/// <reference types="office-js" />
import type { ItemParts } from '#core/item/compose.ts';
import type { SelectedItem } from '../mailbox.ts';
import { asked } from './ask.ts';
import { readReceived } from './received.ts';

/**
 * Names the messages that are selected together, in Outlook's order.
 * Empty where Outlook cannot tell: then only the open item is read.
 */
export async function selectedItems(mailbox: Office.Mailbox): Promise<SelectedItem[]> {
  if (!canReadSeveral(mailbox)) return [];
  const items = await asked<Office.SelectedItemDetails[]>((answer) => mailbox.getSelectedItemsAsync(answer));
  return items
    .filter(({ itemType }) => itemType === Office.MailboxEnums.ItemType.Message)
    .map(({ itemId: id, subject }) => ({ id, subject: subject ?? '' }));
}

/**
 * Reads one of the selected messages. Outlook holds one at a time, so nobody may ask for the next before this is over.
 *
 * @throws ProbityError `ERR_ITEM_UNREADABLE`
 */
export async function readSelected(mailbox: Office.Mailbox, id: string): Promise<ItemParts> {
  const loaded = await asked<Office.LoadedMessageRead | Office.LoadedMessageCompose>((answer) =>
    mailbox.loadItemByIdAsync(id, answer),
  );
  try {
    // It answers what an open message answers; the types name fewer of its fields.
    return await readReceived(loaded as unknown as Office.MessageRead);
  } finally {
    // Until it is put back Outlook loads no other; what fails here shows at the next.
    await asked<void>((answer) => loaded.unloadAsync(answer)).catch(() => {});
  }
}

export function onSelectionChanged(mailbox: Office.Mailbox, listener: () => void): void {
  if (!canReadSeveral(mailbox)) return;
  // By name, as the constant is younger than some builds of office.js; those that do not know it refuse.
  asked<void>((answer) => mailbox.addHandlerAsync('selectedItemsChanged', listener, answer)).catch(() => {});
}

/** Functions, not requirement sets: some hosts claim sets that their office.js does not bring. */
function canReadSeveral(mailbox: Office.Mailbox): boolean {
  return (
    typeof mailbox.getSelectedItemsAsync === 'function' && typeof mailbox.loadItemByIdAsync === 'function'
  );
}
