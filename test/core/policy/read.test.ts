import { describe, expect, it } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import { compileCode, loadCode } from '#core/policy/compile.ts';
import type { PackFiles } from '#core/policy/pack.ts';
import { readCode } from '#core/policy/read.ts';
import { longestFile } from '#core/policy/source.ts';
import { smallPack, smallPackWith } from '#test/core/policy/small-pack.ts';

function faultOf(files: PackFiles): string {
  try {
    readCode(files, 'policies/small');
  } catch (error) {
    if (error instanceof ProbityError && error.code === 'ERR_CODE_INVALID') return error.message;
    throw error;
  }
  return 'no fault';
}

describe('reading a code', () => {
  it('keeps clause numbers as printed, without quotes', () => {
    expect(readCode(smallPack, 'policies/small').clauses[1]?.number).toBe('2.40');
  });

  it('turns pounds into pence', () => {
    const { rules } = readCode(smallPack, 'policies/small');
    expect(rules['gift-offer'][0]?.when).toEqual({ value: { from: 5000 } });
  });

  it('takes the heading above where a clause has none, and notes replaced law', () => {
    const { clauses } = readCode(smallPack, 'policies/small');
    expect(clauses[0]?.heading).toBe('Gifts');
    expect(clauses[1]?.note).toBe('The document names the Old Act; in its place now: the New Act.');
  });

  it('does without samples', () => {
    const { 'samples.yaml': _, ...withoutSamples } = smallPack;
    expect(faultOf(withoutSamples)).toBe('no fault');
  });
});

describe('a code that does not hold together is refused with file, line and mend', () => {
  it.each([
    [
      'an unknown signal',
      smallPackWith('rules.yaml', 'bequest:', 'inheritance:'),
      ['rules.yaml, line 19:', '“inheritance” is not a word that may stand here', '1 more:'],
    ],
    [
      'a threshold of “fifty”',
      smallPackWith('rules.yaml', 'from: 50', 'from: fifty'),
      ['rules.yaml, line 3:', '“fifty” is not a number for “from”', 'for example 50 or 12.50'],
    ],
    [
      'a value that is neither a range nor unknown',
      smallPackWith('rules.yaml', '{ from: 50 }', 'large'),
      ['rules.yaml, line 3:', '“large” is not a range for “value”'],
    ],
    [
      'a range without an end',
      smallPackWith('rules.yaml', '{ from: 50 }', '{}'),
      ['rules.yaml, line 3:', 'under, upTo, from and over'],
    ],
    [
      'a duplicate clause',
      smallPackWith('clauses.yaml', 'id: 2.40', 'id: 1.1'),
      ['clauses.yaml, line 9:', 'The clause “1.1” stands here twice'],
    ],
    [
      'a dangling clause',
      smallPackWith('rules.yaml', '[1.1, 2.40]', '[1.1, 2.4]'),
      ['rules.yaml, line 13:', 'There is no clause “2.4”'],
    ],
    [
      'a dangling role',
      smallPackWith('rules.yaml', 'to: boss', 'to: mayor'),
      ['rules.yaml, line 8:', 'There is no role “mayor”'],
    ],
    [
      'a duty without a recipient',
      smallPackWith('rules.yaml', 'report, to: boss', 'report'),
      ['rules.yaml, line 8:', 'does not say to whom'],
    ],
    [
      'a sentence with a name nobody fills in',
      smallPackWith('rules.yaml', '{ action: decline }', '{ action: decline, say: "Ask {manager}." }'),
      ['rules.yaml, line 7:', '“{manager}”'],
    ],
    [
      'a register without its keeper',
      smallPackWith('code.yaml', 'keeper: keeper', 'keeper: nobody'),
      ['code.yaml, line 14:', 'There is no role “nobody”'],
    ],
    [
      'a role without a title',
      smallPackWith('code.yaml', '{ title: Head of Service }', '{ called: the boss }'),
      ['code.yaml, line 11:', '“title” is missing'],
    ],
    [
      'a last rule with a condition',
      smallPackWith('rules.yaml', '- id: gift\n', '- id: gift\n    when: { relative: yes }\n'),
      ['rules.yaml, line 17:', 'End with a rule without `when`'],
    ],
    [
      'a word that is not in the format',
      smallPackWith('rules.yaml', 'stance: decline', 'stanse: decline'),
      ['rules.yaml, line 4:', '“stanse” is not a word that may stand here'],
    ],
    [
      'a stance nobody knows',
      smallPackWith('rules.yaml', 'stance: decline', 'stance: refuse'),
      ['rules.yaml, line 4:', 'Use one of: stop, decline, ask-first, refer, declare, take-care'],
    ],
    [
      'a declaration nobody knows',
      smallPackWith('rules.yaml', 'declaration: gift', 'declaration: present'),
      ['rules.yaml, line 9:', '“present” is not known for “declaration”', 'Use one of: gift, hospitality'],
    ],
    [
      'two rules of one name',
      smallPackWith('rules.yaml', 'id: gift-often', 'id: gift-large'),
      ['rules.yaml, line 10:', 'Another rule is called “gift-large”'],
    ],
    [
      'a name that stands twice',
      smallPackWith('code.yaml', 'version: 3', 'version: 3\nversion: 4'),
      ['code.yaml, line 6:', '“version” stands here twice'],
    ],
    [
      'a tab for an indent',
      smallPackWith('code.yaml', '  months', '\tmonths'),
      ['code.yaml, line 8:', 'not YAML as it should be'],
    ],
    ['an empty file', { ...smallPack, 'rules.yaml': '' }, ['rules.yaml, line 1:', 'not a group']],
    ['a missing file', { 'code.yaml': smallPack['code.yaml'] ?? '' }, ['clauses.yaml, line 1:']],
  ])('%s', (_, files, parts) => {
    const message = faultOf(files);
    for (const part of parts) expect(message).toContain(part);
    expect(message).toContain('policies/small/');
  });

  it('says how many faults more there are', () => {
    expect(faultOf(smallPackWith('rules.yaml', '[1.1, 2.40]', '[8, 9]'))).toContain('1 more:');
  });
});

describe('a hostile file is refused quickly', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]\n`)
    .join('')}`;

  it.each([
    ['a bomb of aliases', bomb, 'Anchors (&) and aliases (*)'],
    ['brackets without end', '['.repeat(100_000), 'not YAML'],
    ['hyphens without end', '- '.repeat(100_000), 'not YAML'],
    [
      'forty thousand names',
      Array.from({ length: 40_000 }, (_, at) => `k${at}: 1\n`).join(''),
      'may stand here',
    ],
    ['a file beyond all measure', ' '.repeat(longestFile + 1), 'longer than half a megabyte'],
  ])(
    '%s',
    (_, text, message) => {
      expect(faultOf({ ...smallPack, 'code.yaml': text })).toContain(message);
    },
    5000,
  );
});

describe('a compiled code', () => {
  it('is what was compiled', () => {
    const code = readCode(smallPack, 'policies/small');
    expect(loadCode(compileCode(code))).toEqual(code);
    expect(loadCode(JSON.parse(compileCode(code)))).toEqual(code);
  });

  it.each(['{}', 'nonsense', '{"format":2}', 'null'])('is refused where it is %s', (json) => {
    expect(() => loadCode(json)).toThrow(ProbityError);
  });
});
