import type { SendMode } from '#core/sending/sending.ts';
import type { EventName } from './events.ts';

/** What a manifest tells Outlook, whichever way it is written: by this the two kinds are compared. */
export interface Content {
  id: string;
  /** Three numbers. */
  version: string;
  language: string;
  name: string;
  purpose: string;
  provider: string;
  support: string;
  /** The ordinary icon and the large one. */
  icons: string[];
  /** The host alone, without `https://`. */
  domains: string[];
  permission: string;
  sharedMailboxes: boolean;
  /** The oldest Mailbox requirement set. */
  requires: string;
  /** In the manifest's order. */
  buttons: ContentButton[];
  events: ContentEvent[];
  /** The page of the handlers, and their one file for classic Outlook. */
  handlers: { page: string; script: string } | null;
}

export interface ContentButton {
  id: string;
  /** By the name that the JSON manifest gives it; `mobile` for phones. */
  surface: string;
  label: string;
  /** Empty on phones, which show none. */
  tip: string;
  icons: { size: number; scale: number; url: string }[];
  /** The page that it opens, or null. */
  opens: string | null;
  /** The function that it runs, or null. */
  runs: string | null;
  pinnable: boolean;
  /** Whether it also opens its page for several selected messages. */
  several: boolean;
}

export interface ContentEvent {
  name: EventName | 'unknown';
  handler: string;
  sendMode: SendMode | null;
}
