import { addressParser } from 'postal-mime';
import type { ItemParts } from '#core/item/compose.ts';
import type { Person } from '#core/item/item.ts';

/** Headers tell nothing that stands further down than this, in UTF-16 units. */
const longest = 262_144;

/**
 * What a message's internet headers tell beyond what Outlook names itself: where answers go, and whether
 * the message went to a crowd.
 */
export function readHeaders(block: string): Pick<ItemParts, 'replyTo' | 'bulk'> {
  const headers = headersOf(block);
  return {
    replyTo: (headers.get('reply-to') ?? []).flatMap(peopleIn),
    bulk: headers.has('list-unsubscribe') || (headers.get('precedence') ?? []).some(isCrowd),
  };
}

/** Values by lower-case name; folded lines made one. */
function headersOf(block: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  const unfolded = block.slice(0, longest).replace(/\r?\n[ \t]/g, ' ');
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return headers;
}

function peopleIn(value: string): Person[] {
  return addressParser(value, { flatten: true }).flatMap(({ name, address }) =>
    address ? [{ name, address }] : [],
  );
}

function isCrowd(precedence: string): boolean {
  return /^(?:bulk|list|junk)$/i.test(precedence);
}
