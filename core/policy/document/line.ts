/** One line of a document as its reader found it: a printed line, or a whole paragraph where the format keeps them. */
export interface Line {
  /** Single blanks, no blank at either end, no bullet. */
  text: string;
  /** A blank line, or the edge of an element or of a page, stands before it. */
  apart: boolean;
  /** The format itself says that it is a heading. */
  heading: boolean;
  /** It stood after a bullet. */
  bullet: boolean;
  /** From 1; 0 where the format has no pages. */
  page: number;
}

const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Zero-width characters, the soft hyphen and the byte order mark say nothing. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const ligatures = /[\ufb00-\ufb06]/g;

/** Text with one kind of blank, without what cannot be seen, and with ligatures taken apart. */
export function plain(text: string): string {
  return text
    .replace(invisible, '')
    .replace(ligatures, (ligature) => ligature.normalize('NFKC'))
    .replace(blanks, ' ')
    .trim();
}

/** The last two are what symbol fonts leave of their bullets. */
const bulletMark = /^[-–—•*·▪◦‣●○■□] (?=\S)|^[•▪●\uf0b7\uf0a7](?=\S)/;

/** Takes the bullet off a line that has one. */
export function withoutBullet(text: string): { text: string; bullet: boolean } {
  const rest = text.replace(bulletMark, '');
  return { text: rest, bullet: rest.length < text.length };
}
