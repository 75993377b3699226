import type { Lexeme } from '#core/match/quantity.ts';

/** A text as dates are read from it. */
export interface DateText {
  lexemes: Lexeme[];
  text: string;
  /** The day on which the text was sent; null where unknown. */
  today: number | null;
}

/** A date as read: the day's number where it can be told, and the lexeme after it. */
export interface DateRead {
  day: number | null;
  next: number;
}

/** 0 for Monday to 6 for Sunday, by every name in use. */
export const weekdays = numbered(
  [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ],
  0,
);

/** 1 for January to 12 for December, by every name in use. */
export const months = numbered(
  `january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep sept
  october oct, november nov, december dec`.split(/[,\n]/),
  1,
);

function numbered(names: string[], from: number): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((group, index) =>
      group
        .trim()
        .split(' ')
        .map((name): [string, number] => [name, from + index]),
    ),
  );
}

export function wordAt({ lexemes }: DateText, at: number): string {
  return lexemes[at]?.text ?? '';
}

export function isCapital({ lexemes, text }: DateText, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(lexemes[at]?.start ?? 0));
}

/** A whole figure of so many digits. */
export function digitsAt(reading: DateText, at: number, least: number, most: number): number | null {
  const word = wordAt(reading, at);
  return word.length >= least && word.length <= most && /^\d+$/.test(word) ? Number(word) : null;
}

export function ordinalAt(
  reading: DateText,
  at: number,
): { day: number; next: number; ordinal: boolean } | null {
  const day = digitsAt(reading, at, 1, 2);
  if (day === null || day < 1 || day > 31) return null;
  const suffix = reading.lexemes[at + 1];
  const ordinal = suffix?.glued === true && ['st', 'nd', 'rd', 'th'].includes(suffix.text);
  return { day, next: ordinal ? at + 2 : at + 1, ordinal };
}
