import type { Person } from '#core/item/item.ts';
import { addressIn } from '#core/party/address.ts';

/**
 * Who wrote the messages in a forwarded text, outermost first: the people on its "From:" lines.
 * Reads what Outlook, Gmail and Apple Mail write: `From: Jo Reed <j@firm.co.uk>`, `*From:* Jo Reed
 * [mailto:j@firm.co.uk]`, `From: Jo Reed`. The address is empty where the line has none.
 */
export function forwardedSenders(text: string): Person[] {
  const senders: Person[] = [];
  for (const line of text.split('\n')) {
    const value = fromValue(line);
    if (value !== null) senders.push(readSender(value));
  }
  return senders;
}

/** No sender's name and address come near this; longer lines are prose. */
const longestHeader = 320;

function fromValue(line: string): string | null {
  if (line.length > longestHeader) return null;
  // Bold markers and quote marks stand around the label when HTML mail was turned into text.
  const bare = line.replace(/^[\s>*|]+/, '');
  if (!/^from\s{0,2}\*?\s{0,2}:/i.test(bare)) return null;
  return bare.slice(bare.indexOf(':') + 1).replace(/^[\s*]+/, '');
}

function readSender(value: string): Person {
  const found = addressIn(value);
  if (found === null) return { name: tidyName(value), address: '' };
  const name = tidyName(value.slice(0, found.start).replace(/mailto:$/i, ''));
  return { name, address: found.address };
}

function tidyName(text: string): string {
  return text.replace(/^[\s"'<([]+/, '').replace(/[\s"'<>()[\],;]+$/, '');
}
