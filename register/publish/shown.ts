import { poundsInWords } from '#core/declaration/in-words.ts';
import { fill } from '#core/ui/noticed.ts';
import type { PublishedRow } from './redact.ts';
import { pageWords, standIns } from './words.ts';

/** Who it came from, as the public may know. */
export function giverShown({ giver, giverKind }: PublishedRow): string {
  return giverKind === 'named' ? (giver ?? standIns.giver['not-named']) : standIns.giver[giverKind];
}

/** What it was worth, as the public may know. */
export function valueShown({ valuePence, valueBelowPence }: PublishedRow): string {
  if (valuePence !== null) return poundsInWords(valuePence);
  if (valueBelowPence === null) return standIns.value;
  return fill(pageWords.under, { money: poundsInWords(valueBelowPence) });
}
