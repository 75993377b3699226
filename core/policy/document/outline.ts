import { looksLikeHeading, type Mark, type MarkStyle, markOf, pathOf } from '#core/policy/document/mark.ts';
import type { Paragraph } from '#core/policy/document/paragraphs.ts';

/**
 * What a paragraph is in its document: a heading, the start of a numbered clause, an entry such as (a),
 * the start of a passage without a number, or more of what stands above it.
 */
export type Role = 'heading' | 'clause' | 'entry' | 'passage' | 'more';

export interface Block {
  role: Role;
  /** As printed; null where none is. */
  number: string | null;
  /** The number's steps; null for letters and where there is none. */
  path: number[] | null;
  /** Without the number. */
  text: string;
  bullet: boolean;
}

/** Reads the outline of a document off its numbers, headings and lists, without knowing its code. */
export function outlineOf(paragraphs: readonly Paragraph[]): Block[] {
  const marks = paragraphs.map(({ text }) => markOf(text));
  const byDecimals = countsByDecimals(marks);
  const blocks: Block[] = [];
  const state = new Reading();
  paragraphs.forEach((paragraph, at) => {
    const mark = marks[at] ?? null;
    const numbered = mark && !isListNumber(mark, byDecimals, paragraph, state) ? mark : null;
    const next = paragraphs[at + 1] ?? null;
    const role = numbered
      ? roleOfNumbered(numbered, byDecimals, paragraph, marks[at + 1] ?? null)
      : state.roleOf(paragraph, next);
    const text = numbered && role !== 'more' ? numbered.rest : paragraph.text;
    const number = numbered && role !== 'more' ? numbered.number : null;
    const block = { role, number, path: pathOf(number), text, bullet: paragraph.bullet };
    // A heading without words is a clause whose text is still to come.
    blocks.push(block.role === 'heading' && block.text === '' ? { ...block, role: 'clause' } : block);
    state.take(block);
  });
  return blocks;
}

function countsByDecimals(marks: readonly (Mark | null)[]): boolean {
  const count = (style: MarkStyle) => marks.filter((mark) => mark?.style === style).length;
  return count('decimal') >= count('simple');
}

/** Where clauses are numbered `4.2`, a sentence after `1.` is an entry of a list. */
function isListNumber(
  mark: Mark,
  byDecimals: boolean,
  { text, apart, heading }: Paragraph,
  state: Reading,
): boolean {
  if (mark.style === 'bare') return !(heading || (apart && looksLikeHeading(mark.rest))) || state.listOpen;
  if (mark.style === 'label') return !looksLikeHeading(text);
  return mark.style === 'simple' && byDecimals && !(heading || looksLikeHeading(mark.rest));
}

function roleOfNumbered(mark: Mark, byDecimals: boolean, { heading }: Paragraph, next: Mark | null): Role {
  if (mark.style === 'letter') return 'entry';
  if (mark.style === 'bare' || mark.style === 'label' || heading) return 'heading';
  if (!looksLikeHeading(mark.rest)) return 'clause';
  if (mark.style === 'simple') return byDecimals ? 'heading' : 'clause';
  return isChild(next, mark) ? 'heading' : 'clause';
}

/** `7.1.1` stands below `7.1`, and `1.1` below `1.0`. */
function isChild(below: Mark | null, above: Mark): boolean {
  const child = pathOf(below?.number ?? null);
  const parent = pathOf(above.number);
  return (
    child !== null &&
    parent !== null &&
    child.length > parent.length &&
    parent.every((step, depth) => step === child[depth])
  );
}

/** Where the reader is: below which heading, in which clause, in which list. */
class Reading {
  listOpen = false;
  private current: Block | null = null;
  private last: Block | null = null;
  private listOfFragments = false;
  private headingNumbered = false;

  roleOf(paragraph: Paragraph, next: Paragraph | null): Role {
    const { text, bullet } = paragraph;
    const promised = this.last !== null && endsOpen(this.last.text);
    if (paragraph.heading || (!bullet && isHeading(paragraph, next, promised))) return 'heading';
    if (this.current === null) return 'passage';
    if (bullet) return this.roleOfBullet(text);
    if (promised) return 'more';
    return this.current.number === null && this.headingNumbered ? 'passage' : 'more';
  }

  private roleOfBullet(text: string): Role {
    if (this.last !== null && goesOn(this.last.text)) return 'more';
    if (this.listOpen) return this.listOfFragments && hasOwnSubject(text) ? 'passage' : 'more';
    return this.current?.bullet ? 'passage' : 'more';
  }

  take(block: Block): void {
    if (block.role === 'heading') {
      this.current = null;
      this.headingNumbered = block.path !== null;
    } else if (block.role === 'clause' || block.role === 'passage') {
      this.current = block;
    }
    const inList = block.bullet && block.role === 'more';
    if (inList && !this.listOpen) this.listOfFragments = !hasOwnSubject(block.text);
    this.listOpen = inList;
    this.last = block;
  }
}

/** A short line by itself; right before a number it needs no gap, and after a colon a sentence must follow it. */
function isHeading({ text, apart }: Paragraph, next: Paragraph | null, promised: boolean): boolean {
  if (next === null || !looksLikeHeading(text)) return false;
  if (promised) return !next.bullet && markOf(next.text) === null && next.text.endsWith('.');
  return apart || (next.apart && markOf(next.text) !== null);
}

/** A colon, also `:-`, promises a list. */
function endsOpen(text: string): boolean {
  return /:\s?[-–—]?$/.test(text);
}

/** A list goes on after a semicolon or an "and". */
function goesOn(text: string): boolean {
  return endsOpen(text) || /(?:[;,]| and| or)$/.test(text);
}

/** A sentence with its own subject and verb does not go on with "you may not:". */
function hasOwnSubject(text: string): boolean {
  return (
    text.endsWith('.') &&
    /\b(?:you|officers?|employees?|staff|members?|enquiries|council)\b[^.;:]{0,60}\b(?:must|should|may|shall|can|will|are|is)\b/i.test(
      text,
    )
  );
}
