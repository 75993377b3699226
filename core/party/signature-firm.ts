import type { Item } from '#core/item/item.ts';
import { nameWordsIn } from '#core/party/name-words.ts';
import type { Supplier } from '#core/party/party.ts';
import type { Setting } from '#core/party/setting.ts';
import { suppliersNamed } from '#core/party/suppliers-named.ts';

/** What a sender signs as. */
export interface Signed {
  supplier: Supplier | null;
  /** Signs as a reporter, producer or editor. */
  press: boolean;
}

/**
 * Reads for whom somebody signs, from the signature and the closing lines of the new text: a firm's rep
 * who writes from a private address is still the firm's rep.
 */
export function signedAs(item: Item, setting: Setting): Signed {
  const lines = item.zones.flatMap(({ kind, text }) => {
    if (kind === 'signature') return text.split('\n');
    return kind === 'body' ? closingLines(text) : [];
  });
  const supplier = lines.flatMap((line) => suppliersNamed(line, setting.suppliers))[0]?.supplier ?? null;
  return { supplier, press: lines.some(namesPressRole) };
}

const closingLineCount = 6;
const longestClosingLine = 80;

/** The last lines of a text that are short and no sentences: name, role and firm. */
function closingLines(text: string): string[] {
  // Only the end is cut into lines, however long the text.
  const end = text.trimEnd().slice(-closingLineCount * 2 * longestClosingLine);
  return end
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-closingLineCount)
    .filter((line) => line.length <= longestClosingLine && !/[.!?:]\s{0,3}$/.test(line));
}

const pressRoles = new Set(['reporter', 'journalist', 'correspondent', 'newsdesk', 'newsroom']);

/** Role lines are short: a sentence that speaks of journalists does not make its writer one. */
function namesPressRole(line: string): boolean {
  const words = Array.from(nameWordsIn(line), ({ word }) => word);
  return words.length <= 8 && words.some((word) => pressRoles.has(word));
}
