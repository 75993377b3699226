import type { Evidence } from '#core/finding.ts';
import type { Token } from '#core/match/tokens.ts';
import type { Holding } from '#core/signals/frame.ts';
import type { Numbering } from '#core/signals/numbering.ts';
import type { Reading, ReadSentence, Stretch } from '#core/signals/reading.ts';

/** Words further apart than this are shown each for itself, in UTF-16 units. */
const longestQuote = 160;
/** An officer reads at most so many quotes. */
const mostQuotes = 3;

/** What a feature, by the judge's number, adds to a judgement. */
type WeightOf = (feature: number) => number;

/** A run of tokens. */
type Run = Stretch;

/** The words of frames that held, those that counted most first. */
export function quoteHoldings(holdings: readonly Holding[], reading: Reading): Evidence[] {
  const runs = holdings.slice(0, mostQuotes).flatMap((holding) => runsOf(holding, reading));
  return distinct(runs, reading)
    .slice(0, mostQuotes)
    .flatMap((run) => quote(run, reading));
}

/**
 * The sentence whose words, pairs of them and concepts weighed most, where no frame held.
 *
 * @param weightOf what each feature added, by the judge's numbers
 */
export function quoteWeightiest(reading: Reading, numbering: Numbering, weightOf: WeightOf): Evidence[] {
  return weightiest(reading, numbering, weightOf).flatMap((run) => quote(run, reading));
}

/** Hits of one sentence become one run where they stand close together. */
function runsOf(holding: Holding, { hits, tokens }: Reading): Run[] {
  const bySentence = new Map<number, Run[]>();
  for (const number of holding) {
    const hit = hits[number];
    const sentence = hit && tokens[hit.first]?.sentence;
    if (!hit || sentence === undefined) continue;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { first: hit.first, last: hit.last }]);
  }
  return [...bySentence.values()].flatMap((runs) => {
    const whole = {
      first: Math.min(...runs.map(({ first }) => first)),
      last: Math.max(...runs.map(({ last }) => last)),
    };
    return (lengthOf(whole, tokens) <= longestQuote ? [whole] : runs).map((run) => toClauses(run, tokens));
  });
}

/** A few words say little by themselves: a quote reaches to the ends of its clauses, where these are not too long. */
function toClauses({ first, last }: Run, tokens: readonly Token[]): Run {
  const head = tokens[first];
  const tail = tokens[last - 1];
  const wide = { first, last };
  while (tokens[wide.first - 1]?.clause === head?.clause && sameSentence(wide.first - 1, first, tokens))
    wide.first -= 1;
  while (tokens[wide.last]?.clause === tail?.clause && sameSentence(wide.last, last - 1, tokens))
    wide.last += 1;
  return lengthOf(wide, tokens) <= longestQuote ? wide : { first, last };
}

function sameSentence(one: number, other: number, tokens: readonly Token[]): boolean {
  return tokens[one]?.sentence === tokens[other]?.sentence;
}

function lengthOf({ first, last }: Run, tokens: readonly Token[]): number {
  return (tokens[last - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);
}

function weightiest(reading: Reading, numbering: Numbering, weightOf: WeightOf): Run[] {
  let best: Run | null = null;
  let most = 0;
  for (const sentence of reading.sentences) {
    const weight = sentenceWeight(sentence, reading, numbering, weightOf);
    if (weight > most) [best, most] = [sentence, weight];
  }
  return best === null ? [] : [shortened(best, reading)];
}

/** What speaks for the signal; what speaks against it takes nothing away. */
function sentenceWeight(
  { first, last, hits }: ReadSentence,
  { tokens, hits: allHits }: Reading,
  numbering: Numbering,
  weightOf: WeightOf,
): number {
  let sum = 0;
  const add = (feature: number): void => {
    const weight = weightOf(feature);
    if (weight > 0) sum += weight;
  };
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    add(numbering.ofWord(token));
    if (at > first) add(numbering.ofPair(tokens[at - 1] as Token, token));
  }
  for (let at = hits.first; at < hits.last; at++) add(numbering.ofConcept(allHits[at]?.concept ?? -1));
  return sum;
}

function shortened({ first, last }: Run, { tokens }: Reading): Run {
  let end = first + 1;
  while (end < last && lengthOf({ first, last: end + 1 }, tokens) <= longestQuote) end += 1;
  return { first, last: end };
}

/** In reading order, what lies within or over another left out. */
function distinct(runs: readonly Run[], { tokens }: Reading): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const other = kept.find(({ first, last }) => run.first < last && first < run.last);
    if (!other) kept.push({ ...run });
    else {
      const joined = { first: Math.min(run.first, other.first), last: Math.max(run.last, other.last) };
      if (lengthOf(joined, tokens) <= longestQuote) Object.assign(other, joined);
    }
  }
  return kept;
}

function quote({ first, last }: Run, { tokens, sentences }: Reading): Evidence[] {
  const head = tokens[first];
  const tail = tokens[last - 1];
  const zone = head && sentences[head.sentence]?.zone;
  if (!head || !tail || !zone) return [];
  return [{ zone: zone.id, start: head.start, end: tail.end, text: zone.text.slice(head.start, tail.end) }];
}
