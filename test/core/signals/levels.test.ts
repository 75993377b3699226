import { describe, expect, it } from 'vitest';
import { review } from '#core/review.ts';
import type { Level } from '#core/signals/ids.ts';
import { shownLevel } from '#core/signals/levels.ts';
import { plainOffer, received, setting } from '../scenes.ts';

const organisation = setting.organisation;

function shown(judged: Level, set?: Level): Level {
  const judgement = { signal: 'supplier-meeting', score: 5, confidence: 0.5, level: judged } as const;
  return shownLevel(judgement, set ? { ...organisation, levels: { 'supplier-meeting': set } } : organisation);
}

describe('the level that an organisation sets for a signal', () => {
  it('changes nothing where it is not set', () => {
    for (const level of ['quiet', 'hint', 'prompt'] as const) expect(shown(level)).toBe(level);
  });

  it('silences, or makes a prompt a hint', () => {
    expect(shown('prompt', 'quiet')).toBe('quiet');
    expect(shown('hint', 'quiet')).toBe('quiet');
    expect(shown('prompt', 'hint')).toBe('hint');
    expect(shown('hint', 'hint')).toBe('hint');
  });

  it('makes a hint a prompt, but nothing out of silence', () => {
    expect(shown('hint', 'prompt')).toBe('prompt');
    expect(shown('quiet', 'prompt')).toBe('quiet');
    expect(shown('quiet', 'hint')).toBe('quiet');
  });

  it('decides what a review prompts about', () => {
    const reviewAt = (level: Level) =>
      review(received(plainOffer), {
        ...setting,
        organisation: { ...organisation, levels: { 'hospitality-offer': level } },
      });
    const has = (findings: readonly { signal: string }[]) =>
      findings.some(({ signal }) => signal === 'hospitality-offer');
    expect(has(reviewAt('prompt').findings)).toBe(true);
    expect(has(reviewAt('hint').findings)).toBe(false);
    expect(has(reviewAt('hint').hints)).toBe(true);
    expect(has([...reviewAt('quiet').findings, ...reviewAt('quiet').hints])).toBe(false);
  });
});
