import { describe, expect, it } from 'vitest';
import type { Clause, Code } from '#core/policy/code.ts';
import { importDocument } from '#core/policy/document/import.ts';
import { importLines } from '#core/policy/document/report.ts';
import { readCode } from '#core/policy/read.ts';
import { readText } from '#test/core/policy/document/read-text.ts';
import { smallPack } from '#test/core/policy/small-pack.ts';

const small = readCode(smallPack, 'policies/small');

function clause(id: string, given: Partial<Clause> = {}): Clause {
  return {
    ...{ id, number: id, heading: 'Gifts', parent: null, summary: 'Act well.', roles: [], figures: [] },
    ...{ policies: [], laws: [], note: null, conduct: true, reason: null },
    ...given,
  };
}

function codeWith(...clauses: Clause[]): Code {
  return { ...small, sections: [], clauses };
}

describe('an import', () => {
  it('finds clauses by their numbers and keeps their text whole', () => {
    const code = codeWith(clause('1.1'), clause('1.2'));
    const { clauses, numbered } = importDocument(
      readText('1.1 You may:\n- keep;\n- give.\n\n1.2 Ask.'),
      code,
    );
    expect(numbered).toEqual({ found: 2, of: 2 });
    expect(clauses).toEqual({ '1.1': 'You may:\n• keep;\n• give.', '1.2': 'Ask.' });
  });

  it('finds a misprinted clause under its right id, whichever of the two the pack prints', () => {
    const document = readText('1.1 A.\n\n1.2 B.\n\n2.1 C.\n\n2.2 D.\n\n1.2 E.\n\n2.4 F.');
    const ids = ['1.1', '1.2', '2.1', '2.2', '2.4'].map((id) => clause(id));
    for (const number of ['1.2', '2.3']) {
      const code = codeWith(...ids.slice(0, 4), clause('2.3', { number }), ...ids.slice(4));
      expect(importDocument(document, code).clauses).toMatchObject({ '1.2': 'B.', '2.3': 'E.', '2.4': 'F.' });
    }
  });

  it('finds passages without a number by their place and by the words they share with the summary', () => {
    const code = codeWith(
      clause('6.1'),
      clause('6-cake', { number: null, summary: 'Cakes from residents may be eaten in the kitchen.' }),
      clause('7.1'),
    );
    const text = '6.1 Pay for drinks.\n\nResidents bring cakes; eat them in the kitchen.\n\n7.1 Ask.';
    const { clauses, unnumbered } = importDocument(readText(text), code);
    expect(unnumbered).toEqual({ found: 1, of: 1 });
    expect(clauses).toMatchObject({ '6.1': 'Pay for drinks.', '6-cake': expect.stringContaining('cakes') });
  });

  it('finds a passage by its own heading, and a question with its answer', () => {
    const code = codeWith(
      clause('1'),
      clause('honesty', { number: null, heading: 'Honesty', summary: 'Say what is so.' }),
      clause('faq', { number: null, heading: 'On tickets', summary: 'Opera tickets need consent first.' }),
    );
    const text =
      '1. Be good.\n\nHonesty\n\nYou tell the truth.\n\nMay I take opera tickets?\n\nOnly with consent first.';
    expect(importDocument(readText(text), code).clauses).toEqual({
      '1': 'Be good.',
      honesty: 'You tell the truth.',
      faq: 'May I take opera tickets?\nOnly with consent first.',
    });
  });

  it('finds lettered clauses that the pack holds as its own, and leaves others where they stand', () => {
    const document = readText('33. If you worry:\n\n(a) about pay, ask us;\n\n(b) about fraud, tell us.');
    const own = codeWith(clause('33'), clause('33(a)', { parent: '33' }), clause('33(b)', { parent: '33' }));
    expect(importDocument(document, own).clauses).toMatchObject({ '33(b)': 'about fraud, tell us.' });
    expect(importDocument(document, codeWith(clause('33'))).clauses['33']).toContain('(b) about fraud');
  });

  it('says what only one of the two holds, and what the pack calls a dropped number', () => {
    const code = codeWith(clause('1.1'), clause('1.2', { number: null }), clause('9.9'));
    const imported = importDocument(
      readText('- 1.1 Keep none.\n- You must return it.\n- 1.3 Tell us.'),
      code,
    );
    expect(imported.notInPack).toEqual([{ number: '1.3', text: 'Tell us.' }]);
    expect(imported.notInDocument.map(({ id }) => id)).toEqual(['9.9']);
    expect(imported.faults).toMatchObject([{ kind: 'unnumbered', guess: '1.2', clause: '1.2' }]);
    expect(importLines('code.txt', imported)).toContain(
      '  No number; most likely 1.2: “You must return it.”',
    );
  });
});
