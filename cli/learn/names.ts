import type { Matcher } from '#core/match/matcher.ts';
import type { Reading } from '#core/signals/reading.ts';
import { isWord } from '#core/signals/vocabulary.ts';

/** A name is written with a capital so many times as often as without. */
const capitals = 4;
/** A capital and a small letter: what is all in capitals is an abbreviation, and those mean something. */
const named = /^\p{Lu}\p{Ll}/u;

/**
 * Finds out which words are names of people, places and firms. Whom a text speaks of tells nothing of the next text:
 * nobody's name should weigh for or against him. Names that our phrases speak of, as of parties and of days, stay words.
 */
export class Names {
  private readonly withCapital = new Map<string, number>();
  private readonly without = new Map<string, number>();
  private readonly matcher: Matcher;

  constructor(matcher: Matcher) {
    this.matcher = matcher;
  }

  /** Takes note of how the words of a text are written. The first word of a sentence tells nothing. */
  note({ tokens, sentences }: Reading): void {
    tokens.forEach(({ stem, sentence, start, end }, at) => {
      const within = sentences[sentence];
      if (!within || within.first === at) return;
      const counts = named.test(within.zone.text.slice(start, end)) ? this.withCapital : this.without;
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    });
  }

  /** Whether a feature is a name, or a pair of words with one. */
  isIn(feature: string): boolean {
    return isWord(feature) && feature.split(' ').some((stem) => this.isName(stem));
  }

  private isName(stem: string): boolean {
    const often = this.withCapital.get(stem) ?? 0;
    return often > capitals * (this.without.get(stem) ?? 0) && !this.matcher.knows(stem);
  }
}
