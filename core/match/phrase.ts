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
/** Optional parts and references multiply; a phrase that would yield more variants than this is refused. */
const variantsAllowed = 4000;

/** Cut as a text would be, so that "catch-up" is two steps here as it is two words there. */
function stepsOf(word: string): Step[] {
  if (word === '_') return [{ kind: 'any' }];
  if (word === '...') return [{ kind: 'gap' }];
  if (word.startsWith('=')) return [{ kind: 'word', value: word.slice(1) }];
  if (word.startsWith('<')) return [{ kind: 'word', value: word }];
  return tokenise(word).tokens.map((token) => ({ kind: 'stem', value: stem(token.word) }));
}

function alternativesOf(element: string, phrasesOf: (concept: string) => readonly Phrase[]): Step[][] {
  const optional = element.endsWith('?');
  const body = optional ? element.slice(0, -1) : element;
  const alternatives = body.split('|').flatMap((word) => {
    if (word.startsWith('@')) return phrasesOf(word.slice(1)).flatMap((each) => expand(each, phrasesOf));
    return [stepsOf(word)];
  });
  return optional ? [[], ...alternatives] : alternatives;
}

/**
 * Every sequence of steps that a line of phrases stands for.
 *
 * @param phrasesOf looks up the phrases behind `@concept`
 * @throws Error naming the phrase when it opens with a gap, holds too many gaps or too many variants;
 *   phrases are ours, so this stops a build, never a review
 */
export function expand(phrases: Phrase, phrasesOf: (concept: string) => readonly Phrase[]): Step[][] {
  return phrases.split(',').flatMap((phrase) => expandOne(phrase.trim(), phrasesOf));
}

function expandOne(phrase: string, phrasesOf: (concept: string) => readonly Phrase[]): Step[][] {
  let variants: Step[][] = [[]];
  for (const element of phrase.split(' ')) {
    const alternatives = alternativesOf(element, phrasesOf);
    variants = variants.flatMap((head) => alternatives.map((tail) => [...head, ...tail]));
    if (variants.length > variantsAllowed) throw new Error(`The phrase "${phrase}" has too many variants.`);
  }
  for (const steps of variants) {
    const opening = steps[0]?.kind;
    if (opening !== 'stem' && opening !== 'word')
      throw new Error(`The phrase "${phrase}" must open with a word.`);
    if (steps.filter((step) => step.kind === 'gap').length > gapsAllowed)
      throw new Error(`The phrase "${phrase}" has more than ${gapsAllowed} gaps.`);
  }
  return variants;
}
