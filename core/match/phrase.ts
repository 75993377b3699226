import { keptStemOf, tokenise } from '#core/match/tokens.ts';

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
  if (plainWord.test(word)) return [{ kind: 'stem', value: keptStemOf(word) }];
  return tokenise(word).tokens.map((token) => ({ kind: 'stem', value: token.stem }));
}

/** The phrases of a line. */
export function phrasesIn(line: Phrase): string[] {
  const phrases = line.split(',');
  return line.includes(', ') || line !== line.trim() ? phrases.map((phrase) => phrase.trim()) : phrases;
}

/** The elements with which a phrase may begin: its first, and what follows for as long as they may be left out. */
export function headOf(phrase: string): string {
  let to = phrase.indexOf(' ');
  while (to > 0 && phrase[to - 1] === '?') to = phrase.indexOf(' ', to + 1);
  return to < 0 ? phrase : phrase.slice(0, to);
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

/** Reads the elements of phrases, each once: the same ones stand in hundreds of phrases. */
export class PhraseReader {
  private readonly phrasesOf: PhrasesOf;
  private readonly places = new Map<string, Place>();

  constructor(phrasesOf: PhrasesOf) {
    this.phrasesOf = phrasesOf;
  }

  /** What may stand where a phrase has this element. */
  placeOf(element: string): Place {
    const known = this.places.get(element);
    if (known) return known;
    const place = this.read(element);
    this.places.set(element, place);
    return place;
  }

  /** The places of one phrase, in their order. */
  placesOf(phrase: string): Place[] {
    return phrase.split(' ').map((element) => this.placeOf(element));
  }

  private read(element: string): Place {
    const optional = element.endsWith('?');
    const body = optional ? element.slice(0, -1) : element;
    const alternatives = body
      .split('|')
      .flatMap((word) => (word.startsWith('@') ? this.referred(word.slice(1)) : [stepsOf(word)]));
    return optional ? [[], ...alternatives] : alternatives;
  }

  /** Every run of steps that another concept's phrases stand for. */
  private referred(concept: string): Step[][] {
    return this.phrasesOf(concept)
      .flatMap(phrasesIn)
      .map((phrase) => this.placesOf(phrase))
      .flatMap((places) => places.reduce<Step[][]>(joined, [[]]));
  }
}

function joined(heads: Step[][], place: Place): Step[][] {
  return heads.flatMap((head) => place.map((tail) => [...head, ...tail]));
}
