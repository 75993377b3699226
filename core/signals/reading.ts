import type { Item, Zone, ZoneKind } from '#core/item/item.ts';
import type { Hit, Matcher } from '#core/match/matcher.ts';
import { type Sentence, type Token, tokenise } from '#core/match/tokens.ts';
import { takenUp } from '#core/signals/taken-up.ts';

/** A sentence of an item, with the zone it stands in. */
export interface ReadSentence extends Sentence {
  zone: Zone;
  /** The hits that begin in it. */
  hits: Stretch;
}

/** Neighbours in an array: from `first` up to but not including `last`. */
export interface Stretch {
  first: number;
  last: number;
}

/** An item's text as its signals see it: one run of tokens over all zones that speak to the officer. */
export interface Reading {
  tokens: Token[];
  sentences: ReadSentence[];
  /** In the order in which they begin. */
  hits: Hit[];
  /** By concept: the number of its first hit; -1 where there is none. */
  firstOf: number[];
  /** By hit: the number of the next hit of the same concept; -1 where there is none. */
  nextLike: number[];
  /** Number of the subject line's first sentence; -1 where there is none. */
  subject: number;
}

/** Zones that put something before the officer now. Signatures and footers never do, quoted history seldom. */
const speaking: ReadonlySet<ZoneKind> = new Set(['subject', 'body', 'forwarded', 'place', 'attachment']);

/** The zones of an item that are read, in their order. */
export function zonesRead(item: Item): Zone[] {
  const recalled = takenUp(item);
  return item.zones.filter((zone) => speaking.has(zone.kind) || zone === recalled);
}

/** Reads all zones that speak to the officer with one matcher, in one pass and linear time. */
export function readZones(item: Item, matcher: Matcher): Reading {
  const tokens: Token[] = [];
  const sentences: ReadSentence[] = [];
  for (const zone of zonesRead(item)) append(zone, matcher, tokens, sentences);
  const hits = matcher.find(tokens);
  let first = 0;
  for (const sentence of sentences) {
    let last = first;
    while (startOf(hits[last]) < sentence.last) last += 1;
    sentence.hits = { first, last };
    first = last;
  }
  const subject = sentences.findIndex(({ zone }) => zone.kind === 'subject');
  return { tokens, sentences, hits, ...byConcept(hits, matcher.concepts.length), subject };
}

function startOf(hit: Hit | undefined): number {
  return hit ? hit.first : Number.POSITIVE_INFINITY;
}

/** Hits of one concept as a chain, put together from its end. */
function byConcept(hits: readonly Hit[], concepts: number): Pick<Reading, 'firstOf' | 'nextLike'> {
  const firstOf = new Array<number>(concepts).fill(-1);
  const nextLike = new Array<number>(hits.length).fill(-1);
  for (let number = hits.length - 1; number >= 0; number--) {
    const concept = hits[number]?.concept ?? 0;
    nextLike[number] = firstOf[concept] ?? -1;
    firstOf[concept] = number;
  }
  return { firstOf, nextLike };
}

const noHits: Stretch = { first: 0, last: 0 };

/** Numbers of tokens, clauses and sentences run on from zone to zone. */
function append(zone: Zone, { knows }: Matcher, tokens: Token[], sentences: ReadSentence[]): void {
  const read = tokenise(zone.text, knows);
  const firstToken = tokens.length;
  const firstSentence = sentences.length;
  const firstClause = (tokens[tokens.length - 1]?.clause ?? -1) + 1;
  for (const token of read.tokens) {
    token.clause += firstClause;
    token.sentence += firstSentence;
    tokens.push(token);
  }
  for (const { start, end, first, last, question } of read.sentences) {
    sentences.push({
      start,
      end,
      first: first + firstToken,
      last: last + firstToken,
      question,
      zone,
      hits: noHits,
    });
  }
}
