import { describe, expect, it } from 'vitest';
import { explainReview } from '#core/explain.ts';
import { review } from '#core/review.ts';
import { featureWords, reasonWords, told } from '#core/signals/feature-words.ts';
import weights from '#core/signals/weights.json' with { type: 'json' };
import { plainOffer, received, setting } from './scenes.ts';

const item = received(`Dear Sam,\n\n${plainOffer}\n\nJo`);

describe('the explanation of a review', () => {
  it('is of the same opinion as the review', () => {
    const raised = explainReview(item, setting).filter(({ level }) => level !== 'quiet');
    const { findings, hints } = review(item, setting);
    const opinions = [...findings, ...hints].map(({ signal, confidence }) => ({ signal, confidence }));
    expect(raised.map(({ signal, confidence }) => ({ signal, confidence }))).toEqual(
      opinions.sort((a, b) => b.confidence - a.confidence),
    );
    expect(findings.map(({ signal }) => signal)).toContain('hospitality-offer');
  });

  it('speaks of every signal that the judge has learnt, so that "why not?" has an answer', () => {
    const explained = explainReview(item, setting).map(({ signal }) => signal);
    expect(explained.toSorted()).toEqual(Object.keys(weights.signals).toSorted());
  });

  it('names what counted, the strongest first, for and against', () => {
    for (const { contributions } of explainReview(item, setting)) {
      const sizes = contributions.map(({ weight }) => Math.abs(weight));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sizes).not.toContain(0);
    }
  });

  it('tells what all scores together made of it: summed up, the odds of its confidence', () => {
    for (const { confidence, secondLook } of explainReview(item, setting)) {
      const odds = secondLook.reduce((sum, { weight }) => sum + weight, 0);
      expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(confidence, 9);
      expect(secondLook.map(({ of }) => of)).toContain('own');
    }
  });

  it('sums up what counted to the score', () => {
    for (const { bias, contributions, score } of explainReview(item, setting))
      expect(contributions.reduce((sum, { weight }) => sum + weight, bias)).toBeCloseTo(score, 6);
  });

  it('rises with what it sums up: more score, more confidence', () => {
    const scoreOf = (text: string) => {
      const [hospitality] = explainReview(received(text), setting).filter(
        ({ signal }) => signal === 'hospitality-offer',
      );
      const sum = hospitality?.contributions.reduce((total, { weight }) => total + weight, hospitality.bias);
      return { sum: sum ?? 0, confidence: hospitality?.confidence ?? 0 };
    };
    const offer = scoreOf(plainOffer);
    const dull = scoreOf('The gritting log for last week is on the shared drive.');
    expect(offer.sum).toBeGreaterThan(dull.sum);
    expect(offer.confidence).toBeGreaterThan(dull.confidence);
  });
});

describe('a feature in words', () => {
  it.each([
    ['f:gift-offer/handed-over', 'the situation “handed over” of gift-offer'],
    ['c:inducement/inReturn', 'speaks of “in return” (inducement)'],
    ['hamper', 'the word “hamper”'],
  ])('%s is %s', (feature, words) => {
    expect(featureWords(feature)).toBe(words);
  });
});

describe('what other situations say of one, in words', () => {
  it.each([
    [{ of: 'own', weight: 2 }, 'what was read for and against it'],
    [{ of: 'bequest', weight: 0.4 }, 'it also looks like bequest'],
    [{ of: 'bequest', weight: -0.4 }, 'it rather looks like bequest'],
  ] as const)('%o is %s', (reason, words) => {
    expect(reasonWords(reason)).toBe(words);
  });

  it('is told only where it weighs something', () => {
    const much = { of: 'bequest', weight: -0.4 } as const;
    expect(told([much, { of: 'membership', weight: 0.04 }])).toEqual([much]);
  });
});
