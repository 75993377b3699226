import { describe, expect, it } from 'vitest';
import { review } from '#core/review.ts';
import { composed, received, setting } from './scenes.ts';

function valuesIn(item: ReturnType<typeof received>): (number | null)[] {
  return review(item, setting).findings.map(({ valuePence }) => valuePence);
}

describe('the value that a review states', () => {
  const offer =
    'We would love you to be our guest at the races on Saturday, two tickets at £120 each, lunch on us.';

  it('is read from what the writer says', () => {
    expect(valuesIn(received(offer))).toContain(240_00);
  });

  it('is read from what is answered where the writer states no sum', () => {
    const answered = `\n\nOn 3 March 2026, Jo Lane wrote:\n> ${offer}\n`;
    const accepted = 'Yes please, I would love to be your guest at the races, thank you for the tickets!';
    expect(valuesIn(composed(`${accepted}${answered}`))).toContain(240_00);
    const ownSum =
      'I would love to be your guest at the races, and here is a £30 bottle for you as a thank you.';
    expect(valuesIn(composed(`${ownSum}${answered}`))).not.toContain(240_00);
  });
});
