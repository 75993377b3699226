import type { ItemKind } from '#core/item/item.ts';
import type { Matcher } from '#core/match/matcher.ts';
import type { Reading, Stretch } from '#core/signals/reading.ts';
import { outsiders, type Scene, type Side } from '#core/signals/scene.ts';

/** How close the parts of a frame must stand. A passage is a sentence with its neighbours, and the subject line. */
export type Scope = 'clause' | 'sentence' | 'passage' | 'item';

/**
 * A situation in words: who says what to whom.
 * Parts name phrase groups: `thing` of the same signal, `@kin` of the shared lexicon, `gift-offer/thing` of another
 * signal; `a|b` is either; `~thing` counts denied phrases too ("no gift").
 */
export interface Frame {
  name: string;
  kinds?: readonly ItemKind[];
  /** Who speaks; `outsider` is everybody outside the council and its members. */
  from?: readonly (Side | 'outsider')[];
  /** At least one of these receives it. */
  to?: readonly (Side | 'outsider')[];
  all: readonly string[];
  /** None of these may stand in the scope. */
  none?: readonly string[];
  /** `passage` where not said. */
  within?: Scope;
  /** Whether circulars count too; they do not where not said. */
  bulk?: boolean;
}

/** One part of a frame: any of its concepts will do. */
export interface Part {
  concepts: readonly number[];
  deniedToo: boolean;
}

/** A frame ready to run. */
export interface BuiltFrame {
  frame: Frame;
  parts: readonly Part[];
  none: readonly Part[];
  from: ReadonlySet<Side> | null;
  to: ReadonlySet<Side> | null;
}

/** Where a frame holds: one hit for each of its parts, numbers into `Reading.hits`. */
export type Holding = number[];

function sides(given: readonly (Side | 'outsider')[] | undefined): ReadonlySet<Side> | null {
  return given ? new Set(given.flatMap((side) => (side === 'outsider' ? outsiders : [side]))) : null;
}

/**
 * Resolves a frame's names against a matcher.
 *
 * @param home the signal whose frame it is; plain names are its own groups
 * @throws Error naming a part that no concept is called
 */
export function buildFrame(frame: Frame, home: string, matcher: Matcher): BuiltFrame {
  const partOf = (written: string): Part => {
    const deniedToo = written.startsWith('~');
    const names = (deniedToo ? written.slice(1) : written).split('|');
    const numbers = names.map((name) => {
      const full = name.startsWith('@') ? name.slice(1) : name.includes('/') ? name : `${home}/${name}`;
      const number = matcher.numberOf(full);
      if (number === null)
        throw new Error(`The frame "${frame.name}" of ${home} names "${name}", which is no group.`);
      return number;
    });
    return { concepts: [...new Set(numbers)], deniedToo };
  };
  const parts = frame.all.map(partOf);
  if (parts.length === 0) throw new Error(`The frame "${frame.name}" of ${home} has no parts.`);
  return {
    frame,
    parts,
    none: (frame.none ?? []).map(partOf),
    from: sides(frame.from),
    to: sides(frame.to),
  };
}

/** Whether a frame's setting fits, whatever the words. */
export function fitsScene({ frame, from, to }: BuiltFrame, scene: Scene): boolean {
  if (scene.bulk && !frame.bulk) return false;
  if (frame.kinds && !frame.kinds.includes(scene.kind)) return false;
  if (from && !from.has(scene.from)) return false;
  if (!to) return true;
  for (const side of scene.to) if (to.has(side)) return true;
  return false;
}

/** A frame is looked for around so many hits: enough for any letter, and a bound for hostile text. */
const triesAllowed = 60;

/**
 * The first place where a frame's words hold, or null.
 * Its cost is bounded: so many tries, each over the hits of one passage.
 */
export function holds(built: BuiltFrame, reading: Reading): Holding | null {
  const scope = built.frame.within ?? 'passage';
  if (scope === 'item') return holdsAnywhere(built, reading);
  const found = built.parts.map((part) => hitsOf(part, reading));
  for (const number of anchorsOf(found, reading)) {
    const holding = holdsAround(hitsNear(number, reading, scope), built, reading);
    if (holding) return holding;
  }
  return null;
}

/**
 * The hits to look around: those of the part with the fewest. The subject line stands beside every passage,
 * so a part that is found below it says better where to look.
 */
function anchorsOf(found: readonly number[][], reading: Reading): readonly number[] {
  const below = found.map((numbers) => numbers.filter((number) => !inSubject(number, reading)));
  const filled = below.filter((numbers) => numbers.length > 0);
  return fewest(filled.length > 0 ? filled : found).slice(0, triesAllowed);
}

