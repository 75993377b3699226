import { describe, expect, it } from 'vitest';
import { buildJudge, type Weights, wordShare } from '#core/signals/judge.ts';
import { packWeights } from '#core/signals/packed-weights.ts';

const learnt = { bias: -1, shift: 0, own: 1, overall: 0, beside: [], prompt: 0.5, hint: 0.25 };
const judgeOf = (weights: Weights) => buildJudge(packWeights(weights));
const judge = judgeOf({
  features: 'c:meal\nhamper\nlunch',
  signals: { 'gift-offer': { ...learnt, at: [0, 1], by: [50, 200] } },
});
const [meal, hamper] = ['c:meal', 'hamper'].map((feature) => judge.numberOf(feature)) as [number, number];

describe('the judge', () => {
  it('counts a feature once, however often it is named, and anew in the next judgement', () => {
    const once = judge.judge([meal, hamper]);
    expect(judge.judge([hamper, meal, hamper, meal])).toEqual(once);
    expect(judge.judge([meal, hamper])).toEqual(once);
    expect(judge.judge([])[0]?.confidence).toBeLessThan(once[0]?.confidence ?? 0);
  });

  it('weighs by number what it explains by name', () => {
    const explained = judge.explain(new Set(['hamper', 'c:meal', 'nothing']), 'gift-offer');
    const weightOf = judge.weigher([meal, hamper, hamper], 'gift-offer');
    expect(explained.map(({ weight }) => weight)).toEqual(
      explained.map(({ feature }) => weightOf(judge.numberOf(feature))),
    );
    expect(explained).toHaveLength(2);
    expect(weightOf(judge.numberOf('nothing'))).toBe(0);
  });

  it('knows no number for what it has not learnt', () => {
    expect(judge.numberOf('nothing')).toBe(-1);
  });
});

describe('pairs of words', () => {
  const known = ['a', 'a day', 'a treat', 'day', 'our', 'our treat', 'treat'];
  const pairs = judgeOf({
    features: known.join('\n'),
    signals: { 'gift-offer': { ...learnt, at: [2, 3], by: [100, 200] } },
  });
  const number = (feature: string): number => pairs.numberOf(feature);

  it('are found by the numbers of their words', () => {
    for (const first of ['a', 'day', 'our', 'treat'])
      for (const second of ['a', 'day', 'our', 'treat'])
        expect(pairs.pairOf(number(first), number(second))).toBe(number(`${first} ${second}`));
  });

  it('are not found where a word is not known', () => {
    expect(pairs.pairOf(-1, number('treat'))).toBe(-1);
    expect(pairs.pairOf(number('our'), -1)).toBe(-1);
    expect(pairs.pairOf(-1, -1)).toBe(-1);
  });

  it('are shared out with the words, and not counted as such', () => {
    const words = ['a', 'day', 'our', 'treat'].map(number);
    const alone = pairs.weigher([...words, number('our treat')], 'gift-offer');
    const more = pairs.weigher([...words, number('our treat'), number('a treat')], 'gift-offer');
    expect(more(number('our treat'))).toBe(alone(number('our treat')));
    expect(pairs.weigher(words.slice(0, 2), 'gift-offer')(number('our treat'))).toBe(2 * wordShare(2));
  });
});
