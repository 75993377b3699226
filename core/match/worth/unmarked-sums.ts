import { isThing, standsAlone } from '#core/match/bare-money.ts';
import type { Sum } from '#core/match/money.ts';
import type { Passage } from '#core/match/passage.ts';
import { type Lexeme, type Quantity, quantityAt } from '#core/match/quantity.ts';

/** Smaller numbers are hours, days and heads; larger ones are references. */
const smallest = 20;
const largest = 100_000;
/** Years of our time. */
const isYear = (value: number): boolean => value >= 1900 && value < 2100;

/** What a sum is handed over, asked or told with: "for fifty", "he says 150 in the book", "the four hundred". */
const leading = new Set(
  `for at got get gets says said say is it's its that's was be so find give gives giving gave slip slips drop drops
  leave leaves left have has had hand about around near nearly under you him her me of the charge charges charged
  pay pays paid want wants wanted ask asks asked to , ( : ; – -`.split(/\s+/),
);

/** A number, or one as prices are spoken: "two seventy-five", "eleven fifty". */
function spokenSum(lexemes: Lexeme[], at: number): Quantity | null {
  const hundreds = quantityAt(lexemes, at);
  if (hundreds === null || !hundreds.inWords || hundreds.value > 99) return hundreds;
  const rest = quantityAt(lexemes, lexemes[hundreds.next]?.text === '-' ? hundreds.next + 1 : hundreds.next);
  if (rest === null || !rest.inWords || rest.value < 10 || rest.value > 99) return hundreds;
  return { ...rest, value: hundreds.value * 100 + rest.value, start: hundreds.start };
}

/**
 * Numbers that nothing makes money but that count nothing, either: "I'd let you have it for fifty". Only where money
 * is surely meant and no better is told.
 */
export function unmarkedSums({ lexemes, priced }: Passage): Sum[] {
  const found: Sum[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    const number = priced.has(at) ? null : spokenSum(lexemes, at);
    if (number === null) continue;
    const { value, start, end, next } = number;
    const fits = value >= smallest && value < largest && !(isYear(value) && !number.inWords);
    if (
      fits &&
      leading.has(lexemes[at - 1]?.text ?? '') &&
      standsAlone(lexemes, at, number) &&
      !isThing(lexemes[next])
    ) {
      const money = { start, end, amount: value, pence: Math.round(value * 100), currency: 'GBP', per: null };
      found.push({ money: { ...money, upper: false, approximate: false, bare: true }, first: at, next });
    }
    at = next - 1;
  }
  return found;
}
