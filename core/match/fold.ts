/**
 * Text made comparable: lower case, look-alike letters and fancy spacing undone, invisible characters gone,
 * with every character still traceable to where it stood.
 */
export interface Folded {
  text: string;
  /** Offset in the original of the character at `index`; for `index === text.length`, the original's length. */
  at(index: number): number;
}

/** Letters of other scripts that pass for Latin ones at a glance; they serve to slip words past a filter. */
const lookAlikes = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    г: 'r',
    п: 'n',
    ь: 'b',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    ɡ: 'g',
    ɑ: 'a',
    ɩ: 'i',
    ɪ: 'i',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
    ᴍ: 'm',
    ɴ: 'n',
    ᴏ: 'o',
    ᴘ: 'p',
    ʀ: 'r',
    ꜱ: 's',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ʏ: 'y',
    ᴢ: 'z',
    օ: 'o',
    ո: 'n',
    ս: 'u',
    ց: 'g',
    հ: 'h',
    գ: 'q',
    զ: 'q',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    '‘': "'",
    '’': "'",
    '‛': "'",
    '′': "'",
    '`': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '−': '-',
  }),
);

const firstAbove = 0x7f;

/** Zero-width, soft hyphen, direction marks, variation selectors, tags: drawn as nothing. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0xfeff ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/** White letters in black discs and squares, which Unicode does not take for forms of the plain ones. */
const firstBadges = [0x1f150, 0x1f170];

function badgeLetter(code: number): string | undefined {
  const first = firstBadges.find((badge) => code >= badge && code < badge + 26);
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

const combiningMark = /\p{M}/u;

/** Some characters stand for whole phrases; this much of one is enough, and bounds what a text can swell to. */
const longestForm = 4;

/** What one character stands for once folded: usually one lower-case letter, sometimes none or several. */
function foldCharacter(character: string): string {
  const known = lookAlikes.get(character) ?? badgeLetter(character.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (!combiningMark.test(part) && folded.length < longestForm) folded += lookAlikes.get(part) ?? part;
  }
  return folded;
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > firstAbove) return false;
  return true;
}

/**
 * Folds a text for matching.
 *
 * @param text any string; lone surrogates are kept as they are
 * @returns the folded text with its way back; linear in the length of `text`
 */
export function fold(text: string): Folded {
  // Most mail is plain ASCII, where folding never moves a character.
  if (isPlain(text)) return { text: text.toLowerCase(), at: (index) => index };
  let folded = '';
  const origins: number[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const piece = foldPoint(code, text, i, width);
    for (let n = 0; n < piece.length; n++) origins.push(i);
    folded += piece;
    i += width;
  }
  origins.push(text.length);
  return { text: folded, at: (index) => origins[Math.min(index, origins.length - 1)] ?? text.length };
}

function foldPoint(code: number, text: string, at: number, width: number): string {
  if (code <= firstAbove) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(at);
  if (isInvisible(code)) return '';
  return foldCharacter(width === 1 ? text.charAt(at).toLowerCase() : text.slice(at, at + width));
}
