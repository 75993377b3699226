import type { Line } from '#core/policy/document/line.ts';
import { looksLikeHeading, markOf } from '#core/policy/document/mark.ts';

/** A whole paragraph, heading or list entry. */
export interface Paragraph {
  text: string;
  heading: boolean;
  bullet: boolean;
  /** Stands by itself, with a gap before it. */
  apart: boolean;
}

/** Lines longer than this were not wrapped by a printer: each is a paragraph. */
const widestPrint = 160;

/**
 * Joins hard-wrapped lines, paragraphs that a page break cut in two, and words broken at line ends.
 * Linear in the text.
 */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const width = wrapWidth(lines);
  const known = wordsIn(lines);
  const paragraphs: { first: Line; parts: string[] }[] = [];
  let previous: Line | null = null;
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last && previous && goesOn(previous, line, width) && !isHeadingAfter(previous, line, lines[at + 1]))
      join(last.parts, line.text, known);
    else paragraphs.push({ first: line, parts: [line.text] });
    previous = line;
  }
  return paragraphs.map(({ first: { heading, bullet, apart }, parts }) => ({
    text: parts.join(''),
    ...{ heading, bullet, apart },
  }));
}

/** How wide the document was printed: most full lines come near it. 0 where it was not wrapped. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width > widestPrint ? 0 : width;
}

const ended = /[.!?:;]["'”’)\]]*$/;

function goesOn(previous: Line, line: Line, width: number): boolean {
  if (line.heading || previous.heading) return false;
  const open = !ended.test(previous.text);
  const startsLow = /^[\p{Ll}£(,“‘]/u.test(line.text);
  if (line.bullet) return false;
  const full = width > 0 && previous.text.length + firstWord(line.text) > width * 0.9;
  const marked = markOf(line.text) !== null;
  const nextPage = line.page !== previous.page;
  if (line.apart) return open && !marked && (/^\p{Ll}/u.test(line.text) || (nextPage && full));
  // A number at the start of a line is a clause's unless the sentence before it is still running.
  if (marked) return full && open && !startsNumbered(line.text);
  return full || (open && startsLow);
}

/** A heading set close below a paragraph that is over, with a gap after it. */
function isHeadingAfter(previous: Line, line: Line, next: Line | undefined): boolean {
  return next?.apart === true && ended.test(previous.text) && looksLikeHeading(line.text);
}

/** `2.36 You …` rather than `2.36 of the constitution`. */
function startsNumbered(text: string): boolean {
  return /^["'“‘(]?\p{Lu}/u.test(markOf(text)?.rest ?? '');
}

function firstWord(text: string): number {
  const end = text.indexOf(' ');
  return 1 + (end < 0 ? text.length : end);
}

const brokenEnd = /(\p{L}+)-$/u;
const lowWord = /^\p{Ll}+/u;

/** Puts a line to those before; a hyphen goes where it only broke the word. */
function join(parts: string[], line: string, known: ReadonlySet<string>): void {
  const before = parts.at(-1) ?? '';
  const head = brokenEnd.exec(before.slice(-40))?.[1];
  const tail = lowWord.exec(line)?.[0];
  if (head === undefined || tail === undefined) {
    parts.push(' ', line);
    return;
  }
  const solid = `${head}${tail}`.toLowerCase();
  const compound = `${head}-${tail}`.toLowerCase();
  const keep = known.has(compound) || (!known.has(solid) && compoundHeads.has(head.toLowerCase()));
  if (!keep) parts[parts.length - 1] = before.slice(0, -1);
  parts.push(line);
}

/** Beginnings that English mostly joins with a hyphen. */
const compoundHeads = new Set(
  'self non co ex well ill long short part full high low cross semi so off on up'.split(' '),
);

function wordsIn(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}
