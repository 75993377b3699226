import { describe, expect, it } from 'vitest';
import { readText } from '#test/core/policy/document/read-text.ts';

function faultsIn(...clauses: string[]): string[] {
  return readText(clauses.join('\n\n')).faults.map(
    ({ kind, number, guess }) => `${kind} ${number ?? 'none'}${guess === null ? '' : ` for ${guess}`}`,
  );
}

describe('the numbers of a document', () => {
  it('are followed through siblings, children and new sections', () => {
    expect(
      faultsIn('1 Gifts', '1.1 A.', '1.2 B.', '2 Meals', '2.1 Firms', '2.1.1 C.', '2.2 D.', '3.1 E.'),
    ).toEqual([]);
  });

  it('may begin again in an appendix', () => {
    expect(faultsIn('1.1 A.', '1.2 B.', '2.1 C.', '1.1 D.', '1.2 E.')).not.toContain('doubled 1.1 for 2.2');
  });

  it('name what is missing', () => {
    expect(faultsIn('1.1 A.', '1.2 B.', '1.5 C.')).toEqual(['missing 1.3', 'missing 1.4']);
  });

  it('tell what a misprinted second number stands for', () => {
    expect(faultsIn('1.1 A.', '1.2 B.', '2.1 C.', '2.2 D.', '1.2 E.', '2.4 F.')).toEqual([
      'doubled 1.2 for 2.3',
    ]);
  });

  it('tell what a number out of order stands for', () => {
    expect(faultsIn('2.1 C.', '2.2 D.', '2.33 E.', '2.4 F.')).toContain('out-of-order 2.33 for 2.3');
  });

  it('give a passage without one the number that is missing where it stands', () => {
    expect(faultsIn('5 Secrets', '- 5.1 Keep them.', '- You keep these too.', '- 5.3 Use none.')).toEqual([
      'unnumbered none for 5.2',
    ]);
    expect(faultsIn('6 Press', '- You send them on.', '- 6.2 You write nothing.')).toEqual([
      'unnumbered none for 6.1',
    ]);
  });

  it('give two passages under a numbered heading the next two', () => {
    expect(
      faultsIn('5 Sponsors', 'Ask before you take it.', 'Say so when you gain.', '6 Press', '6.1 A.'),
    ).toEqual(['unnumbered none for 5.1', 'unnumbered none for 5.2']);
  });
});
