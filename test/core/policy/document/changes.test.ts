import { describe, expect, it } from 'vitest';
import { changesBetween } from '#core/policy/document/changes.ts';
import { readCode } from '#core/policy/read.ts';
import { smallPack, smallPackWith } from '#test/core/policy/small-pack.ts';

const code = readCode(smallPack, 'policies/small');
const texts = {
  '1.1': 'Keep small gifts worth less than fifty pounds and tell your manager of them.',
  '2.40': 'Act well in all that you do for the people of the county.',
};

describe('between two editions', () => {
  it('nothing changed where they are the same', () => {
    const edition = { texts, code };
    expect(changesBetween(edition, edition)).toEqual({
      ...{ added: [], removed: [], renumbered: [], reworded: [] },
      ...{ thresholds: [], rules: [], declarations: [] },
    });
  });

  it('the same text under another number is renumbered, not removed and added', () => {
    const fresh = { '1.1': 'Never meet a bidder alone.', '1.2': texts['1.1'], '2.40': texts['2.40'] };
    const changes = changesBetween({ texts, code: null }, { texts: fresh, code: null });
    expect(changes).toMatchObject({ added: ['1.1'], removed: [], renumbered: [{ from: '1.1', to: '1.2' }] });
  });

  it('other words are shown word by word, and name the rules and declarations that they touch', () => {
    const fresh = { ...texts, '1.1': texts['1.1'].replace('fifty', 'thirty') };
    const changes = changesBetween({ texts, code }, { texts: fresh, code });
    expect(changes.reworded[0]?.words.filter(({ change }) => change !== 'same')).toEqual([
      { text: 'fifty', change: 'removed' },
      { text: 'thirty', change: 'added' },
    ]);
    expect(changes.rules).toEqual(['gift-large', 'gift-often', 'gift']);
    expect(changes.declarations).toEqual(['gift']);
  });

  it('a moved threshold is told in pounds, with the rule that changed', () => {
    const fresh = readCode(smallPackWith('rules.yaml', 'from: 50', 'from: 25.50'), 'policies/small');
    const changes = changesBetween({ texts, code }, { texts, code: fresh });
    expect(changes.thresholds).toEqual([
      { rule: 'gift-large', measure: 'value', before: 'from £50', after: 'from £25.50' },
    ]);
    expect(changes.rules).toEqual(['gift-large']);
  });
});
