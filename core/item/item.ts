/** What an officer has in front of them: a message, an invite or a draft post, cut into zones. */

export const itemKinds = ['email-read', 'email-compose', 'invite', 'post'] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * What a stretch of text is to the reader. Only some zones speak to the officer now:
 * signatures, disclaimers, banners and unsubscribe footers never count as evidence.
 */
export type ZoneKind =
  | 'subject'
  | 'body'
  | 'quoted'
  | 'forwarded'
  | 'signature'
  | 'disclaimer'
  | 'banner'
  | 'unsubscribe'
  | 'place'
  | 'times'
  | 'attachment'
  /** What a draft post answers or shares: read for context, never judged as the officer's own words. */
  | 'context';

/** Which part of the source a zone was cut from. Offsets are UTF-16 units into that part as decoded text. */
export interface SourceSpan {
  /**
   * `header:subject`, `text`, `html`; `event:summary`, `event:location`, `event:times` (as this program
   * puts them), `event:description`, `event:html`; `post:text`, `post:context`; `attachment:0:name`, and of
   * an enclosed message `attachment:0:headers` (name, address, subject), `attachment:0:text`, `attachment:0:html`.
   */
  part: string;
  start: number;
  end: number;
}

export interface Zone {
  /** Unique in the item: the kind, and from the second of a kind on `-2`, `-3` … */
  id: string;
  kind: ZoneKind;
  /** Plain text; lines end in `\n`. */
  text: string;
  /** Where characters `start` to `end` (UTF-16 units, end exclusive) of `text` stand in the source. */
  toSource(start: number, end: number): SourceSpan;
}

/** Empty strings where the source does not say. Addresses are lower-case. */
export interface Person {
  name: string;
  address: string;
}

export interface EventTimes {
  /** ISO 8601 with offset, or a bare date for all-day events; null where the source does not say. */
  start: string | null;
  end: string | null;
  allDay: boolean;
  recurring: boolean;
  /** iTIP method, upper-case: REQUEST, REPLY, CANCEL, PUBLISH …; null where absent. */
  method: string | null;
}

/** Something a person should know about how the item was read, for example that it was cut at 1 MB. */
export interface ItemNote {
  code:
    | 'cut'
    | 'charset-guessed'
    | 'truncated'
    | 'nested-too-deep'
    | 'no-text'
    | 'attachment-skipped'
    | 'encrypted'
    | 'part-unreadable';
  sentence: string;
}

export interface Item {
  kind: ItemKind;
  zones: Zone[];
  /** Who wrote it: the sender of mail, the organiser of an invite, null for the officer's own drafts without a From. */
  from: Person | null;
  replyTo: Person[];
  to: Person[];
  cc: Person[];
  bcc: Person[];
  /** ISO 8601 with offset; null where the source does not say. */
  sentAt: string | null;
  event: EventTimes | null;
  /** Signs that the message went to a crowd: List-Unsubscribe, Precedence, many recipients, an unsubscribe footer. */
  bulk: boolean;
  /** Social media site of a draft post, for example `x`; null otherwise. */
  site: string | null;
  /** What the draft is on that site: `post`, `comment`, `reply`, `dm` …; null where not said. */
  surface: string | null;
  notes: ItemNote[];
}
