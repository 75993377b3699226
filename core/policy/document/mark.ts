/** How a number is printed: `2.36`, `12.`, `1 Introduction`, `(a)`, `Part 3`. */
export type MarkStyle = 'decimal' | 'simple' | 'bare' | 'letter' | 'label';

/** The number that a paragraph begins with. */
export interface Mark {
  /** As printed, without the stop after it: `2.36`, `12`, `(a)`, `Part 3`. */
  number: string;
  style: MarkStyle;
  /** The text after it. */
  rest: string;
}

const styles: readonly [MarkStyle, RegExp][] = [
  ['decimal', /^(\d{1,3}(?:\.\d{1,3}){1,4})[.):]?(?:\s+|$)/],
  ['simple', /^(\d{1,3})[.)](?:\s+|$)/],
  ['bare', /^(\d{1,3})\s+(?=["'“‘(]?\p{Lu})/u],
  ['letter', /^(\([a-z]{1,4}\)|\(\d{1,2}\))\s*/],
  ['letter', /^([a-z]\))\s+/],
  [
    'label',
    /^((?:part|section|article|chapter|principle|schedule|annex) (?:\d{1,3}|[A-Z]))(?=[\s:.–—-]|$)[\s:.–—-]*/i,
  ],
];

/** The number at the start of a paragraph; null where it has none. */
export function markOf(text: string): Mark | null {
  for (const [style, shape] of styles) {
    const found = shape.exec(text);
    if (found?.[1] !== undefined) {
      const rest = text.slice(found[0].length);
      // "Part 5 B" has a letter to its number, and no text.
      return style === 'label' && rest.length === 1 ? null : { number: found[1], style, rest };
    }
  }
  return null;
}

/**
 * A number as the steps of its outline: `12.3` is [12, 3], `4.0` and `Part 4` are [4].
 * Null for letters, and for principles and schedules, which have a count of their own.
 */
export function pathOf(number: string | null): number[] | null {
  const digits = /^(?:(?:part|section|article|chapter) )?(\d{1,3}(?:\.\d{1,3})*)$/i.exec(number ?? '')?.[1];
  if (digits === undefined) return null;
  const path = digits.split('.').map(Number);
  while (path.length > 1 && path.at(-1) === 0) path.pop();
  return path;
}

/** A path as it would be printed: [12, 3] is `12.3`. */
export function printed(path: readonly number[]): string {
  return path.join('.');
}

const longestHeading = 130;
const longestQuestion = 260;

/** True for a text short and open-ended enough to be a heading, or a question as lists of questions print them. */
export function looksLikeHeading(text: string): boolean {
  if (!/^["'“‘(]?[\p{Lu}\d]/u.test(text)) return false;
  if (text.endsWith('?')) return text.length <= longestQuestion;
  return text.length <= longestHeading && /[\p{L}\d)'’”"]$/u.test(text) && !/[.!?] \p{Lu}/u.test(text);
}
