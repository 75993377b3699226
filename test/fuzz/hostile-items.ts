import fc from 'fast-check';
import type { ItemParts } from '#core/item/compose.ts';
import { itemKinds } from '#core/item/item.ts';
import { officer, supplier } from '#test/core/scenes.ts';

/** Words that many phrases begin or go on with: they keep the matcher busiest. */
const words =
  'gift hamper voucher ticket tickets guest lunch dinner races box offer would love like you your on us our treat for not no never £45 £1,200 each two hundred pounds worth about between ourselves tender bid price confidential wife brother council meeting call interview comment article will leave discount shares lodge campaign useless idiot cash favour'.split(
    ' ',
  );

/** Marks that mail programs, scripts and those who would slip by a filter put between and into words. */
const marks = [
  ...[' ', '  ', '\n', '\r\n', '\n\n', '. ', ', ', '; ', ' - ', '…', '\t', '\u00a0', '\u2003'],
  ...[
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u202e',
    '\u200f',
    '\u2066',
    '\ufeff',
    '\u0301',
    '\ufe0f',
    '\0',
    '\ud83d',
  ],
  ...['\n> ', '\n>> ', '\nFrom: a@b.example\n', '\nOn Monday Jo wrote:\n', '\n-- \n', '\nRegards\n'],
  ...['<div>', '</div>', '<br>', '&nbsp;', '&', '<', '@', 'https://', '½', 'ﷺ', '👩‍👩‍👧', 'ß'],
];

const word = fc.constantFrom(...words);
const mark = fc.constantFrom(...marks);

/** Letters that look like those of the word, or its letters spaced out. */
const disguised = word.chain((plain) =>
  fc.constantFrom(
    plain.split('').join(' '),
    plain.split('').join('\u200b'),
    plain.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('i', 'і').replaceAll('o', 'ο'),
    plain.toUpperCase(),
  ),
);

const piece = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 6, arbitrary: mark },
  { weight: 2, arbitrary: disguised },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

/**
 * A text in which something repeats, up to a length: nothing else shows whether time is linear.
 *
 * @param longest in UTF-16 units
 */
function hostileText(longest: number): fc.Arbitrary<string> {
  const stretch = fc
    .tuple(fc.array(piece, { maxLength: 12 }), fc.oneof(fc.constant(1), fc.nat({ max: longest })))
    .map(([pieces, times]) => repeated(pieces.join(' '), times, longest));
  return fc.array(stretch, { maxLength: 6 }).map((stretches) => stretches.join('').slice(0, longest));
}

function repeated(text: string, times: number, longest: number): string {
  return text.repeat(Math.min(times, Math.ceil(longest / Math.max(1, text.length))));
}

/** An item that somebody made to trip the reader. */
export function hostileParts(longest: number): fc.Arbitrary<ItemParts> {
  const short = hostileText(Math.min(longest, 400));
  const person = fc.constantFrom(officer, supplier, { name: 'Al\u202e', address: 'al@gmail.com' });
  return fc
    .record({
      kind: fc.constantFrom(...itemKinds),
      subject: short,
      place: short,
      from: fc.option(person, { nil: null }),
      to: fc.array(person, { maxLength: 3 }),
      format: fc.constantFrom('text', 'html'),
      body: hostileText(longest),
      attachmentNames: fc.array(short, { maxLength: 2 }),
    })
    .map(({ format, body, ...parts }) => ({ ...parts, [format]: body }));
}
