import { describe, expect, it } from 'vitest';
import { plainText } from '#core/ui/plain-text.ts';
import { itemView } from '#core/ui/view.ts';
import { advice, finding, item } from './samples.ts';

const duty = { action: 'report', to: null, toTitle: null, withinDays: null, register: null };
const duties = [
  { ...duty, sentence: 'Say no, kindly.' },
  { ...duty, sentence: 'Tell your manager.' },
];

function copied(given: Parameters<typeof advice>[0]): string {
  const { main } = itemView(item(), [{ finding: finding(), advice: advice(given) }], []);
  return main === null ? '' : plainText(main, 'Code of Conduct');
}

describe('a prompt as plain text', () => {
  it('holds the sentence, the clause and the numbered duties', () => {
    expect(copied({ duties })).toBe(
      [
        'Calloway Highways, who hold a contract with us, are offering you a gift.',
        '',
        'Code of Conduct, 14.3 Gifts',
        'Report every gift to your manager.',
        '',
        '1. Say no, kindly.',
        '2. Tell your manager.',
      ].join('\n'),
    );
  });

  it('says that the code is silent before it gives the nearest clause', () => {
    const text = copied({ silent: true, because: 'The code does not speak of this.' });
    expect(text).toContain('The code does not speak of this.\n\nCode of Conduct, 14.3');
  });

  it('names a clause without number by its heading alone', () => {
    const clauses = [{ id: 'intro', number: null, heading: 'Introduction', summary: 'Be fair.' }];
    expect(copied({ clauses })).toContain('Code of Conduct, Introduction\nBe fair.');
  });
});
