import { Parser } from 'htmlparser2';
import { type Line, plain, withoutBullet } from '#core/policy/document/line.ts';
import {
  ListCounter,
  type ListPlace,
  readLists,
  readStyles,
  type Style,
} from '#core/policy/document/word-numbers.ts';

/** The parts of a Word document that hold its text and its numbers. */
export interface WordParts {
  /** `word/document.xml` */
  document: string;
  /** `word/numbering.xml`; empty where there is none. */
  numbering: string;
  /** `word/styles.xml`; empty where there is none. */
  styles: string;
}

/** Alternative forms for older programs, and what is not the running text. */
const unseen = new Set(['mc:Fallback', 'w:instrText', 'w:delText', 'w:footnote', 'w:endnote', 'w:comment']);
const blanks = new Set(['w:tab', 'w:tc', 'w:cr']);
/** Styles that build on one another, at most. */
const deepestStyle = 12;

/** A Word document as lines, one a paragraph, with the numbers that Word prints but does not store. */
export function wordLines({ document, numbering, styles }: WordParts): Line[] {
  const reader = new Reader(new ListCounter(readLists(numbering)), readStyles(styles));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.opened(name, attributes['w:val'] ?? ''),
      onclosetag: (name) => reader.closed(name),
      ontext: (text) => reader.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(document);
  parser.end();
  return reader.lines;
}

class Reader {
  readonly lines: Line[] = [];
  private readonly counter: ListCounter;
  private readonly styles: ReadonlyMap<string, Style>;
  private written = '';
  private style = '';
  private list: string | null = null;
  private level: number | null = null;
  private textDepth = 0;
  private unseenDepth = 0;

  constructor(counter: ListCounter, styles: ReadonlyMap<string, Style>) {
    this.counter = counter;
    this.styles = styles;
  }

  opened(name: string, value: string): void {
    if (unseen.has(name)) this.unseenDepth += 1;
    if (name === 'w:t') this.textDepth += 1;
    if (name === 'w:p') this.begin();
    if (name === 'w:br') this.flush(false);
    if (blanks.has(name)) this.written += ' ';
    if (name === 'w:noBreakHyphen') this.written += '-';
    if (name === 'w:pStyle') this.style = value;
    if (name === 'w:numId') this.list = value;
    if (name === 'w:ilvl') this.level = Number(value);
  }

  closed(name: string): void {
    if (unseen.has(name)) this.unseenDepth -= 1;
    if (name === 'w:t') this.textDepth -= 1;
    if (name === 'w:p') this.flush(true);
  }

  text(text: string): void {
    if (this.textDepth > 0 && this.unseenDepth === 0) this.written += text;
  }

  private begin(): void {
    this.written = '';
    this.style = '';
    this.list = null;
    this.level = null;
  }

  private flush(paragraph: boolean): void {
    const { text, bullet } = withoutBullet(plain(this.written));
    this.written = '';
    if (text === '') return;
    const place = this.place();
    const number = place === null ? '' : this.counter.next(place);
    const heading = this.fromStyle(({ heading }) => heading || null) ?? false;
    this.lines.push({
      text: number ? `${number} ${text}` : text,
      apart: true,
      heading,
      bullet: bullet || number === null,
      page: 0,
    });
    // What follows a line break is more of the same paragraph, and takes no second number.
    if (!paragraph) this.list = '0';
  }

  private place(): ListPlace | null {
    const styled = this.fromStyle(({ place }) => place);
    const list = this.list ?? styled?.list ?? '';
    return list === '' || list === '0' ? null : { list, level: this.level ?? styled?.level ?? 0 };
  }

  /** Asks the paragraph's style, then those that it builds on. */
  private fromStyle<T>(ask: (style: Style) => T | null): T | null {
    let name: string | null = this.style;
    for (let depth = 0; name !== null && depth < deepestStyle; depth += 1) {
      const style: Style | undefined = this.styles.get(name);
      if (!style) return null;
      const answer = ask(style);
      if (answer !== null) return answer;
      name = style.basedOn;
    }
    return null;
  }
}
