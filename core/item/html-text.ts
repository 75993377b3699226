import { Parser } from 'htmlparser2';
import { isBlank, type SourceText, TextWriter } from '#core/item/source-text.ts';

/** Source read at most, in UTF-16 units: markup may well be several times as long as its text. */
const htmlSourceLimit = 8 * 1024 * 1024;

/** Deeper nesting than any mail program writes; the parser's time grows with the depth. */
const deepestNesting = 1000;
const stepLength = 16 * 1024;

/**
 * Turns HTML into the text that a reader would see, without a DOM and without rendering: blocks and
 * rows become lines, cells become blanks, links keep their words, pictures their description;
 * hidden elements, styles, scripts, titles and comments are left out.
 * Keeps at most `limit` UTF-16 units of text.
 */
export function htmlText(part: string, source: string, limit: number): SourceText {
  const reader = new HtmlReader(part, limit);
  const length = Math.min(source.length, htmlSourceLimit);
  let read = 0;
  while (read < length && !reader.done) {
    reader.write(source.slice(read, Math.min(read + stepLength, length)));
    read += stepLength;
  }
  const text = reader.finish();
  return { ...text, cut: text.cut || read < source.length };
}

const words = (list: string) => new Set(list.split(' '));

const unseen = words('style script title template noscript object select');
const paragraphs = words('p h1 h2 h3 h4 h5 h6 ul ol pre');
const blocks = words(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form header hr html li main nav section table tr',
);
const cells = words('td th');

type Attributes = { [name: string]: string };

/** What an open element changes until it is closed. */
interface Open {
  hidden: boolean;
  preformatted: boolean;
  depth: number;
  indented: boolean;
  margin: number;
}

class HtmlReader {
  private readonly writer: TextWriter;
  private readonly parser: Parser;
  private readonly open: Open[] = [];
  private state: Open = { hidden: false, preformatted: false, depth: 0, indented: false, margin: 0 };
  /** Line ends and a blank that are due before the next word; nothing is written at the very start. */
  private breaks = 0;
  private blank = false;
  private lineHasWords = false;
  private lineIsSpacer = false;
  private started = false;
  /** Outlook marks where the older message begins but not where it ends. */
  private restIsQuoted = 0;

