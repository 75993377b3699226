/// <reference types="office-js" />
import type { Person } from '#core/item/item.ts';
import { localIso } from '../local-iso.ts';

export type ReceivedItem = Office.MessageRead | Office.AppointmentRead;
export type DraftItem = Office.MessageCompose | Office.AppointmentCompose;
export type OpenItem = ReceivedItem | DraftItem;

/** Whether the officer is writing it: a draft's fields must be asked for one by one. */
export function isDraft(item: OpenItem): item is DraftItem {
  return typeof item.subject === 'object' && item.subject !== null;
}

export function isAppointment<M extends OpenItem, A extends OpenItem>(item: M | A): item is A {
  return item.itemType === Office.MailboxEnums.ItemType.Appointment;
}

/** Reports come without a sender and some senders without a name, whatever the types say. */
export function personOf(details: Partial<Office.EmailAddressDetails> | undefined): Person {
  return { name: details?.displayName ?? '', address: details?.emailAddress ?? '' };
}

export function senderOf(details: Office.EmailAddressDetails | undefined): Person | null {
  const { name, address } = personOf(details);
  return name === '' && address === '' ? null : { name, address };
}

export function isoOf(date: Date | undefined | null): string | null {
  return date === undefined || date === null || Number.isNaN(date.getTime()) ? null : localIso(date);
}

const draftNames = new WeakMap<OpenItem, string>();
let drafts = 0;

/** Tells one item from another for as long as the pane is open; a draft has no id of its own until it is kept. */
export function nameOf(item: OpenItem): string {
  if (!isDraft(item)) return item.itemId;
  const name = draftNames.get(item) ?? `draft ${++drafts}`;
  draftNames.set(item, name);
  return name;
}
