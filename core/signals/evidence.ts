import type { Evidence } from '#core/finding.ts';
import type { Matcher } from '#core/match/matcher.ts';
import type { Token } from '#core/match/tokens.ts';
import { conceptNames } from '#core/signals/features.ts';
import type { Holding } from '#core/signals/frame.ts';
import type { Contribution } from '#core/signals/judge.ts';
import type { Reading, ReadSentence } from '#core/signals/reading.ts';

/** Words further apart than this are shown each for itself, in UTF-16 units. */
const longestQuote = 160;
/** An officer reads at most so many quotes. */
const mostQuotes = 3;

/** A run of tokens: from `first` up to but not including `last`. */
interface Run {
  first: number;
  last: number;
}

/** The words of frames that held, those that counted most first. */
export function quoteHoldings(holdings: readonly Holding[], reading: Reading): Evidence[] {
  const runs = holdings.slice(0, mostQuotes).flatMap((holding) => runsOf(holding, reading));
  return distinct(runs, reading)
    .slice(0, mostQuotes)
    .flatMap((run) => quote(run, reading));
}

/**
 * The sentence whose words and concepts weighed most, where no frame held.
 *
 * @param contributions what each feature added
 */
export function quoteWeightiest(
  reading: Reading,
  matcher: Matcher,
  contributions: readonly Contribution[],
): Evidence[] {
  return weightiest(reading, matcher, contributions).flatMap((run) => quote(run, reading));
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

function weightiest(reading: Reading, matcher: Matcher, contributions: readonly Contribution[]): Run[] {
  const weights = new Map(
    contributions.filter(({ weight }) => weight > 0).map(({ feature, weight }) => [feature, weight]),
  );
  let best: { sentence: ReadSentence; weight: number } | null = null;
  reading.sentences.forEach((sentence, number) => {
    const weight = sentenceWeight(sentence, number, reading, matcher, weights);
    if (weight > (best?.weight ?? 0)) best = { sentence, weight };
  });
  return best === null ? [] : [shortened((best as { sentence: ReadSentence }).sentence, reading)];
}

function sentenceWeight(
  { first, last }: Run,
  number: number,
  { tokens, hits, bySentence }: Reading,
  matcher: Matcher,
  weights: ReadonlyMap<string, number>,
): number {
  const names = conceptNames(matcher);
  const seen = new Set<string>();
  for (let at = first; at < last; at++) seen.add(tokens[at]?.stem ?? '');
  for (const hit of bySentence[number] ?? []) seen.add(names[hits[hit]?.concept ?? -1] ?? '');
  let sum = 0;
  for (const feature of seen) sum += weights.get(feature) ?? 0;
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
