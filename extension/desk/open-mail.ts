import { browser } from 'wxt/browser';
import type { NewMessage } from '#core/ui/desk/surface.ts';
import { deskWords } from './words.ts';

/** Windows hands no longer address than this to a mail program. */
const longestAddress = 2000;

/** Opens a message in the officer's mail program. A text too long for its address is copied, to be pasted. */
export async function openMail({ to, subject, text }: NewMessage): Promise<void> {
  const whole = mailAddress(to, subject, text);
  if (whole.length <= longestAddress) {
    await browser.tabs.create({ url: whole });
    return;
  }
  await navigator.clipboard.writeText(text);
  await browser.tabs.create({ url: mailAddress(to, subject, deskWords.paste) });
}

/** The `mailto:` address (RFC 6068) of a message. */
function mailAddress(to: readonly string[], subject: string, text: string): string {
  const people = to.map(encodeURIComponent).join(',');
  const lines = text.replaceAll(/\r?\n/g, '\r\n');
  return `mailto:${people}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
