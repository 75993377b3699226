import { type Line, plain, withoutBullet } from '#core/policy/document/line.ts';

const emphasis = /(\*\*|__|\*|_)(?=\S)([^*_\n]{1,400})(?<=\S)\1(?![\p{L}\d])/gu;
const link = /\[([^\][]{1,300})\]\(([^()\s]{0,500})\)/g;
/** Emphasis that runs over a line end leaves one asterisk on either line. */
const stray = /^\*{1,2}(?=\S)|(?<=\S)\*{1,2}$/g;
const escaped = /\\([\\`*_{}[\]()#+.!-])/g;
const underline = /^(=+|-{3,}|\*{3,}|_{3,})$/;
/** Between the words of a link and where it leads inside the document: a table of contents. */
export const innerLink = '\u2192';

/**
 * Plain text and Markdown as lines. A form feed begins a new page.
 * Links keep their words; those that lead into the document itself keep an arrow, which tells a table of contents.
 */
export function textLines(source: string): Line[] {
  const lines: Line[] = [];
  const paged = source.includes('\f');
  let page = paged ? 1 : 0;
  let apart = true;
  for (const raw of source.replace(/\r\n?/g, '\n').split('\n')) {
    for (const [at, part] of raw.split('\f').entries()) {
      if (at > 0) {
        page += 1;
        apart = true;
      }
      const line = lineOf(part, page, apart);
      if (line) lines.push(line);
      if (line || at === 0) apart = line === null;
    }
  }
  return lines;
}

function lineOf(raw: string, page: number, apart: boolean): Line | null {
  const { text, bullet } = withoutBullet(plain(raw));
  if (text === '' || underline.test(text)) return null;
  const words = plain(unmarked(text));
  const hashes = /^#{1,6} /.exec(words);
  if (hashes) {
    const heading = words.slice(hashes[0].length).replace(/ #+$/, '');
    return { text: heading, apart: true, heading: true, bullet: false, page };
  }
  return { text: words, apart, heading: false, bullet, page };
}

/** Emphasis, links and escapes of Markdown taken off; a converter leaves them in plain text too. */
function unmarked(text: string): string {
  return text
    .replace(link, (_, words: string, target: string) => (target.startsWith('#') ? words + innerLink : words))
    .replace(emphasis, '$2')
    .replace(stray, '')
    .replace(escaped, '$1');
}
