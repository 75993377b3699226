import type { Token } from '#core/match/tokens.ts';
import type { Detector } from '#core/signals/detector.ts';
import { conceptFeature, type Features, frameFeature } from '#core/signals/features.ts';
import type { Judge } from '#core/signals/judge.ts';

/** A detector's features by the judge's numbers, so that a review puts together no names; -1 for what the judge does not know. */
export class Numbering {
  private readonly judge: Judge;
  private readonly concepts: readonly number[];
  private readonly frames: readonly number[];
  /** By the number of the stem, once a text has held it. */
  private readonly stems: number[] = [];

  constructor(judge: Judge, { matcher, frames }: Detector) {
    this.judge = judge;
    this.concepts = matcher.concepts.map((concept) => judge.numberOf(conceptFeature(concept)));
    this.frames = frames.map(({ name }) => judge.numberOf(frameFeature(name)));
  }

  /** All features that the judge knows, some of them more than once. */
  of({ reading, frames }: Features): number[] {
    const numbers: number[] = [];
    const note = (number: number): void => {
      if (number >= 0) numbers.push(number);
    };
    let sentence = -1;
    let before = -1;
    for (const token of reading.tokens) {
      const word = this.ofWord(token);
      note(word);
      if (token.sentence === sentence) note(this.judge.pairOf(before, word));
      sentence = token.sentence;
      before = word;
    }
    for (const { concept, negated } of reading.hits) if (!negated) note(this.ofConcept(concept));
    for (const frame of frames.keys()) note(this.frames[frame.number] ?? -1);
    return numbers;
  }

  ofWord({ stem, known: { stemNumber } }: Token): number {
    if (stemNumber < 0) return this.judge.numberOf(stem);
    while (this.stems.length <= stemNumber) this.stems.push(notAsked);
    const number = this.stems[stemNumber] ?? notAsked;
    if (number !== notAsked) return number;
    this.stems[stemNumber] = this.judge.numberOf(stem);
    return this.stems[stemNumber] ?? -1;
  }

  /** Of two words, one right behind the other. */
  ofPair(before: Token, token: Token): number {
    if (before.sentence !== token.sentence) return -1;
    return this.judge.pairOf(this.ofWord(before), this.ofWord(token));
  }

  ofConcept(concept: number): number {
    return this.concepts[concept] ?? -1;
  }
}

const notAsked = -2;
