import { describe, expect, it } from 'vitest';
import { adviseOn } from '#core/policy/advise.ts';
import { withWording } from '#core/policy/compile.ts';
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