function fewest(lists: readonly number[][]): readonly number[] {
  return lists.reduce((least, list) => (list.length < least.length ? list : least));
}

function inSubject(number: number, { hits, tokens, sentences }: Reading): boolean {
  const sentence = tokens[hits[number]?.first ?? -1]?.sentence;
  return sentence !== undefined && sentences[sentence]?.zone.kind === 'subject';
}

function holdsAround(
  near: readonly Stretch[],
  { parts, none }: BuiltFrame,
  reading: Reading,
): Holding | null {
  const holding: number[] = [];
  for (const part of parts) {
    const found = firstIn(near, part, reading, holding);
    if (found === null) return null;
    holding.push(found);
  }
  return none.some((part) => isPresent(part, reading) && firstIn(near, part, reading, []) !== null)
    ? null
    : holding;
}

/** A part's first hit within some stretches of hits that is not taken yet. */
function firstIn(
  near: readonly Stretch[],
  part: Part,
  reading: Reading,
  taken: readonly number[],
): number | null {
  for (const { first, last } of near) {
    for (let number = first; number < last; number++)
      if (matches(part, number, reading) && !taken.includes(number)) return number;
  }
  return null;
}

function holdsAnywhere({ parts, none }: BuiltFrame, reading: Reading): Holding | null {
  const holding: number[] = [];
  for (const part of parts) {
    const found = hitsOf(part, reading).find((number) => !holding.includes(number));
    if (found === undefined) return null;
    holding.push(found);
  }
  return none.some((part) => hitsOf(part, reading).length > 0) ? null : holding;
}

/** Whether all parts of a frame stand somewhere: for most frames some part does not. */
export function mayHold({ parts }: BuiltFrame, reading: Reading): boolean {
  for (const part of parts) if (!isPresent(part, reading)) return false;
  return true;
}

function isPresent({ concepts }: Part, { firstOf }: Reading): boolean {
  for (const concept of concepts) if ((firstOf[concept] ?? -1) >= 0) return true;
  return false;
}

/** Hits of a part, in reading order, as many of each concept as may be tried. */
function hitsOf(part: Part, { firstOf, nextLike, hits }: Reading): number[] {
  const numbers: number[] = [];
  for (const concept of part.concepts) {
    let number = firstOf[concept] ?? -1;
    for (let tried = 0; number >= 0 && tried < triesAllowed; tried++) {
      if (part.deniedToo || !hits[number]?.negated) numbers.push(number);
      number = nextLike[number] ?? -1;
    }
  }
  return part.concepts.length > 1 ? numbers.sort((a, b) => a - b) : numbers;
}

function matches({ concepts, deniedToo }: Part, number: number, { hits }: Reading): boolean {
  const hit = hits[number];
  if (hit === undefined || (hit.negated && !deniedToo)) return false;
  for (const concept of concepts) if (concept === hit.concept) return true;
  return false;
}

/** The hits that stand as near to one as a scope asks: nearest first. */
function hitsNear(number: number, reading: Reading, scope: Scope): Stretch[] {
  const home = reading.tokens[reading.hits[number]?.first ?? -1];
  if (!home) return [];
  const own = reading.sentences[home.sentence]?.hits;
  if (!own) return [];
  if (scope === 'sentence') return [own];
  if (scope === 'clause') return [inClause(number, own, reading)];
  return neighbours(home.sentence, reading).flatMap((sentence) => reading.sentences[sentence]?.hits ?? []);
}

/** Clauses do not go back and forth, so the hits of one lie side by side. */
function inClause(number: number, { first, last }: Stretch, { hits, tokens }: Reading): Stretch {
  const clauseOf = (hit: number): number | undefined => tokens[hits[hit]?.first ?? -1]?.clause;
  const clause = clauseOf(number);
  let [from, to] = [number, number + 1];
  while (from > first && clauseOf(from - 1) === clause) from -= 1;
  while (to < last && clauseOf(to) === clause) to += 1;
  return { first: from, last: to };
}

/** The sentence itself, those beside it in the same zone, and the subject line. */
function neighbours(sentence: number, { sentences, subject }: Reading): number[] {
  const zone = sentences[sentence]?.zone;
  const beside = [sentence, sentence - 1, sentence + 1].filter((each) => sentences[each]?.zone === zone);
  return subject >= 0 && !beside.includes(subject) ? [...beside, subject] : beside;
}
