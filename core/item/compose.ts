import { htmlText } from '#core/item/html-text.ts';
import type { EventTimes, Item, ItemKind, ItemNote, Person, Zone, ZoneKind } from '#core/item/item.ts';
import { plainText } from '#core/item/plain-text.ts';
import { note } from '#core/item/sentences.ts';
import { literalText, type SourceText, sourceSpan } from '#core/item/source-text.ts';
import { timesText } from '#core/item/times.ts';
import { cutZones } from '#core/item/zones/cut.ts';
import { splitBannerTag } from '#core/item/zones/footer.ts';

/** An item is judged on at most this much text over all its zones, in UTF-16 units. */
export const itemTextLimit = 1_048_576;

/** A message to more people than this went to a crowd. */
const manyRecipients = 20;

/** A text of an item, decoded but not yet cut. */
export interface TextPart {
  /** Name of the part for `SourceSpan.part`, such as `text`, `html`, `event:description`. */
  part: string;
  format: 'plain' | 'html';
  content: string;
}

/** A message that came enclosed in another, such as a `message/rfc822` attachment. */
export interface EnclosedMessage {
  subject: string;
  from: Person | null;
  body: TextPart;
}

/** What is known of an item before its text is cut into zones. Only the kind must be given. */
export interface ItemParts {
  kind: ItemKind;
  subject?: string;
  from?: Person | null;
  replyTo?: readonly Person[];
  to?: readonly Person[];
  cc?: readonly Person[];
  bcc?: readonly Person[];
  sentAt?: string | null;
  /** Body as plain text; read where there is no HTML with words in it. */
  text?: string;
  /** Body as HTML. */
  html?: string;
  /** Further texts of the same writer, such as the description of an invite that the mail carries. */
  moreTexts?: readonly TextPart[];
  enclosed?: readonly EnclosedMessage[];
  attachmentNames?: readonly string[];
  place?: string;
  event?: EventTimes | null;
  site?: string | null;
  surface?: string | null;
  /** The post that a draft answers or shares. */
  context?: string;
  /** Signs of bulk mail in the headers. */
  bulk?: boolean;
  notes?: readonly ItemNote[];
}

/**
 * Builds an item from parts that are already decoded, and cuts its text into zones.
 * Uses nothing but the language itself, so it also runs where there is no browser and no Node.
 * Reads at most `itemTextLimit` of text and notes where it stopped; never throws.
 */
export function composeItem(parts: ItemParts): Item {
  const zones = new ZoneList();
  const isInvite = parts.kind === 'invite';
  addSubject(zones, isInvite ? 'event:summary' : 'header:subject', parts.subject ?? '');
  zones.addWhole('place', literalText('event:location', parts.place ?? ''));
  zones.addWhole('times', literalText('event:times', parts.event ? timesText(parts.event) : ''));
  zones.addWhole('context', plainText('post:context', parts.context ?? '', zones.room));
  addBody(zones, parts);
  const unsubscribes = zones.has('unsubscribe');
  for (const message of parts.enclosed ?? []) addEnclosed(zones, message);
  (parts.attachmentNames ?? []).forEach((name, index) => {
    zones.addWhole('attachment', literalText(`attachment:${index}:name`, name));
  });
  const to = people(parts.to);
  const cc = people(parts.cc);
  return {
    kind: parts.kind,
    zones: zones.zones,
    from: parts.from ? person(parts.from) : null,
    replyTo: people(parts.replyTo),
    to,
    cc,
    bcc: people(parts.bcc),
    sentAt: parts.sentAt ?? null,
    event: parts.event ?? null,
    bulk: parts.bulk === true || unsubscribes || (!isInvite && to.length + cc.length > manyRecipients),
    site: parts.site ?? null,
    surface: parts.surface ?? null,
    notes: notesOf(parts, zones),
  };
}

/** Zones in reading order, within the bound on an item's text. */
class ZoneList {
  readonly zones: Zone[] = [];
  cut = false;
  private readonly counts = new Map<ZoneKind, number>();
  private used = 0;

  get room(): number {
    return itemTextLimit - this.used;
  }

  has(kind: ZoneKind): boolean {
    return this.counts.has(kind);
  }

  addWhole(kind: ZoneKind, source: SourceText): void {
    this.cut = this.cut || source.cut;
    const text = source.text.trim();
    if (text === '') return;
    const start = source.text.indexOf(text.charAt(0));
    this.add(kind, source, start, start + text.length);
  }

  add(kind: ZoneKind, source: SourceText, start: number, end: number): void {
    const length = Math.min(end - start, this.room);
    if (length < end - start) this.cut = true;
    if (length === 0) return;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    this.used += length;
    this.zones.push({
      id: count === 1 ? kind : `${kind}-${count}`,
      kind,
      text: source.text.slice(start, start + length),
      toSource: (from, to) => sourceSpan(source, start + from, start + Math.min(to, length)),
    });
  }
}

function addSubject(zones: ZoneList, part: string, subject: string): void {
  const source = literalText(part, subject);
  const tag = splitBannerTag(source.text);
  if (tag > 0) zones.add('banner', source, 0, tag);
  const rest = source.text.slice(tag).trim();
  if (rest === '') return;
  const start = source.text.indexOf(rest, tag);
  zones.add('subject', source, start, start + rest.length);
}

function addBody(zones: ZoneList, parts: ItemParts): void {
  if (parts.kind === 'post') {
    zones.addWhole('body', plainText('post:text', parts.text ?? '', zones.room));
    return;
  }
  const context = { subject: parts.subject ?? '', sender: parts.from?.name ?? '', enclosed: false };
  const isInvite = parts.kind === 'invite';
  const plain: TextPart = {
    part: isInvite ? 'event:description' : 'text',
    format: 'plain',
    content: parts.text ?? '',
  };
  const html: TextPart = {
    part: isInvite ? 'event:html' : 'html',
    format: 'html',
    content: parts.html ?? '',
  };
  let source = readText(html, zones.room);
  if (source.text.trim() === '') source = readText(plain, zones.room);
  addCut(zones, source, context);
  for (const more of parts.moreTexts ?? [])
    addCut(zones, readText(more, zones.room), { ...context, subject: '' });
}

function addEnclosed(zones: ZoneList, { subject, from, body }: EnclosedMessage): void {
  const sender = from ? `From: ${from.name} <${from.address}>\n` : '';
  zones.addWhole(
    'forwarded',
    literalText(`${body.part.replace(/:[^:]*$/, '')}:headers`, `${sender}Subject: ${subject}`),
  );
  addCut(zones, readText(body, zones.room), { subject, sender: from?.name ?? '', enclosed: true });
}

function addCut(zones: ZoneList, source: SourceText, context: Parameters<typeof cutZones>[1]): void {
  zones.cut = zones.cut || source.cut;
  for (const { kind, start, end } of cutZones(source, context)) zones.add(kind, source, start, end);
}

function readText(text: TextPart, room: number): SourceText {
  const read = text.format === 'html' ? htmlText : plainText;
  return read(text.part, text.content, room);
}

function person({ name, address }: Person): Person {
  return { name: name.trim(), address: address.trim().toLowerCase() };
}

function people(list: readonly Person[] = []): Person[] {
  return list.map(person).filter(({ name, address }) => name !== '' || address !== '');
}

function notesOf({ notes: known = [] }: ItemParts, zones: ZoneList): ItemNote[] {
  const found: ItemNote[] = [...known];
  if (zones.cut) found.push(note('cut'));
  if (zones.zones.length === 0) found.push(note('noText'));
  return found.filter(
    (note, index) => found.findIndex(({ sentence }) => sentence === note.sentence) === index,
  );
}