  constructor(part: string, limit: number) {
    this.writer = new TextWriter(part, limit);
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.opened(name, attributes),
        onclosetag: () => this.closed(),
        ontext: (text) => this.text(text, this.parser.startIndex, this.parser.endIndex + 1),
      },
      { decodeEntities: true },
    );
  }

  get done(): boolean {
    return this.writer.full || this.open.length > deepestNesting;
  }

  write(html: string): void {
    this.parser.write(html);
  }

  finish(): SourceText {
    const tooDeep = this.open.length > deepestNesting;
    this.parser.end();
    const text = this.writer.finish();
    return tooDeep ? { ...text, cut: true } : text;
  }

  private opened(name: string, attributes: Attributes): void {
    const parent = this.state;
    if (name === 'br') this.breakLine();
    else this.boundary(marginOf(name, attributes));
    if (startsOlderMessage(attributes)) this.restIsQuoted = 1;
    this.enter(name, attributes);
    if (parent.hidden || isHidden(attributes)) return;
    if (name === 'img') this.picture(attributes);
    else if (cells.has(name)) this.blank = true;
    else if (name === 'li') this.bullet();
  }

  private enter(name: string, attributes: Attributes): void {
    const parent = this.state;
    this.open.push(parent);
    this.state = {
      hidden: parent.hidden || unseen.has(name) || isHidden(attributes),
      preformatted: parent.preformatted || name === 'pre',
      depth: parent.depth + (isQuotation(name, attributes) ? 1 : 0),
      indented: parent.indented || name === 'blockquote',
      margin: marginOf(name, attributes),
    };
  }

  private closed(): void {
    this.boundary(this.state.margin);
    this.state = this.open.pop() ?? this.state;
  }

  /** `margin`: line ends that the element's edge asks for. */
  private boundary(margin: number): void {
    if (margin === 0 || this.state.hidden) return;
    if (this.lineIsSpacer && !this.lineHasWords) this.breaks++;
    this.lineIsSpacer = false;
    this.lineHasWords = false;
    this.breaks = Math.max(this.breaks, margin);
    this.blank = false;
  }

  private breakLine(): void {
    if (this.state.hidden) return;
    this.breaks++;
    this.lineHasWords = false;
    this.lineIsSpacer = false;
    this.blank = false;
  }

  private picture(attributes: Attributes): void {
    const described = (attributes.alt ?? '').trim();
    if (described === '') return;
    this.flush(this.parser.startIndex);
    this.writer.stand(described, this.parser.startIndex, this.parser.endIndex + 1);
    this.wrote();
  }

  private bullet(): void {
    const at = this.parser.startIndex;
    this.flush(at);
    this.writer.stand('- ', at, at);
  }

  private text(text: string, from: number, to: number): void {
    if (this.state.hidden) return;
    if (text.length !== to - from) this.entity(text, from, to);
    else if (this.state.preformatted) this.preformatted(text, from);
    else this.flowing(text, from);
  }

  private entity(text: string, from: number, to: number): void {
    if (isSpace(text.charCodeAt(0)) || isBlank(text.charCodeAt(0))) {
      this.blank = true;
      this.lineIsSpacer = true;
      return;
    }
    this.flush(from);
    this.writer.stand(text, from, to);
    this.wrote();
  }

  private flowing(text: string, from: number): void {
    let start = 0;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : SPACE;
      if (!isSpace(code) && !isBlank(code)) continue;
      if (i > start) this.word(text, start, i, from);
      if (i < text.length) this.blank = true;
      if (isBlank(code)) this.lineIsSpacer = true;
      start = i + 1;
    }
  }

  private word(text: string, start: number, end: number, from: number): void {
    this.flush(from + start);
    this.writer.run(text, start, end, from);
    this.wrote();
  }

  private preformatted(text: string, from: number): void {
    this.flush(from);
    this.writer.run(text, 0, text.length, from);
    this.wrote();
  }

  private wrote(): void {
    this.started = true;
    this.lineHasWords = true;
  }

  /** Writes the line ends or the blank that are due; no more than one empty line. */
  private flush(at: number): void {
    if (this.started) {
      for (let i = Math.min(this.breaks, 2); i > 0; i--) this.writer.newline(at, at);
      if (this.breaks === 0 && this.blank) this.writer.stand(' ', at, at);
    }
    this.breaks = 0;
    this.blank = false;
    this.writer.depth = this.state.depth + this.restIsQuoted;
    this.writer.indented = this.state.indented;
  }
}

const SPACE = 0x20;

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d);
}

/** 0 for elements within a line, 1 for blocks, 2 where an empty line stands before and after. */
function marginOf(name: string, attributes: Attributes): number {
  if (blocks.has(name)) return 1;
  if (!paragraphs.has(name)) return 0;
  const tight = hasWord(attributes.class, 'MsoNormal') || squeezed(attributes.style).includes('margin:0');
  return tight ? 1 : 2;
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.hidden !== undefined) return true;
  const style = squeezed(attributes.style);
  return hidingStyles.some((hiding) => style.includes(hiding));
}

const hidingStyles = ['display:none', 'visibility:hidden', 'mso-hide:all', 'max-height:0'];

const quotationClasses = [
  'gmail_quote',
  'yahoo_quoted',
  'protonmail_quote',
  'moz-cite-prefix',
  'zmail_extra',
  'OutlookMessageHeader',
];

function isQuotation(name: string, attributes: Attributes): boolean {
  if (name === 'blockquote' && attributes.type === 'cite') return true;
  return quotationClasses.some((quotation) => hasWord(attributes.class, quotation));
}

function startsOlderMessage(attributes: Attributes): boolean {
  const id = attributes.id ?? '';
  return id.includes('divRplyFwdMsg') || id.includes('appendonsend');
}

function hasWord(list: string | undefined, word: string): boolean {
  return ` ${list ?? ''} `.includes(` ${word} `);
}

function squeezed(style: string | undefined): string {
  return (style ?? '').toLowerCase().replace(/\s/g, '');
}
