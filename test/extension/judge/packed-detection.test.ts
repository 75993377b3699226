import { describe, expect, it } from 'vitest';
import { packedRow, packNames, unpackRows } from '../../../extension/judge/packed-detection.ts';

const learnt = { bias: -1, slope: 1, shift: 0, prompt: 0.5, hint: 0.25 };

describe('packed weights', () => {
  it('come back rounded to their step, words more coarsely than concepts', () => {
    const rows = { 'c:meal': [80, 0], meal: [60, -38], mean: [12, 0] };
    const unpacked = unpackRows({
      features: packNames(Object.keys(rows)),
      rows: Object.entries(rows)
        .map(([name, weights]) => packedRow(name, Float64Array.from(weights)))
        .join(''),
      signals: { disparagement: learnt, 'public-protest': learnt },
    });
    expect(unpacked.features).toBe('c:meal\nmeal\nmean');
    expect(unpacked.signals).toEqual({
      disparagement: { ...learnt, at: [0, 1], by: [80, 70] },
      'public-protest': { ...learnt, at: [1], by: [-35] },
    });
  });
});
