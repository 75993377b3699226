import type { Item, Zone, ZoneKind } from '#core/item/item.ts';
import type { Hit, Matcher } from '#core/match/matcher.ts';
import { isNegated } from '#core/match/negation.ts';
import { type Sentence, type Token, tokenise } from '#core/match/tokens.ts';
import { takenUp } from '#core/signals/taken-up.ts';

/** A phrase found in an item. */
export interface Found extends Hit {
  negated: boolean;
}

/** A sentence of an item, with the zone it stands in. */
export interface ReadSentence extends Sentence {
  zone: Zone;
}

/** An item's text as its signals see it: one run of tokens over all zones that speak to the officer. */
export interface Reading {
  tokens: Token[];
  sentences: ReadSentence[];
  hits: Found[];
  /** Numbers into `hits`, by sentence. */
  bySentence: number[][];
  /** Numbers into `hits`, by concept. */
  byConcept: Map<number, number[]>;
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
  const hits = matcher.find(tokens).map((hit) => {
    const { concept, first, last } = hit;
    return { concept, first, last, negated: isNegated(hit, tokens) };
  });
  const bySentence: number[][] = sentences.map(() => []);
  const byConcept = new Map<number, number[]>();
  hits.forEach((hit, number) => {
    bySentence[tokens[hit.first]?.sentence ?? 0]?.push(number);
    const same = byConcept.get(hit.concept);
    if (same) same.push(number);
    else byConcept.set(hit.concept, [number]);
  });
  const subject = sentences.findIndex(({ zone }) => zone.kind === 'subject');
  return { tokens, sentences, hits, bySentence, byConcept, subject };
}

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
    sentences.push({ start, end, first: first + firstToken, last: last + firstToken, question, zone });
  }
}
