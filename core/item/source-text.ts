import type { SourceSpan } from '#core/item/item.ts';

/** One line of a `SourceText`. Offsets are UTF-16 units into its text, end exclusive, without the `\n`. */
export interface Line {
  start: number;
  end: number;
  /** How often the line is quoted: `>` marks and HTML quotation blocks. */
  depth: number;
  /** Stands in an HTML block that may be a quotation or a mere indent; the words around it decide. */
  indented: boolean;
}

/**
 * Plain text derived from one part of the source, with the way back.
 * Piece `i` of the text begins at `at[i]` and came from `from[i]` to `to[i]` of the source:
 * character for character where both have the same length, as a whole otherwise.
 */
export interface SourceText {
  part: string;
  text: string;
  lines: Line[];
  at: number[];
  from: number[];
  to: number[];
  /** True where the source held more text than was asked for. */
  cut: boolean;
}

/** Where characters `start` to `end` of a derived text stand in its source. */
export function sourceSpan(source: SourceText, start: number, end: number): SourceSpan {
  const begin = Math.max(0, Math.min(start, source.text.length));
  const finish = Math.max(begin, Math.min(end, source.text.length));
  if (source.at.length === 0) return { part: source.part, start: 0, end: 0 };
  const first = pieceAt(source, begin);
  const last = finish > begin ? pieceAt(source, finish - 1) : first;
  const from = sourceOffset(source, first, begin);
  const to = finish > begin ? sourceOffset(source, last, finish - 1, true) : from;
  return { part: source.part, start: from, end: Math.max(from, to) };
}

function pieceAt(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Source offset of one character's beginning, or of its end. */
function sourceOffset(source: SourceText, piece: number, offset: number, atEnd = false): number {
  const at = source.at[piece] ?? 0;
  const from = source.from[piece] ?? 0;
  const to = source.to[piece] ?? 0;
  const length = (source.at[piece + 1] ?? source.text.length) - at;
  const letterForLetter = length === to - from;
  if (!letterForLetter) return atEnd ? to : from;
  return from + (offset - at) + (atEnd ? 1 : 0);
}

/** Text that stands in the source as it is, for example a place or a file's name. */
export function literalText(part: string, text: string): SourceText {
  const writer = new TextWriter(part, Number.POSITIVE_INFINITY);
  writer.run(text, 0, text.length);
  return writer.finish();
}

const TAB = 0x09;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE_MARK = 0x3e;

/**
 * Writes a `SourceText` from left to right: takes off `>` marks (and counts them), drops characters
 * that have no width, makes every kind of blank a space, and stops at a limit.
 */
export class TextWriter {
  /** Depth and indent that the surrounding HTML gives to the lines written next. */
  depth = 0;
  indented = false;
  /** True once text had to be left out. */
  full = false;

  private readonly part: string;
  private readonly limit: number;
  private readonly chunks: string[] = [];
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly lines: Line[] = [];
  private length = 0;
  private line: Line | null = null;
  private marks = 0;

  constructor(part: string, limit: number) {
    this.part = part;
    this.limit = limit;
  }

  /**
   * Writes `text` from `start` to `end`, in which a newline ends a line.
   * The text's first character stands at `shift` in the source.
   */
  run(text: string, start: number, end: number, shift = 0): void {
    let next = start;
    while (next < end && !this.full) {
      if (!this.line) next = this.skipMarks(text, next, end);
      const stop = ordinaryUntil(text, next, end);
      this.put(text.slice(next, stop), next + shift, stop + shift);
      if (stop < end) this.special(text.charCodeAt(stop), stop + shift);
      next = stop + 1;
    }
  }

  /** Writes text that stands for the whole of `from` to `to` in the source, such as a decoded entity. */
  stand(text: string, from: number, to: number): void {
    if (!this.line && text === '>') this.marks++;
    else if (this.line || text !== ' ') this.put(text, from, to);
  }

  /** Ends the line. */
  newline(from: number, to: number): void {
    if (this.length >= this.limit) this.full = true;
    if (this.full) return;
    this.openLine();
    this.closeLine();
    this.piece('\n', from, to);
  }

  finish(): SourceText {
    this.openLine();
    this.closeLine();
    const { part, lines, at, from, to } = this;
    return { part, text: this.chunks.join(''), lines, at, from, to, cut: this.full };
  }

  /** Counts the `>` marks at a line's beginning and says where its own text begins. */
  private skipMarks(text: string, start: number, end: number): number {
    let own = start;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code !== QUOTE_MARK && code !== SPACE) break;
      if (code === SPACE) continue;
      this.marks++;
      own = i + 1;
    }
    return own > start && own < end && text.charCodeAt(own) === SPACE ? own + 1 : own;
  }

  private special(code: number, at: number): void {
    if (code === NEWLINE) this.newline(at, at + 1);
    else if (code === TAB || isBlank(code)) this.put(' ', at, at + 1);
  }

  private put(text: string, from: number, to: number): void {
    if (text === '' || this.full) return;
    const room = this.limit - this.length;
    this.full = text.length > room;
    const kept = this.full ? text.slice(0, wholeCharacters(text, room)) : text;
    if (kept === '') return;
    this.openLine();
    this.piece(kept, from, to - from === text.length ? from + kept.length : to);
  }

  private openLine(): void {
    if (this.line) return;
    this.line = {
      start: this.length,
      end: this.length,
      depth: this.depth + this.marks,
      indented: this.indented,
    };
    this.marks = 0;
  }

  private closeLine(): void {
    if (!this.line) return;
    this.line.end = this.length;
    this.lines.push(this.line);
    this.line = null;
  }

  private piece(text: string, from: number, to: number): void {
    const last = this.at.length - 1;
    const lastLength = (this.to[last] ?? 0) - (this.from[last] ?? 0);
    const lastIsExact = last >= 0 && lastLength === this.length - (this.at[last] ?? 0);
    if (lastIsExact && this.to[last] === from && to - from === text.length) {
      this.to[last] = to;
    } else {
      this.at.push(this.length);
      this.from.push(from);
      this.to.push(to);
    }
    this.chunks.push(text);
    this.length += text.length;
  }
}

/** Where the first character stands that cannot be written as it is. */
function ordinaryUntil(source: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = source.charCodeAt(i);
    const ordinary = (code >= SPACE && code < 0x7f) || (code >= 0xa1 && !isBlank(code) && !isWidthless(code));
    if (!ordinary) break;
    i++;
  }
  return i;
}

/** No-break and typographic spaces. */
export function isBlank(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
}

/** Characters without width that senders put into words or into hidden previews. */
function isWidthless(code: number): boolean {
  if (code === 0xad || code === 0x34f || code === 0xfeff || code === 0x2060) return true;
  // The zero-width joiner stays: emoji are built with it.
  return (code >= 0x200b && code <= 0x200f && code !== 0x200d) || (code >= 0x2028 && code <= 0x202e);
}

function wholeCharacters(text: string, length: number): number {
  const code = text.charCodeAt(length - 1);
  return code >= 0xd800 && code < 0xdc00 ? length - 1 : length;
}
