import { describe, expect, it } from 'vitest';
import { draftPack } from '#core/policy/document/draft.ts';
import { lint } from '#core/policy/lint.ts';
import { readCode } from '#core/policy/read.ts';
import { readText } from '#test/core/policy/document/read-text.ts';

const document = `Conduct of Staff

1 Treats

1.1 A gift worth £30 or more should be declined and reported to your Executive Director.

1.2 A gift under £30 may be kept if it is declared to your line manager.

2 Papers

- 2.1 Calls from the press are referred to the Communications Team.

- Nobody may publish articles on their work without the consent of their line manager.

- 2.3 Keep the kitchen clean.
`;

const draft = draftPack(readText(document), { id: 'west', title: 'Conduct of Staff', source: 'conduct.txt' });
const code = readCode(draft.files, 'policies/west');

describe('a drafted pack', () => {
  it('passes the linter', () => {
    expect(lint(draft.files, 'policies/west')).toEqual([]);
  });

  it('holds every clause, numbered as printed, with an id for the one without', () => {
    expect(code.clauses.map(({ id, number }) => [id, number])).toEqual([
      ['1.1', '1.1'],
      ['1.2', '1.2'],
      ['2.1', '2.1'],
      ['2.2', null],
      ['2.3', '2.3'],
    ]);
    expect(code.clauses[3]?.note).toContain('2.2');
  });

  it('proposes rules from the words of the clauses, each to be confirmed', () => {
    expect(code.rules['media-request'][0]).toMatchObject({
      stance: 'refer',
      clauses: ['2.1'],
      duties: [{ action: 'refer', to: 'communications-team' }],
      because: expect.stringContaining('To be confirmed'),
    });
    expect(code.rules.publication[0]).toMatchObject({ stance: 'ask-first', clauses: ['2.2'] });
  });

  it('parts gifts at the sum that the clauses name, each side led by its own clause', () => {
    const [large, small] = code.rules['gift-offer'];
    expect(large).toMatchObject({ when: { value: { from: 3000 } }, stance: 'decline' });
    expect(large?.clauses[0]).toBe('1.1');
    expect(small).toMatchObject({ when: { value: { under: 3000 } }, stance: 'declare' });
    expect(small?.clauses[0]).toBe('1.2');
  });

  it('is silent where no clause speaks of a signal', () => {
    expect(draft.silent).toContain('management-buyout');
    expect(code.rules['management-buyout'][0]).toMatchObject({ silent: true, stance: 'take-care' });
  });

  it('holds no sentence of the document', () => {
    const pack = Object.values(draft.files).join('\n');
    for (const sentence of ['Keep the kitchen clean', 'may be kept if', 'Nobody may publish']) {
      expect(pack).not.toContain(sentence);
    }
  });
});
