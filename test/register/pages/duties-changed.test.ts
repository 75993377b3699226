import { describe, expect, it } from 'vitest';
import type { Code, Rule } from '#core/policy/code.ts';
import { readCode } from '#core/policy/read.ts';
import { dutiesChanged } from '#register/pages/codes/duties-changed.ts';
import { readPack } from '#test/policies/pack-files.ts';

const code = readCode(readPack('derbyshire'), 'policies/derbyshire');

/** The code with the rules on offered gifts changed. */
function withGifts(change: (rules: Rule[]) => Rule[]): Code {
  return { ...code, rules: { ...code.rules, 'gift-offer': change([...code.rules['gift-offer']]) } };
}

describe('what two versions ask differently', () => {
  it('is nothing between a version and itself, or one with other clauses and thresholds alone', () => {
    expect(dutiesChanged(code, code)).toEqual([]);
    const moved = withGifts((rules) => rules.map((rule) => ({ ...rule, clauses: ['14.1'] })));
    expect(dutiesChanged(code, moved)).toEqual([]);
  });

  it('names the rule whose stance changed, with what it asks in sentences', () => {
    const stricter = withGifts((rules) =>
      rules.map((rule) => (rule.id === 'gift-nominal' ? { ...rule, stance: 'decline' } : rule)),
    );
    const [changed, ...others] = dutiesChanged(code, stricter);
    expect(others).toEqual([]);
    expect(changed).toMatchObject({ signal: 'gift-offer', rule: 'gift-nominal' });
    expect([changed?.before?.stance, changed?.after?.stance]).toEqual(['declare', 'decline']);
    expect(changed?.after?.duties).toEqual(changed?.before?.duties);
  });

  it('names a rule that is new and one that is gone', () => {
    const without = withGifts((rules) => rules.filter(({ id }) => id !== 'gift-nominal'));
    expect(dutiesChanged(code, without)).toMatchObject([{ rule: 'gift-nominal', after: null }]);
    expect(dutiesChanged(without, code)).toMatchObject([{ rule: 'gift-nominal', before: null }]);
  });
});
