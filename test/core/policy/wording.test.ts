import { describe, expect, it } from 'vitest';
import { adviseOn } from '#core/policy/advise.ts';
import { codeInForce, withWording } from '#core/policy/compile.ts';
import { readCode } from '#core/policy/read.ts';
import { smallPack } from '#test/core/policy/small-pack.ts';

const code = readCode(smallPack, 'policies/small');
const wording = { code: 'small', sha256: 'ab'.repeat(32), date: '2025-01-31' };

describe('official wording', () => {
  it('is shown under the clause it belongs to, and under no other', () => {
    const worded = withWording(code, {
      ...wording,
      clauses: { '1.1': 'Official text.', '9.9': 'Elsewhere.' },
    });
    expect(adviseOn('gift-offer', worded).clauses[0]?.wording).toBe('Official text.');
    expect(adviseOn('bequest', worded).clauses[0]).not.toHaveProperty('wording');
  });

  it('of another code is refused', () => {
    expect(() => withWording(code, { ...wording, code: 'large', clauses: {} })).toThrow('“large”');
  });

  it('leaves the code it is given alone', () => {
    withWording(code, { ...wording, clauses: { '1.1': 'Official text.' } });
    expect(code.clauses[0]).not.toHaveProperty('wording');
  });
});

describe('of several versions', () => {
  const versions = [
    { ...code, version: '2', inForceFrom: '2024-04-01' },
    { ...code, version: '1', inForceFrom: null },
    { ...code, version: '3', inForceFrom: '2025-04-01' },
  ];

  it.each([
    ['2024-03-31', '1'],
    ['2024-04-01', '2'],
    ['2025-03-31', '2'],
    ['2026-01-01', '3'],
  ])('on %s version %s is in force', (day, version) => {
    expect(codeInForce(versions, day)?.version).toBe(version);
  });

  it('none is in force before the first', () => {
    expect(codeInForce([code], '2020-01-01')).toBeNull();
  });
});
