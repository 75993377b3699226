import { ProbityError } from '#core/errors.ts';
import { type OpenedItem, openFile } from './opened-item.ts';

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function newestFirst(one: OpenedItem, other: OpenedItem): number {
  return (other.date ?? 0) - (one.date ?? 0);
}

/** The sample mailbox, each entry read here as a dropped file is. */
export async function readMailbox(): Promise<OpenedItem[]> {
  const entries: { name: string; content: string }[] = await (await fetch('mailbox.json')).json();
  const items = await Promise.all(entries.map(({ name, content }) => openFile(name, name, bytesOf(content))));
  return items.sort(newestFirst);
}

let filesRead = 0;

/**
 * Reads a file from the person's own machine; nothing of it leaves the page.
 * @returns the item, or the sentence that says why it cannot be read
 */
export async function readOwnFile(file: File): Promise<OpenedItem | string> {
  filesRead += 1;
  try {
    return await openFile(`own-${filesRead}`, file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (fault) {
    if (fault instanceof ProbityError) return `${file.name}: ${fault.message}`;
    throw fault;
  }
}
