import { Parser } from 'htmlparser2';
import { type Line, plain, withoutBullet } from '#core/policy/document/line.ts';
import { markOf } from '#core/policy/document/mark.ts';
import { innerLink } from '#core/policy/document/text-lines.ts';
import { letters, roman } from '#core/policy/document/word-numbers.ts';

const words = (list: string) => new Set(list.split(' '));

const unseen = words('script style template noscript nav footer form button select svg head');
const blocks = words(
  'address article aside blockquote body center dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody tr ul',
);
const cells = words('td th');
const voids = words('br hr img input link meta wbr area base col embed source track');
const furnitureName =
  /(?:^|[\s_-])(?:nav|navigation|menu|breadcrumbs?|skip|cookies?|access-?keys?|toc)(?:[\s_-]|$)/i;

interface List {
  ordered: boolean;
  type: string;
  next: number;
  /** Number of the entry that the list stands in, with a stop after it. */
  prefix: string;
}

interface Open {
  name: string;
  unseen: boolean;
  list: List | null;
}

/** Deeper nesting than any page needs; deeper still is read as if it were not nested. */
const deepest = 500;

/** HTML as lines: one a block, list entries with the number that a reader sees, menus and hidden parts left out. */
export function htmlLines(html: string): Line[] {
  const reader = new Reader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.opened(name, attributes),
      onclosetag: (name) => reader.closed(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  reader.end();
  return reader.lines;
}

class Reader {
  readonly lines: Line[] = [];
  private readonly open: Open[] = [];
  private written = '';
  private apart = true;
  private entry: { label: string } | null = null;
  private heading = false;
  private innerLinks = 0;

  opened(name: string, attributes: Record<string, string>): void {
    if (name === 'br') this.flush(false);
    else if (blocks.has(name)) this.flush(true);
    if (cells.has(name)) this.text(' ');
    if (voids.has(name) || this.open.length >= deepest) return;
    const above = this.open.at(-1);
    const hidden = above?.unseen || isUnseen(name, attributes);
    this.open.push({ name, unseen: hidden, list: this.listOf(name, attributes) ?? above?.list ?? null });
    if (name === 'li') this.beginEntry(attributes);
    if (/^h[1-6]$/.test(name)) this.heading = true;
    if (name === 'a' && attributes.href?.startsWith('#')) this.innerLinks += 1;
  }

  closed(name: string): void {
    const at = this.open.findLastIndex((each) => each.name === name);
    if (blocks.has(name)) this.flush(true);
    if (at >= 0) this.open.length = at;
  }

  text(text: string): void {
    if (!this.open.at(-1)?.unseen) this.written += text;
  }

  end(): void {
    this.flush(true);
  }

  private listOf(name: string, { type, start }: Record<string, string>): List | null {
    if (name !== 'ol' && name !== 'ul') return null;
    const within = this.open.at(-1)?.list;
    const prefix = within?.ordered ? `${within.prefix}${within.next - 1}.` : '';
    return { ordered: name === 'ol', type: type ?? '1', next: Number(start) || 1, prefix };
  }

  private beginEntry({ value }: Record<string, string>): void {
    const list = this.open.at(-1)?.list;
    if (!list?.ordered) {
      this.entry = { label: '' };
      return;
    }
    const number = Number(value) || list.next;
    list.next = number + 1;
    this.entry = { label: labelOf(list, number) };
  }

  /** Ends the line that is being written. */
  private flush(paragraph: boolean): void {
    const { text, bullet } = withoutBullet(plain(this.written));
    this.written = '';
    if (text !== '') {
      const label = this.entry?.label && !markOf(text) ? `${this.entry.label} ` : '';
      const isEntry = this.entry !== null && label === '';
      this.lines.push({
        text: label + text + (this.innerLinks > 0 ? innerLink : ''),
        apart: this.apart,
        heading: this.heading,
        bullet: bullet || isEntry,
        page: 0,
      });
      this.entry = null;
      this.innerLinks = 0;
      this.apart = false;
    }
    if (paragraph) {
      this.apart = true;
      this.heading = false;
    }
  }
}

function labelOf({ type, prefix }: List, number: number): string {
  if (type.toLowerCase() === 'a') return `(${letters(number)})`;
  if (type.toLowerCase() === 'i') return `(${roman(number)})`;
  return prefix === '' ? `${number}.` : `${prefix}${number}`;
}

function isUnseen(name: string, attributes: Record<string, string>): boolean {
  return (
    unseen.has(name) ||
    'hidden' in attributes ||
    'accesskey' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    attributes.role === 'navigation' ||
    /display:\s?none/i.test(attributes.style ?? '') ||
    (name !== 'body' && furnitureName.test(`${attributes.id ?? ''} ${attributes.class ?? ''}`))
  );
}
