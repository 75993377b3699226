import { rootOf } from '../page/shadow.ts';

/** Longer drafts are judged by their beginning: no site takes more, and no press may wait. */
const longestDraft = 20_000;

const blocks = new Set(
  'P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE TR SECTION ARTICLE HEADER FOOTER FIGURE'.split(' '),
);
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** What editors put in for the caret to stand on; none of it is written by a person. */
const placeholders = /[\u200B\u2060\uFEFF]/g;

/**
 * The text of an editor as its reader would see it: blocks and breaks as line feeds, pictures by their text
 * alternative. Walks the tree and never asks for layout, so that it costs next to nothing and the page is not touched.
 * @param quoted selectors of what somebody else wrote before: its lines are led by `>`, as in plain mail
 */
export function readDraft(editor: Element, quoted: readonly string[] = []): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    return editor.value.slice(0, longestDraft);
  }
  return textIn(editor, quoted);
}

function textIn(element: Element, quoted: readonly string[]): string {
  const text = new Lines(quoted);
  walk(element, text);
  return text.toString();
}

/** Collects text; a line ends once, however many blocks end with it. */
class Lines {
  readonly quoted: readonly string[];
  private text = '';
  private ended = false;

  constructor(quoted: readonly string[]) {
    this.quoted = quoted;
  }

  get full(): boolean {
    return this.text.length >= longestDraft;
  }

  add(written: string): void {
    if (written === '') return;
    if (this.ended) this.text += '\n';
    this.ended = false;
    this.text += written;
  }

  endLine(): void {
    this.ended = this.ended || (this.text !== '' && !this.text.endsWith('\n'));
  }

  breakLine(): void {
    this.add('\n');
  }

  toString(): string {
    return this.text.slice(0, longestDraft).trim();
  }
}

function walk(node: Node, text: Lines): void {
  for (const child of node.childNodes) {
    if (text.full) return;
    if (child instanceof Text) text.add(child.data.replace(placeholders, '').replaceAll('\u00A0', ' '));
    else if (child instanceof Element) readElement(child, text);
  }
}

function readElement(element: Element, text: Lines): void {
  const tag = element.tagName.toUpperCase();
  // The last break of a block only gives it height.
  if (tag === 'BR' && element.nextSibling) text.breakLine();
  if (unread.has(tag) || element.getAttribute('aria-hidden') === 'true') return;
  if (tag === 'IMG') text.add(element.getAttribute('alt') ?? '');
  else if (element instanceof HTMLTextAreaElement) text.add(element.value);
  else if (text.quoted.some((selector) => element.matches(selector))) readQuoted(element, text);
  else readInside(element, text);
}

function readQuoted(element: Element, text: Lines): void {
  const lines = textIn(element, []).split('\n');
  text.endLine();
  text.add(lines.map((line) => `> ${line}`).join('\n'));
  text.endLine();
}

function readInside(element: Element, text: Lines): void {
  const block = blocks.has(element.tagName.toUpperCase());
  if (block) text.endLine();
  const shadow = rootOf(element);
  if (shadow) walk(shadow, text);
  walk(element, text);
  if (block) text.endLine();
}
