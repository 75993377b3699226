import type { Total } from '#core/declaration/giver.ts';
import { poundsInWords } from '#core/declaration/in-words.ts';
import { fill } from '#core/ui/noticed.ts';
import { monitoringWords as words } from './words.ts';

/** What something was worth; a dash stands for nobody having said. */
export function worth(pence: number | null): string {
  return pence === null ? '–' : poundsInWords(pence);
}

/** A sum; "at least" where not every value is known. */
export function sumOf({ pence, unvalued }: Pick<Total, 'pence' | 'unvalued'>): string {
  const money = poundsInWords(pence);
  return unvalued > 0 && pence > 0 ? fill(words.atLeast, { money }) : money;
}
