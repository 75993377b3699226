/** The line without the blanks and ornaments around it, in lower case, with plain apostrophes. */
export function folded(line: string): string {
  return line
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** How many words a line has. */
export function wordCount(line: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < line.length; i++) {
    const blank = line.charCodeAt(i) <= 0x20;
    if (!blank && !inWord) count++;
    inWord = !blank;
  }
  return count;
}

/** How many digits a line has. */
export function digitCount(line: string): number {
  let count = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) count++;
  }
  return count;
}

export function includesAny(text: string, cues: readonly string[]): boolean {
  return cues.some((cue) => text.includes(cue));
}

/** How many of the cues a text holds. */
export function cueCount(text: string, cues: readonly string[]): number {
  let count = 0;
  for (const cue of cues) if (text.includes(cue)) count++;
  return count;
}

export function startsWithAny(text: string, cues: readonly string[]): boolean {
  return cues.some((cue) => text.startsWith(cue));
}
