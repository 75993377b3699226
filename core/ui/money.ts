import { words } from '#core/ui/words.ts';

const wholePounds = new Intl.NumberFormat(words.locale, {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});
const poundsAndPence = new Intl.NumberFormat(words.locale, { style: 'currency', currency: 'GBP' });

/** Money as a person writes it: 9000 pence is "£90", 6250 pence is "£62.50". */
export function pounds(pence: number): string {
  return (pence % 100 === 0 ? wholePounds : poundsAndPence).format(pence / 100);
}
