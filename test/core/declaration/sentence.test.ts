import { describe, expect, it } from 'vitest';
import type { Content, Facts } from '#core/declaration/event.ts';
import {
  dayInWords,
  dayNear,
  numberInWords,
  ordinalInWords,
  poundsInWords,
} from '#core/declaration/in-words.ts';
import { recipientInWords, sentenceOf, timeLeftInWords, totalInWords } from '#core/declaration/sentence.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { codeOf } from './prompted.ts';
import { content } from './sample.ts';

function declared(facts: Partial<Facts>, rest: Partial<Content> = {}): Content {
  return content({ ...rest, facts: { ...content().facts, ...facts } });
}

describe('a declaration in one sentence', () => {
  it('says who offered what, and what was answered', () => {
    const seats = declared({ what: 'Two seats at the races', valuePence: 9000, answer: 'declined' });
    expect(sentenceOf(seats)).toBe(
      'Larkrise Paving offered you two seats at the races worth £90; you declined.',
    );
  });

  it('names the officer to somebody else', () => {
    expect(sentenceOf(content(), 'Sam Officer')).toBe(
      'Larkrise Paving offered Sam Officer a box of plums worth £12; they accepted.',
    );
  });

  it('leaves out what is not known', () => {
    const little = declared({ giver: null, valuePence: null, answer: null });
    expect(sentenceOf(little)).toBe('You were offered a box of plums.');
    expect(sentenceOf(little, 'Sam Officer')).toBe('Sam Officer was offered a box of plums.');
    const resident = { name: null, organisation: null, address: null, privatePerson: true };
    expect(sentenceOf(declared({ giver: resident }))).toMatch(/^A resident offered you/);
  });

  it('keeps the capital of a name', () => {
    expect(sentenceOf(declared({ what: 'Wensleydale cheese' }))).toContain('you Wensleydale cheese worth');
  });

  it('falls back on our words where the officer wrote sentences', () => {
    for (const what of ['They sent me plums. I kept them.', 'I was sent plums', '']) {
      expect(sentenceOf(declared({ what }))).toBe(
        'Larkrise Paving offered you a gift worth £12; you accepted.',
      );
    }
  });

  it('ends once, though the officer’s own words end as a question', () => {
    const flag = declared({ what: 'May I go to this?' }, { kind: 'flag', signal: null });
    expect(sentenceOf(flag, 'Sam Officer')).toBe(
      'Sam Officer asked for advice about Larkrise Paving: May I go to this?',
    );
  });

  it('tells of what the officer has or does', () => {
    const work = declared({ what: 'Bookkeeping on Saturdays.' }, { kind: 'outside-work', signal: null });
    expect(sentenceOf(work)).toBe('You declared outside work for Larkrise Paving: Bookkeeping on Saturdays.');
    const will = declared({ what: 'A clock', answer: 'undecided' }, { kind: 'bequest', signal: 'bequest' });
    expect(sentenceOf(will)).toBe('Larkrise Paving left you a clock worth £12; you have not decided.');
    const nothing = declared({ what: 'Nothing to declare.' }, { kind: 'nil-return', signal: null });
    expect(sentenceOf(nothing)).toBe('Nothing to declare.');
  });

  it.each(declarationKinds)('is one line with one full stop for %s', (kind) => {
    const sentence = sentenceOf(declared({ what: 'A thing\nand another' }, { kind }));
    expect(sentence).toMatch(/^[^\n]+[^.]\.$/);
  });

  it('shows no more of a name than a line holds', () => {
    const giver = {
      name: null,
      organisation: `${'x'.repeat(400)}\u202e`,
      address: null,
      privatePerson: false,
    };
    expect(sentenceOf(declared({ giver })).length).toBeLessThan(160);
  });
});

describe('a running total in words', () => {
  it('counts in the code’s window', () => {
    expect(totalInWords({ count: 3, pence: 14_000, unvalued: 0 }, 3)).toBe(
      'third in three months, worth £140 together',
    );
    expect(totalInWords({ count: 2, pence: 1250, unvalued: 1 }, 3)).toBe(
      'second in three months, worth at least £12.50 together',
    );
    expect(totalInWords({ count: 1, pence: 1200, unvalued: 0 }, null)).toBe('first so far, worth £12');
    expect(totalInWords({ count: 0, pence: 0, unvalued: 0 }, 1)).toBe('none in a month');
  });
});

describe('who decides, and by when', () => {
  const code = codeOf('joint-councils');

  it('is in the council’s own titles', () => {
    expect(recipientInWords({ role: 'head-of-service', deadline: '2025-12-19' }, code, '2025-12-01')).toBe(
      'to your Head of Service, by Friday 19 December',
    );
    expect(recipientInWords({ role: 'head-of-hr', deadline: '2026-01-09' }, code, '2025-12-20')).toBe(
      'to the Head of Human Resources, by 9 January 2026',
    );
    expect(recipientInWords({ role: null, deadline: null }, code, '2025-12-01')).toBe('to your manager');
  });

  it('counts the days down', () => {
    const left = (today: string) => timeLeftInWords('2026-03-30', today);
    expect(['2026-03-18', '2026-03-29', '2026-03-30', '2026-03-31', '2026-04-01'].map(left)).toEqual([
      '12 days left',
      'due tomorrow',
      'due today',
      '1 day late',
      '2 days late',
    ]);
  });
});

describe('money, days and numbers in words', () => {
  it('are as people here write them', () => {
    expect([poundsInWords(9000), poundsInWords(6250), poundsInWords(123_456_700)]).toEqual([
      '£90',
      '£62.50',
      '£1,234,567',
    ]);
    expect(dayInWords('2026-12-19')).toBe('19 December 2026');
    expect(dayNear('2026-12-19', '2026-01-01')).toBe('Saturday 19 December');
    expect([3, 11, 21, 22, 103].map(ordinalInWords)).toEqual(['third', '11th', '21st', '22nd', '103rd']);
    expect([0, 3, 12, 13].map(numberInWords)).toEqual(['no', 'three', 'twelve', '13']);
  });
});
