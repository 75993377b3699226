import type { ItemParts } from '#core/item/compose.ts';
import type { Person } from '#core/item/item.ts';
import type { ItemFile } from '#core/ui/desk/surface.ts';

const longestName = 80;

/** A subject as the name of a file that every system takes, without its ending. */
export function safeFileName(subject: string): string {
  const plain = subject.replace(/[^\p{L}\p{N} ._-]/gu, ' ').replace(/ {2,}/g, ' ');
  return plain.slice(0, longestName).replace(/^[ .]+|[ .]+$/g, '') || 'Message';
}

/** What stands in an item, as a text that anybody can read. */
export function itemAsText({ subject, from, to = [], cc = [], sentAt, text }: ItemParts): ItemFile {
  const head = [
    ['From', from ? personLine(from) : ''],
    ['To', to.map(personLine).join('; ')],
    ['Cc', cc.map(personLine).join('; ')],
    ['Sent', sentAt ?? ''],
    ['Subject', subject ?? ''],
  ].filter(([, value]) => value !== '');
  const lines = head.map(([name, value]) => `${name}: ${value}`);
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n\n${text ?? ''}\n`);
  return { name: `${safeFileName(subject ?? '')}.txt`, bytes };
}

function personLine({ name, address }: Person): string {
  return name === '' ? address : `${name} <${address}>`;
}
