import { describe, expect, it } from 'vitest';
import { lint } from '#core/policy/lint.ts';
import type { PackFiles } from '#core/policy/pack.ts';
import { smallPack, smallPackWith } from '#test/core/policy/small-pack.ts';

const complaints = (files: PackFiles) =>
  lint(files, 'policies/small').map(({ file, line, message }) => `${file}:${line} ${message}`);

const large = '- id: gift-large\n';
const dearer = `- id: gift-dearer
    when: { value: { over: 80 } }
    stance: decline
    clauses: [1.1]
`;

describe('the linter', () => {
  it('has nothing to say about a sound pack', () => {
    expect(lint(smallPack, 'policies/small')).toEqual([]);
  });

  it('passes the faults on that keep a pack from being read', () => {
    expect(complaints(smallPackWith('rules.yaml', 'from: 50', 'from: fifty'))).toEqual([
      'policies/small/rules.yaml:3 “fifty” is not a number for “from”.',
    ]);
  });

  it.each([
    [
      'a clause that no rule uses',
      smallPackWith('clauses.yaml', 'clauses:\n', 'clauses:\n  - { id: 0.1, summary: Be good. }\n'),
      'clauses.yaml:4 No rule uses clause “0.1”, and nothing says why.',
    ],
    [
      'a used clause that is said to be unused',
      smallPackWith('clauses.yaml', 'summary: Act well.', 'summary: Act well.\n    reason: None.'),
      'clauses.yaml:9 Clause “2.40” is said to be unused, and a rule uses it.',
    ],
    [
      'a rule that an earlier one always forestalls',
      smallPackWith('rules.yaml', '- id: gift\n', `${dearer}  - id: gift\n`),
      'rules.yaml:16 “gift-dearer” can never speak: “gift-large” always speaks before it.',
    ],
    [
      'a rule whose condition never holds',
      smallPackWith('rules.yaml', '{ over: 2 }', '{ over: 2, under: 2 }'),
      'rules.yaml:10 “gift-often” can never speak: its condition never holds.',
    ],
    [
      'ranges that overlap',
      smallPackWith('rules.yaml', large, `${dearer}  ${large}`),
      'rules.yaml:3 Two ranges of “value” overlap: one has no end, another begins at £80.01.',
    ],
    [
      'ranges that leave a gap',
      smallPackWith('rules.yaml', large, `${dearer.replace('over: 80', 'under: 20')}  ${large}`),
      'rules.yaml:7 Two ranges of “value” leave a gap: one ends at £19.99, the next begins at £50.',
    ],
    [
      'a number between two ranges',
      smallPackWith(
        'rules.yaml',
        '{ value: { from: 50 } }',
        `{ value: { over: 50 } }\n${dearer.slice(dearer.indexOf('    stance'))}  - id: b\n    when: { value: { under: 50 } }`,
      ),
      'Exactly £50 is in no range of “value”: one ends under it, the next begins over it.',
    ],
    [
      'a number in two ranges',
      smallPackWith(
        'rules.yaml',
        '{ value: { from: 50 } }',
        `{ value: { upTo: 50 } }\n${dearer.slice(dearer.indexOf('    stance'))}  - id: b\n    when: { value: { from: 50 } }`,
      ),
      'Exactly £50 is in two ranges of “value”: `upTo` and `from` both take it in.',
    ],
    [
      'a role that nothing names',
      smallPackWith('code.yaml', 'roles:\n', 'roles:\n  mayor: { title: Mayor }\n'),
      'code.yaml:11 Nothing names “mayor” of the roles.',
    ],
    [
      'a sample that comes out otherwise',
      smallPackWith('samples.yaml', 'stance: decline', 'stance: stop'),
      'samples.yaml:1 “A clock” comes out otherwise (rule “gift-large”): the stance is decline, not stop.',
    ],
    [
      'a rule that no sample reaches',
      smallPackWith('samples.yaml', 'value: 2, previous: 2', 'value: 2, previous: 1'),
      'rules.yaml:10 No sample reaches “gift-often”.',
    ],
    [
      'a threshold tried from one side only',
      smallPackWith('samples.yaml', '{ value: 50 }', '{ value: 49 }'),
      'rules.yaml:3 No sample of “gift-offer” lies above £50.',
    ],
    ['a pack without samples', { ...smallPack, 'samples.yaml': undefined }, 'The pack has no samples.'],
  ])('names %s', (_, files, complaint) => {
    expect(complaints(files as PackFiles).join('\n')).toContain(complaint);
  });
});
