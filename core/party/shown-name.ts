/** Longest name shown in a sentence, in UTF-16 units: a display name is the sender's to choose. */
const longestName = 80;

/** Controls, zero-width and direction marks, with which a display name could rearrange our sentence. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Halves of a character: no database keeps them. */
const halves = /\p{Surrogate}/gu;

const legalForm = / (?:ltd|limited|plc|llp)\.?$/i;

/** A name or address that somebody outside chose, fit to stand in a sentence of ours. */
export function shownName(name: string): string {
  return shortened(plain(name).replace(legalForm, ''), longestName);
}

/**
 * A line that somebody outside chose, fit to be kept: one line, no invisible marks, never longer than
 * `longest` UTF-16 units. Null where nothing is left.
 */
export function keptLine(text: string, longest: number): string | null {
  return shortened(plain(text.replace(/\s+/g, ' ')), longest) || null;
}

function plain(text: string): string {
  return text.replace(invisible, '').replace(halves, '').trim();
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A cut may fall within a character.
  return `${text
    .slice(0, longest - 1)
    .replace(halves, '')
    .trimEnd()}…`;
}
