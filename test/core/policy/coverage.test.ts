import { describe, expect, it } from 'vitest';
import { coverageOf } from '#core/policy/coverage.ts';
import { readCode } from '#core/policy/read.ts';
import { smallPack, smallPackWith } from '#test/core/policy/small-pack.ts';

const { signals, clauses } = coverageOf(readCode(smallPack, 'policies/small'));

describe('the coverage of a code', () => {
  it('names the clauses that speak of a signal, each once', () => {
    expect(signals['gift-offer']).toEqual({ clauses: ['1.1', '2.40'], silent: 'never', nearest: null });
  });

  it('says where the code is silent, and what is nearest', () => {
    expect(signals.bequest).toEqual({ clauses: [], silent: 'always', nearest: '2.40' });
  });

  it('says where the code is silent in some situations only', () => {
    const files = smallPackWith('rules.yaml', '- id: gift\n', '- id: gift\n    silent: yes\n');
    expect(coverageOf(readCode(files, 'small')).signals['gift-offer'].silent).toBe('sometimes');
  });

  it('names the rules that use a clause', () => {
    expect(clauses[0]?.rules).toEqual(['gift-large', 'gift-often', 'gift']);
  });

  it('says why no rule uses a clause', () => {
    const spare =
      'clauses:\n  - { id: 0.1, summary: Be good., conduct: no, reason: It is about meetings. }\n';
    const files = smallPackWith('clauses.yaml', 'clauses:\n', spare);
    expect(coverageOf(readCode(files, 'small')).clauses[0]).toMatchObject({
      rules: [],
      conduct: false,
      reason: 'It is about meetings.',
    });
  });
});
