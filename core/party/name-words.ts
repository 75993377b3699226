/** One word of a firm's name as it stands in a text. */
export interface NameWord {
  /** Folded: lower-case, without apostrophes and accents; `&` and `+` read "and". */
  word: string;
  start: number;
  end: number;
  /** Starts with a capital letter or a digit in the text. */
  capital: boolean;
}

const legalForms = new Set(['ltd', 'limited', 'plc', 'llp', 'lp', 'cic', 'cio', 'inc', 'llc', 'gmbh']);

/** True for a word that says what kind of company a name is and tells no two firms apart. */
export function isLegalForm(word: string): boolean {
  return legalForms.has(word);
}

// A full stop inside a word belongs to it only between single letters ("R.M.K."), so it is left out
// here: "Ltd." and "Ltd" must read the same.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*|[&+]/gu;

/** Cuts a text into words to compare names by. Linear in the text. */
export function* nameWordsIn(text: string): Generator<NameWord> {
  for (const match of text.matchAll(wordPattern)) {
    const written = match[0];
    const start = match.index;
    yield { word: foldWord(written), start, end: start + written.length, capital: startsCapital(written) };
  }
}

/** The words that tell a firm from another: `Calloway Highways Ltd` gives `calloway`, `highways`. */
export function tellingWords(name: string): string[] {
  const words = Array.from(nameWordsIn(name), ({ word }) => word);
  while (words.length > 1 && isLegalForm(words.at(-1) ?? '')) words.pop();
  return words;
}

function foldWord(written: string): string {
  if (written === '&' || written === '+') return 'and';
  if (/^[A-Za-z0-9]+$/.test(written)) return written.toLowerCase();
  return written
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

function startsCapital(written: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{N}]/u.test(written);
}
