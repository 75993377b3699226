import { describe, expect, it } from 'vitest';
import { encode, featureTableOf } from '../../../cli/learn/encode.ts';
import type { Example } from '../../../cli/learn/examples.ts';

function seen(times: number, ...features: string[]): Example[] {
  return Array.from({ length: times }, (_, n) => ({
    id: `${features[0]}-${n}`,
    source: 'c',
    voice: true,
    features: new Set(features),
    signals: new Set(),
    open: new Set(),
  }));
}

const examples = [
  ...seen(40, 'our', 'treat', 'our treat', 'c:meal'),
  ...seen(6, 'our', 'barge', 'our barge'),
  ...seen(10, 'lunch'),
];

describe('the features that are learnt from', () => {
  it('hold no word that hardly anybody uses, and no pair without its words', () => {
    const { names } = featureTableOf(examples, 'fcwp');
    expect(names).toEqual(['c:meal', 'lunch', 'our', 'our treat', 'treat']);
  });

  it('are only of the families asked for', () => {
    expect(featureTableOf(examples, 'c').names).toEqual(['c:meal']);
  });

  it('give a rare word more freedom than a frequent one', () => {
    const { freedom, numbers } = featureTableOf(examples, 'w');
    const of = (name: string): number => freedom[numbers.get(name) ?? -1] ?? 0;
    expect(of('lunch')).toBeGreaterThan(of('our'));
  });

  it('count in a text as the judge will count them: words by how many are known, concepts in full', () => {
    const table = featureTableOf(examples, 'fcwp');
    const { at, by } = encode({ features: new Set(['our', 'treat', 'c:meal', 'barge']) }, table);
    const counted = Object.fromEntries([...at].map((number, n) => [table.names[number], by[n]]));
    expect(counted).toEqual({ 'c:meal': 1, our: Math.sqrt(3), treat: Math.sqrt(3) });
  });
});
