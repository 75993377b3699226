import { describe, expect, it } from 'vitest';
import { buildMatcher } from '#core/match/matcher.ts';
import { readZones } from '#core/signals/reading.ts';
import { takenUp } from '#core/signals/taken-up.ts';
import { composed, received } from '../scenes.ts';

const older = '\n\nOn Monday, 2 March 2026 Jo Lane wrote:\n> Would you like a hamper?\n> It is in the van.\n';

function takesUp(text: string): boolean {
  return takenUp(composed(text + older)) !== null;
}

describe('taking up an older message', () => {
  it.each([
    'Yes please!',
    'Go ahead, Jo.',
    'Happy with that.',
    'Count me in',
    'See below.',
    'Can you deal with this please?',
    'Did you get a chance to read this?',
    'Any thoughts?',
    'Sounds great, see you there',
    'Agreed.',
  ])('is what a short text does that agrees, acts or points: %s', (text) => {
    expect(takesUp(text)).toBe(true);
  });

  it.each([
    'Thanks Jo.',
    'No thank you, I am not happy with that.',
    'The gritting log is on the shared drive.',
    '',
  ])('is not what other short texts do: %s', (text) => {
    expect(takesUp(text)).toBe(false);
  });

  it('is not what a longer text does, which says for itself what it is about', () => {
    const long =
      'Yes please. The drainage drawings for the second phase are with our engineers, who hope to be through ' +
      'with them by the end of next week at the latest, rain or shine.';
    expect(takesUp(long)).toBe(false);
    expect(takesUp(`Yes please ${'and so on '.repeat(40_000)}`)).toBe(false);
  });

  it('needs an older message', () => {
    expect(takenUp(composed('Yes please!'))).toBeNull();
  });
});

describe('reading with quoted history', () => {
  const matcher = buildMatcher({ thing: ['hamper'] });

  it('reads the message that is taken up, and shows its words where they stand', () => {
    const item = received(`Did you see this?${older}`);
    const [hit] = readZones(item, matcher).hits;
    expect(hit).toMatchObject({ negated: false });
    expect(readZones(item, matcher).sentences.some(({ zone }) => zone.kind === 'quoted')).toBe(true);
  });

  it('leaves history alone that nothing takes up', () => {
    expect(readZones(received(`The log is on the drive.${older}`), matcher).hits).toEqual([]);
  });
});
