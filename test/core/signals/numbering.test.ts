import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeItem } from '#core/item/compose.ts';
import { emptyDirectory } from '#core/party/directory.ts';
import type { Setting } from '#core/party/setting.ts';
import { assess, detector, judge } from '#core/signals/assess.ts';
import { namesOf } from '#core/signals/features.ts';
import { signals } from '#core/signals/index.ts';

const setting: Setting = {
  organisation: { name: 'Westmarch County Council', domains: ['westmarch.example'], memberDomains: [] },
  suppliers: emptyDirectory,
};

/** What the judge counts of a text, by its numbers as a review finds them, and by its names as it is learnt. */
function countedIn(text: string): { numbers: Set<number>; names: Set<number> } {
  const { numbers, features } = assess(composeItem({ kind: 'email-read', text }), setting);
  const named = [...namesOf(features, detector)].map((name) => judge.numberOf(name));
  return { numbers: new Set(numbers), names: new Set(named.filter((number) => number >= 0)) };
}

const written = signals.flatMap(({ flags, ignores }) => [...flags, ...ignores].map(({ text }) => text));

describe('the features of a text by number', () => {
  it('are those that it has by name', () => {
    for (const text of written) {
      const { numbers, names } = countedIn(text);
      expect(numbers).toEqual(names);
    }
  });

  it('are those that it has by name where most words are unknown', () => {
    const words = written.join(' ').split(' ');
    const word = fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[b-z]{1,6}[.,]?$/));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (chosen) => {
        const { numbers, names } = countedIn(chosen.join(' '));
        expect(numbers).toEqual(names);
      }),
    );
  });
});
