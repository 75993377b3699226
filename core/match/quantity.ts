/** A word, a figure or a mark of a text, as numbers are read from it. */
export interface Lexeme {
  /** Lower-case; a curly apostrophe reads straight. */
  text: string;
  /** UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** The value of a figure such as `1,200.50`; null for words and marks. */
  figure: number | null;
  /** No space stands before it. */
  glued: boolean;
}

/** A number in figures or words. */
export interface Quantity {
  value: number;
  start: number;
  end: number;
  /** Index of the lexeme after it. */
  next: number;
  /** Told in thousands by a word that speaks of pounds: "two grand". */
  grand: boolean;
  /** Written out, "forty-five", at least in part. */
  inWords: boolean;
}

const lexemePattern =
  /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\d]/gu;

/** Cuts a text into words, figures and marks. Linear in the text. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  for (const match of text.matchAll(lexemePattern)) {
    const [written] = match;
    const start = match.index;
    const isFigure = /^\d/.test(written);
    lexemes.push({
      text: isFigure ? written : written.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + written.length,
      figure: isFigure ? Number(written.replaceAll(',', '')) : null,
      glued: start === end,
    });
    end = start + written.length;
  }
  return lexemes;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const addends = new Map<string, number>([
  ...small.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, 20 + index * 10]),
]);

const scales = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['grand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
/** Short for a scale where it stands right behind a figure: `5k`. */
const suffixes = new Map<string, number>([
  ['k', 1_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['bn', 1_000_000_000],
]);

/** True for a word that a number may start with, so that all others are passed over at once. */
export function mayStartQuantity({ text, figure }: Lexeme): boolean {
  return figure !== null || addends.has(text) || leads.has(text);
}

const leads = new Set(['a', 'half', 'couple']);

/** Reads the number that starts at a lexeme: `1,200`, `5k`, "forty-five", "a couple of hundred". */
export function quantityAt(lexemes: Lexeme[], index: number): Quantity | null {
  const first = lexemes[index];
  if (first === undefined || !mayStartQuantity(first)) return null;
  return first.figure === null ? wordsAt(lexemes, index) : figureAt(lexemes, index, first);
}

function figureAt(lexemes: Lexeme[], index: number, { figure, start, end }: Lexeme): Quantity {
  const plain: Quantity = { value: figure ?? 0, start, end, next: index + 1, grand: false, inWords: false };
  const after = lexemes[index + 1];
  if (after === undefined) return plain;
  const scale = scales.get(after.text) ?? (after.glued ? suffixes.get(after.text) : undefined);
  if (scale === undefined) return plain;
  const value = exact(plain.value * scale);
  return { ...plain, value, end: after.end, next: index + 2, grand: after.text === 'grand' };
}

/** 1.2 × 1,000,000 must not come out as 1,199,999.99… */
function exact(value: number): number {
  return Math.round(value * 100) / 100;
}

/** No number that somebody writes out is longer. */
const longestInWords = 16;

function wordsAt(lexemes: Lexeme[], index: number): Quantity | null {
  let at = index + leadLength(lexemes, index);
  const lead = at > index ? leadValue(lexemes[index]?.text ?? '', lexemes[index + 1]?.text ?? '') : null;
  let whole = 0;
  let part = lead;
  let grand = false;
  const limit = Math.min(lexemes.length, index + longestInWords);
  for (; at < limit; at += 1) {
    const word = lexemes[at]?.text ?? '';
    const addend = addends.get(word);
    const scale = scales.get(word);
    if (addend !== undefined && fitsAfter(part, addend)) part = (part ?? 0) + addend;
    else if (scale !== undefined && scale <= 100 && part !== null) part *= scale;
    else if (scale !== undefined && scale > 100 && part !== null) {
      whole += part * scale;
      part = 0;
      grand ||= word === 'grand';
    } else if (part !== null && isAndAHalf(lexemes, at)) {
      part += 0.5;
      at += 2;
    } else if (!(isJoint(word, whole + (part ?? 0)) && joins(lexemes, at, word))) break;
  }
  const last = lexemes[at - 1];
  const bareLead = lead !== null && at === index + leadLength(lexemes, index);
  if (last === undefined || part === null || bareLead) return null;
  return {
    value: whole + part,
    start: lexemes[index]?.start ?? 0,
    end: last.end,
    next: at,
    grand,
    inWords: true,
  };
}

/** "a hundred", "a couple of hundred", "half a grand": how many lexemes stand before the scale. */
function leadLength(lexemes: Lexeme[], index: number): number {
  const word = (offset: number) => lexemes[index + offset]?.text ?? '';
  const isScale = (offset: number) => scales.has(word(offset));
  if (word(0) === 'a' && isScale(1)) return 1;
  if (word(0) === 'half' && word(1) === 'a' && isScale(2)) return 2;
  const couple = word(0) === 'a' && word(1) === 'couple' ? 2 : word(0) === 'couple' ? 1 : 0;
  if (couple === 0) return 0;
  if (isScale(couple)) return couple;
  return word(couple) === 'of' && isScale(couple + 1) ? couple + 1 : 0;
}

/** "three and a half thousand"; "two and a half hours" are not read here. */
function isAndAHalf(lexemes: Lexeme[], at: number): boolean {
  const halves = ['and', 'a', 'half'].every((word, offset) => lexemes[at + offset]?.text === word);
  return halves && scales.has(lexemes[at + 3]?.text ?? '');
}

function leadValue(first: string, second: string): number {
  if (first === 'half') return 0.5;
  return first === 'couple' || second === 'couple' ? 2 : 1;
}

/** "forty five" and "a hundred five" go on; "five forty" and "two three" are two numbers. */
function fitsAfter(part: number | null, addend: number): boolean {
  if (part === null || part === 0) return true;
  const rest = part % 100;
  return rest === 0 ? part >= 100 : rest >= 20 && rest % 10 === 0 && addend < 10;
}

function isJoint(word: string, value: number): boolean {
  return (word === 'and' && value >= 100) || (word === '-' && value % 100 >= 20 && value % 10 === 0);
}

function joins(lexemes: Lexeme[], at: number, joint: string): boolean {
  const addend = addends.get(lexemes[at + 1]?.text ?? '');
  return addend !== undefined && (joint === 'and' || (addend < 10 && addend > 0));
}
