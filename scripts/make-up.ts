/** One text: the numbers of its words, how much each counts, and what the words have to make up for by signal. */
export interface Lack {
  words: readonly number[];
  share: number;
  missing: Float64Array;
}

const rounds = 25;
/** Keeps single texts from deciding: the words of each take on only part of what it lacks. */
const ridge = 3;

/**
 * Spreads what was left out of a judgement over the words that stand beside it, by least squares, one text after
 * another (Kaczmarz 1937). Deterministic: the same texts in the same order give the same weights.
 * @returns by word and signal, what is added to its weight; and what is added to each signal's bias
 */
export function makeUp(
  texts: readonly Lack[],
  words: number,
  signals: number,
): { byWord: Float64Array[]; bias: Float64Array } {
  const byWord = Array.from({ length: words }, () => new Float64Array(signals));
  const bias = new Float64Array(signals);
  for (let round = 0; round < rounds; round++) {
    const rate = 0.5 / (1 + round * 0.3);
    for (const text of texts) {
      const rows = text.words.flatMap((word) => byWord[word] ?? []);
      if (rows.length > 0) learnFrom(text, rows, bias, rate);
    }
  }
  return { byWord, bias };
}

function learnFrom(
  { share, missing }: Lack,
  rows: readonly Float64Array[],
  bias: Float64Array,
  rate: number,
): void {
  const norm = rows.length * share * share + 1 + ridge;
  missing.forEach((lacks, signal) => {
    const said = rows.reduce((sum, row) => sum + share * (row[signal] ?? 0), bias[signal] ?? 0);
    const off = ((lacks - said) * rate) / norm;
    bias[signal] = (bias[signal] ?? 0) + off;
    for (const row of rows) row[signal] = (row[signal] ?? 0) + off * share;
  });
}
