import { Parser } from 'htmlparser2';

/** How one level of a list is numbered. */
interface Level {
  start: number;
  /** Word's name: `decimal`, `lowerLetter`, `bullet` … */
  format: string;
  /** `%1.%2` stands for the numbers of the first and second level. */
  pattern: string;
}

/** What a paragraph says of its list. */
export interface ListPlace {
  list: string;
  level: number;
}

/** A paragraph style, as far as it bears on reading. */
export interface Style {
  heading: boolean;
  place: ListPlace | null;
  basedOn: string | null;
}

/** The lists of a Word document, by their ids. */
export interface Lists {
  /** The scheme behind each list; several lists may share one, and go on counting where the other stopped. */
  schemes: Map<string, string>;
  levels: Map<string, Level>;
  restarts: Map<string, number>;
}

const deepestLevel = 9;

/** Reads `word/numbering.xml`. */
export function readLists(xml: string): Lists {
  const lists: Lists = { schemes: new Map(), levels: new Map(), restarts: new Map() };
  let scheme = '';
  let list = '';
  let level = '';
  walk(xml, (name, value, attributes) => {
    if (name === 'w:abstractNum') scheme = attributes['w:abstractNumId'] ?? '';
    if (name === 'w:num') list = attributes['w:numId'] ?? '';
    if (name === 'w:lvl' || name === 'w:lvlOverride') level = attributes['w:ilvl'] ?? '0';
    if (name === 'w:lvl')
      lists.levels.set(`${scheme} ${level}`, { start: 1, format: 'decimal', pattern: '' });
    const current = lists.levels.get(`${scheme} ${level}`);
    if (current && name === 'w:start') current.start = Number(value);
    if (current && name === 'w:numFmt') current.format = value;
    if (current && name === 'w:lvlText') current.pattern = value;
    if (name === 'w:abstractNumId') lists.schemes.set(list, value);
    if (name === 'w:startOverride') lists.restarts.set(`${list} ${level}`, Number(value));
  });
  return lists;
}

/** Reads the paragraph styles of `word/styles.xml`. */
export function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style = { heading: false, place: null, basedOn: null };
  walk(xml, (name, value, attributes) => {
    if (name === 'w:style') {
      style = { heading: false, place: null, basedOn: null };
      styles.set(attributes['w:styleId'] ?? '', style);
    }
    if (name === 'w:name' && /^(?:heading \d|title)$/i.test(value)) style.heading = true;
    if (name === 'w:basedOn') style.basedOn = value;
    if (name === 'w:numId') style.place = { list: value, level: style.place?.level ?? 0 };
    if (name === 'w:ilvl') style.place = { list: style.place?.list ?? '', level: Number(value) };
  });
  return styles;
}

function walk(
  xml: string,
  visit: (name: string, value: string, attributes: Record<string, string>) => void,
): void {
  const parser = new Parser(
    { onopentag: (name, attributes) => visit(name, attributes['w:val'] ?? '', attributes) },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
}

/** Counts through the lists of a document as Word does. */
export class ListCounter {
  private readonly lists: Lists;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(lists: Lists) {
    this.lists = lists;
  }

  /** The number that Word prints before the next paragraph of a list, `''` for none; null for a bullet. */
  next({ list, level }: ListPlace): string | null {
    const scheme = this.lists.schemes.get(list);
    const own = this.lists.levels.get(`${scheme} ${level}`);
    if (scheme === undefined || own === undefined || level >= deepestLevel) return '';
    if (own.format === 'bullet') return null;
    const counts = this.counts.get(scheme) ?? [];
    this.counts.set(scheme, counts);
    const restart = this.begun.has(`${list} ${level}`)
      ? undefined
      : this.lists.restarts.get(`${list} ${level}`);
    this.begun.add(`${list} ${level}`);
    counts[level] = restart ?? (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.pattern.replace(/%([1-9])/g, (_, digit: string) =>
      this.shown(scheme, Number(digit) - 1, counts),
    );
  }

  private shown(scheme: string, level: number, counts: number[]): string {
    const own = this.lists.levels.get(`${scheme} ${level}`);
    const count = counts[level] ?? own?.start ?? 1;
    counts[level] = count;
    return numeral(count, own?.format ?? 'decimal');
  }
}

function numeral(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

/** a to z, then aa, bb, as Word counts. */
export function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const romanTens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
const romanOnes = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** Roman numerals below 100; lists are no longer. */
export function roman(count: number): string {
  return (romanTens[Math.floor(count / 10) % 10] ?? '') + (romanOnes[count % 10] ?? '');
}
