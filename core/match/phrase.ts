import { stem } from '#core/match/stem.ts';
import { tokenise } from '#core/match/tokens.ts';

/**
 * One or more phrases, separated by commas. A phrase is written as words separated by spaces:
 * - `offer`: the word in any inflection (offers, offered, offering); `=offer`: just as written;
 * - `ticket|seat|box`: one of these; `the?`: may be left out;
 * - `_`: any one word; `...`: up to three words in between, in the same sentence;
 * - `<money>`: an amount; `@kin`: any phrase of another concept.
 */
export type Phrase = string;

/** One word's test. */
export type Step =
  | { kind: 'stem'; value: string }
  | { kind: 'word'; value: string }
  | { kind: 'any' }
  | { kind: 'gap' };

/** A step that names its word. A phrase opens with one. */
export type Opening = Extract<Step, { value: string }>;

/** A phrase may not open with a gap or any word, nor hold more than this many gaps: matching stays linear. */
const gapsAllowed = 2;

/** Looks up the phrases behind `@concept`. */
export type PhrasesOf = (concept: string) => readonly Phrase[];

/** What may stand at one place of a phrase: runs of steps, an empty one where the place may be left out. */
export type Place = readonly (readonly Step[])[];

/** What is one word in any text needs no cutting. */
const plainWord = /^[a-z]+$/;

const stepsByWord = new Map<string, readonly Step[]>();

/** Cut as a text would be, so that "catch-up" is two steps here as it is two words there. */
function stepsOf(word: string): readonly Step[] {
  const known = stepsByWord.get(word);
  if (known) return known;
  const steps = cut(word);
  stepsByWord.set(word, steps);
  return steps;
}

function cut(word: string): Step[] {
  if (word === '_') return [{ kind: 'any' }];
  if (word === '...') return [{ kind: 'gap' }];
  if (word.startsWith('=')) return [{ kind: 'word', value: word.slice(1) }];
  if (word.startsWith('<')) return [{ kind: 'word', value: word }];
  if (plainWord.test(word)) return [{ kind: 'stem', value: stem(word) }];
  return tokenise(word).tokens.map((token) => ({ kind: 'stem', value: token.stem }));
}

/** The phrases of a line. */
export function phrasesIn(line: Phrase): string[] {
  const phrases = line.split(',');
  return line.includes(', ') || line !== line.trim() ? phrases.map((phrase) => phrase.trim()) : phrases;
}

/** The places of one phrase, in their order. */
export function placesOf(phrase: string, phrasesOf: PhrasesOf): Place[] {
  return phrase.split(' ').map((element) => placeOf(element, phrasesOf));
}

/** The elements with which a phrase may begin: its first, and what follows for as long as they may be left out. */
export function headOf(phrase: string): string {
  let to = phrase.indexOf(' ');
  while (to > 0 && phrase[to - 1] === '?') to = phrase.indexOf(' ', to + 1);
  return to < 0 ? phrase : phrase.slice(0, to);
}

/**
 * The words that phrases with this head may begin with, each once.
 *
 * @throws Error naming the head when it may open with a gap or any word, or names a concept that is not there;
 *   phrases are ours, so this stops a build, never a review
 */
export function openingsOf(head: string, phrasesOf: PhrasesOf): Opening[] {
  const openings = new Map<string, Opening>();
  for (const [step] of head.split(' ').flatMap((element) => placeOf(element, phrasesOf))) {
    if (!step) continue;
    if (!('value' in step)) throw new Error(`What opens with "${head}" must open with a word.`);
    openings.set(step.kind === 'word' ? `=${step.value}` : step.value, step);
  }
  return [...openings.values()];
}

/**
 * Checks a phrase without reading it whole.
 *
 * @throws Error naming the phrase when it holds too many gaps or names a concept that is not there
 */
export function checkWhole(phrase: string, phrasesOf: PhrasesOf): void {
  if (phrase.includes('...') && phrase.split('...').length > gapsAllowed + 1)
    throw new Error(`The phrase "${phrase}" has more than ${gapsAllowed} gaps.`);
  if (!phrase.includes('@')) return;
  for (const [, concept] of phrase.matchAll(/@([a-z/-]+)/gi)) phrasesOf(concept ?? '');
}

/** What is left of a phrase when it begins with a given word: several ways where its opening may be left out. */
export function beginningWith(places: readonly Place[], opening: Opening): Place[][] {
  const [first, ...rest] = places;
  if (!first) return [];
  const here = first.filter(([step]) => step?.kind === opening.kind && step.value === opening.value);
  const ways = here.length > 0 ? [[here, ...rest]] : [];
  return first.some((steps) => steps.length === 0) ? [...ways, ...beginningWith(rest, opening)] : ways;
}

function placeOf(element: string, phrasesOf: PhrasesOf): Place {
  const optional = element.endsWith('?');
  const body = optional ? element.slice(0, -1) : element;
  const alternatives = body
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? referred(word.slice(1), phrasesOf) : [stepsOf(word)]));
  return optional ? [[], ...alternatives] : alternatives;
}

/** Every run of steps that another concept's phrases stand for. */
function referred(concept: string, phrasesOf: PhrasesOf): Step[][] {
  return phrasesOf(concept)
    .flatMap(phrasesIn)
    .map((phrase) => placesOf(phrase, phrasesOf))
    .flatMap((places) => places.reduce<Step[][]>(joined, [[]]));
}

function joined(heads: Step[][], place: Place): Step[][] {
  return heads.flatMap((head) => place.map((tail) => [...head, ...tail]));
}
