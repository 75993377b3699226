import type { Passage } from '#core/match/passage.ts';
import { type Lexeme, quantityAt } from '#core/match/quantity.ts';

/** A share of a sum that is let off or handed back. */
export interface PartOff {
  share: number;
  /** Index of the lexeme where it is told. */
  at: number;
}

const reductions = new Set(['off', 'discount', 'reduction', 'less', 'cheaper', 'back', 'cut', 'commission']);

const towards = new Set(['comes', 'goes', 'to', 'for', 'is']);
const handed = new Set(['back', 'to', 'you', 'yours', 'yourself']);

/** The shares that are let off a price or handed back: "20% off", "half price". */
export function partsOff({ lexemes }: Passage): PartOff[] {
  const word = (at: number) => lexemes[at]?.text ?? '';
  return lexemes.flatMap((lexeme, at): PartOff[] => {
    if (lexeme.text === 'half' && isHalved(lexemes, at)) return [{ share: 1 / 2, at }];
    if (lexeme.text === 'third' && word(at + 1) === 'off') return [{ share: 1 / 3, at }];
    if (lexeme.text === 'quarter' && word(at + 1) === 'off') return [{ share: 1 / 4, at }];
    const percent = percentOffAt(lexemes, at);
    return percent === null ? [] : [{ share: percent / 100, at }];
  });
}

/** Where a better price is the matter every percentage is one: "60% of list" lets off forty. */
export function percentages({ lexemes }: Passage): PartOff[] {
  return lexemes.flatMap((_, at): PartOff[] => {
    const percent = percentAt(lexemes, at);
    if (percent === null || percent.value === 100) return [];
    const after = lexemes[percent.next]?.text ?? '';
    if (after === 'vat' || after === 'above' || after === 'deposit') return [];
    return [{ share: (after === 'of' ? 100 - percent.value : percent.value) / 100, at }];
  });
}

const fractions = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, 1 / (index + 2)]),
);
/** What is shared out: "a third of the estate", "10% of the fee". */
const shared = new Set(
  `estate residue proceeds bonds sum total money fund profit profits fee value sale balance savings pot order contract
  commission difference what everything left house flat cottage account winnings prize £`.split(/\s+/),
);

/** Parts of a sum that are handed on: "a quarter share", "a tenth of the proceeds", "5% of the order". */
export function shares({ lexemes }: Passage): PartOff[] {
  const word = (at: number) => lexemes[at]?.text ?? '';
  const isToYou = (at: number) => towards.has(word(at)) && handed.has(word(at + 1));
  const isOfSum = (at: number) =>
    word(at) === 'share' ||
    word(at) === 'part' ||
    isToYou(at) ||
    (word(at) === 'of' && (isToYou(at + 2) || shared.has(word(at + 1)) || shared.has(word(at + 2))));
  return lexemes.flatMap((lexeme, at): PartOff[] => {
    const fraction = fractions.get(lexeme.text);
    if (fraction !== undefined) return isOfSum(at + 1) ? [{ share: fraction, at }] : [];
    const percent = percentAt(lexemes, at);
    return percent !== null && isOfSum(percent.next) ? [{ share: percent.value / 100, at }] : [];
  });
}

const halvable = new Set('price off that what rate rates cost fee usual normal list going'.split(' '));

/** "half price", "half the fee", "half of £400", "for half"; "half the street" has no price to halve. */
function isHalved(lexemes: Lexeme[], at: number): boolean {
  const word = (offset: number) => lexemes[at + offset]?.text ?? '';
  if (halvable.has(word(1)) || (word(1) === '-' && word(2) === 'price')) return true;
  if (word(1) === 'the' || word(1) === 'of') return halvable.has(word(2)) || word(2) === '£';
  return (word(-1) === 'for' || word(-1) === 'at') && ['', '.', ',', ';', '!', '?', ')'].includes(word(1));
}

/** "20% off", "ten per cent discount", "less 25%", "ten per cent comes back to you". */
function percentOffAt(lexemes: Lexeme[], at: number): number | null {
  const percent = percentAt(lexemes, at);
  if (percent === null) return null;
  const word = (offset: number) => lexemes[percent.next + offset]?.text ?? '';
  const isLessened = lexemes[at - 1]?.text === 'less';
  const isHanded = towards.has(word(0)) && handed.has(word(1));
  return isLessened || isHanded || reductions.has(word(0)) ? percent.value : null;
}

/** "20%", "ten per cent", and the lexeme after it. */
function percentAt(lexemes: Lexeme[], at: number): { value: number; next: number } | null {
  const number = quantityAt(lexemes, at);
  if (number === null || number.value <= 0 || number.value > 100) return null;
  const word = (offset: number) => lexemes[number.next + offset]?.text ?? '';
  if (word(0) === '%' || word(0) === 'percent') return { value: number.value, next: number.next + 1 };
  return word(0) === 'per' && word(1) === 'cent' ? { value: number.value, next: number.next + 2 } : null;
}
