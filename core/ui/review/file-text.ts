import { decodeBytes } from '#core/item/charset.ts';
import { readMail } from '#core/item/mail.ts';

/** Longest text shown, in UTF-16 units; the whole can be saved. */
const longestText = 100_000;

/** True for a file that can be shown as text. */
export function isReadable(name: string): boolean {
  return /\.(?:eml|txt)$/i.test(name);
}

/** A message's subject and body, or a text file, as text alone: no link, picture or script of it comes along. */
export async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const text = /\.eml$/i.test(name) ? await messageText(bytes) : decodeBytes(bytes).text;
  return text.length > longestText ? `${text.slice(0, longestText)} …` : text;
}

async function messageText(bytes: Uint8Array): Promise<string> {
  try {
    const { zones } = await readMail(bytes);
    const shown = zones.filter(({ id }) => id !== 'attachments').map(({ text }) => text.trim());
    return shown.filter(Boolean).join('\n\n');
  } catch {
    // What cannot be read as a message is still text.
    return decodeBytes(bytes).text;
  }
}
