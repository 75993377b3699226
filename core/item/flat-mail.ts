import { addressParser, decodeWords } from 'postal-mime';
import { decodeBytes } from '#core/item/charset.ts';
import { type ItemParts, itemTextLimit } from '#core/item/compose.ts';
import type { ItemNote, Person } from '#core/item/item.ts';
import { looksBinary } from '#core/item/mail-charset.ts';
import { itemFault, note } from '#core/item/sentences.ts';

/** Bytes read of a message that the parser refused. */
const flatLimit = 4 * itemTextLimit;

const headerLine = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;

/**
 * Reads a message that the MIME parser refused, or that has no headers: what looks like headers at the
 * top, and every line below that looks like text.
 * Throws `ERR_ITEM_UNREADABLE` where the bytes are no text at all.
 */
export function readFlatMail(
  bytes: Uint8Array,
  fault: unknown,
): Omit<ItemParts, 'kind'> & { notes: ItemNote[] } {
  if (looksBinary(bytes)) throw itemFault('mailUnreadable', fault);
  const { text, guessed } = decodeBytes(bytes.subarray(0, flatLimit));
  const lines = text.split(/\r\n|\r|\n/);
  const bodyStart = headerLine.test(lines[0] ?? '') ? endOfHeaders(lines) : 0;
  const headers = unfoldedHeaders(lines.slice(0, bodyStart));
  const [from] = people(headers.get('from'));
  return {
    subject: decodeWords(headers.get('subject') ?? ''),
    from: from ?? null,
    to: people(headers.get('to')),
    cc: people(headers.get('cc')),
    text: lines.slice(bodyStart).filter(isText).join('\n'),
    notes: notesOf(fault, guessed, bytes.length > flatLimit),
  };
}

function endOfHeaders(lines: readonly string[]): number {
  const blank = lines.findIndex((line) => line.trim() === '');
  return blank < 0 ? lines.length : blank;
}

function unfoldedHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    if (headerLine.test(line)) {
      name = line.slice(0, line.indexOf(':')).toLowerCase();
      if (!headers.has(name)) headers.set(name, line.slice(name.length + 1).trim());
    } else if (headers.has(name)) {
      headers.set(name, `${headers.get(name)} ${line.trim()}`);
    }
  }
  return headers;
}

function people(header = ''): Person[] {
  return addressParser(header.slice(0, 100_000), { flatten: true }).map(({ name, address }) => ({
    name,
    address: address ?? '',
  }));
}

/** Not a boundary, not a part's header, not the middle of an encoded attachment. */
function isText(line: string): boolean {
  if (line.startsWith('--') && line.length > 2 && !line.includes(' ')) return false;
  if (/^(?:content-[a-z-]+|mime-version):/i.test(line)) return false;
  return line.length < 60 || /[^A-Za-z0-9+/=]/.test(line);
}

function notesOf(fault: unknown, guessed: boolean, cut: boolean): ItemNote[] {
  const tooDeep = fault instanceof Error && fault.message.includes('nesting depth');
  return [
    tooDeep ? note('nestedTooDeep') : note('mailMalformed'),
    ...(guessed ? [note('mailCharsetGuessed')] : []),
    ...(cut ? [note('cut')] : []),
  ];
}
