import type { NameNode, SupplierDirectory } from '#core/party/directory.ts';
import { isLegalForm, type NameWord, nameWordsIn } from '#core/party/name-words.ts';
import type { Supplier } from '#core/party/party.ts';

/** A supplier's name in a text. Offsets are UTF-16 units, end exclusive, the legal form included. */
export interface NamedSupplier {
  supplier: Supplier;
  start: number;
  end: number;
}

/**
 * Finds the names of directory suppliers in a text, in whatever case, with or without "Ltd" and the like,
 * the longest name where several fit. One pass: what it costs depends on the text alone.
 * A name of one word may be a plain English word, so it needs its capital letter or its legal form.
 */
export function suppliersNamed(text: string, directory: SupplierDirectory): NamedSupplier[] {
  if (directory.size === 0) return [];
  const words = [...nameWordsIn(text)];
  const found: NamedSupplier[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = longestName(words, at, directory.names);
    if (name === null) continue;
    found.push({ supplier: name.supplier, start: words[at]?.start ?? 0, end: words[name.last]?.end ?? 0 });
    at = name.last;
  }
  return found;
}

function longestName(
  words: NameWord[],
  first: number,
  root: NameNode,
): { supplier: Supplier; last: number } | null {
  let longest: { supplier: Supplier; last: number } | null = null;
  let node: NameNode | undefined = root;
  for (let at = first; at < words.length; at += 1) {
    node = node.next.get(words[at]?.word ?? '');
    if (node === undefined) break;
    if (node.supplier === null) continue;
    const last = isLegalForm(words[at + 1]?.word ?? '') ? at + 1 : at;
    if (last > first || words[first]?.capital) longest = { supplier: node.supplier, last };
  }
  return longest;
}
