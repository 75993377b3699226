/** Outlook shows no more of a dialog's text, in UTF-16 units. */
export const longestMessage = 500;

/** Shortens a text at a word's end, with an ellipsis. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, Math.max(0, longest - 1));
  const blank = kept.lastIndexOf(' ');
  // A text without blanks is cut where it must be, but never within a character.
  const cut = blank > 0 ? kept.slice(0, blank) : kept.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Sentences as Outlook shows them where it knows no Markdown: the last of them gives way. */
export function plainMessage(sentences: readonly string[]): string {
  return cutAtWord(sentences.join('\n\n'), longestMessage);
}

/**
 * The same sentences with the first in bold. Names in them were chosen by others, so every mark is escaped:
 * nobody outside gets a link or a picture into a dialog of ours.
 */
export function markdownMessage([first = '', ...rest]: readonly string[]): string {
  let message = `**${fitting(first, longestMessage - 4)}**`;
  for (const sentence of rest) {
    const room = longestMessage - message.length - 2;
    const more = room > shortestRest ? fitting(sentence, room) : '';
    if (more !== '') message += `\n\n${more}`;
  }
  return message;
}

/** Less than this of a sentence tells nothing. */
const shortestRest = 40;

function fitting(text: string, room: number): string {
  for (let longest = room; longest > 0; ) {
    const written = escaped(cutAtWord(text, longest));
    if (written.length <= room) return written;
    longest -= written.length - room;
  }
  return '';
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&').replace(/\s+/g, ' ');
}
