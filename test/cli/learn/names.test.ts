import { describe, expect, it } from 'vitest';
import { detector } from '#core/signals/assess.ts';
import { readZones } from '#core/signals/reading.ts';
import { Names } from '../../../cli/learn/names.ts';
import { received } from '../../core/scenes.ts';

const names = new Names(detector.matcher);
for (const text of [
  'Then Wilhelmina and Obafemi from Wexcombe came by. Bins were late, so Wilhelmina rang.',
  'The bins and the FOI were late. Our Gift to all was a Wexcombe bin, and Labour won the seat.',
])
  names.note(readZones(received(text), detector.matcher));

describe('names of people, places and firms', () => {
  it.each(['wilhelmina', 'obafemy', 'with wilhelmina'])('%s has one', (feature) => {
    expect(names.isIn(feature)).toBe(true);
  });

  it('are not the first words of sentences, abbreviations or what is met in small letters too', () => {
    for (const word of ['then', 'foi', 'bin', 'rang']) expect(names.isIn(word)).toBe(false);
  });

  it('are not what our phrases speak of', () => {
    for (const word of ['gift', 'labour']) {
      expect(detector.matcher.knows(word)).toBe(true);
      expect(names.isIn(word)).toBe(false);
    }
  });

  it('are never situations or concepts', () => {
    expect(names.isIn('c:wilhelmina')).toBe(false);
  });
});
