import type { Selectors } from '../page/selectors.ts';

/**
 * Where people read on a site, as data: selectors and names only, never code. Everything is looked for in the
 * message first, then in what stands around it.
 */
export interface MailView {
  kind: 'email-read' | 'invite';
  /** One message, or one event, each that is open. */
  message: Selectors;
  /** What holds a message's subject and its conversation; the message itself where empty. */
  around: Selectors;
  /** The text. A message in which none is to be seen is collapsed, and not read. */
  body: Selectors;
  subject: Selectors;
  /** Who wrote it, inside the message: what stands around may name somebody else. */
  from: Selectors;
  /** Whose conversation it is, where messages themselves name nobody. */
  fromAround: Selectors;
  to: Selectors;
  cc: Selectors;
  /** Words with which the site leads a person's name in labels, such as `From:`; in all languages known. */
  leads: readonly string[];
  sent: Selectors;
  attachments: Selectors;
  place: Selectors;
  /** When an event is, in the site's own words. */
  when: Selectors;
  /** Stands where the site shows only a part of the message. */
  clipped: Selectors;
  /** What opens the site's own reply: by selector, else by role and accessible name. */
  reply: { selectors: Selectors; names: readonly string[] };
}

export interface MailSite {
  /** From its file's name, such as `gmail`. */
  id: string;
  name: string;
  /** Rises with each change. */
  version: number;
  /** Match patterns, such as `https://mail.google.com/*`. */
  hosts: readonly string[];
  /** False where the site never says from which address somebody writes. */
  showsAddresses: boolean;
  /** What stands on the page where Probity's own pane is open: it speaks there, so nobody else need. */
  pane: Selectors;
  views: readonly MailView[];
}
