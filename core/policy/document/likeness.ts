import { stem } from '#core/match/stem.ts';

/** Words too common in codes of conduct to tell one clause from another. */
const common = new Set(
  'a an and any are as at be been before but by can code council county do does for from had has have if in into is it its itself may must no not of officer officers on one only or other others our out own shall should so such than that the their them then there these they this those to under up was were what when where which while who whom whose will with would you your'.split(
    ' ',
  ),
);

/** The telling words of a text, by stem. */
export function wordSet(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\d£]+/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(stem));
}

/** How alike two texts are by the words they share: 0 where none, 1 where all. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / Math.sqrt(one.size * other.size);
}

/** A heading as it compares with another: without case, marks and quotes. */
export function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
