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

/**
 * The phrases of a line, each as its places.
 *
 * @throws Error naming the phrase when it opens with a gap or holds too many; phrases are ours, so this stops a
 *   build, never a review
 */
export function placesOf(line: Phrase, phrasesOf: PhrasesOf): Place[][] {
  return line.split(',').map((phrase) => phraseOf(phrase.trim(), phrasesOf));
}

function phraseOf(phrase: string, phrasesOf: PhrasesOf): Place[] {
  const elements = phrase.split(' ');
  const gaps = elements.filter((element) => element === '...').length;
  if (gaps > gapsAllowed) throw new Error(`The phrase "${phrase}" has more than ${gapsAllowed} gaps.`);
  const places = elements.map((element) => placeOf(element, phrasesOf));
  const opening = places[0]?.flatMap((steps) => steps[0]?.kind ?? []) ?? [];
  if (opening.length === 0 || opening.some((kind) => kind === 'any' || kind === 'gap'))
    throw new Error(`The phrase "${phrase}" must open with a word.`);
  return places;
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
    .flatMap((line) => placesOf(line, phrasesOf))
    .flatMap((places) => places.reduce<Step[][]>(joined, [[]]));
}

function joined(heads: Step[][], place: Place): Step[][] {
  return heads.flatMap((head) => place.map((tail) => [...head, ...tail]));
}
