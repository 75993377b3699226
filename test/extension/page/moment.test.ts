import { describe, expect, it } from 'vitest';
import { momentIn, momentInWords } from '../../../extension/page/moment.ts';

const morning = new Date(2026, 10, 22, 9, 14).toISOString();
const evening = new Date(2026, 10, 22, 21, 14).toISOString();

function element(attributes: Record<string, string>): Element {
  return { getAttribute: (name: string) => attributes[name] ?? null } as unknown as Element;
}

describe('when a message was sent', () => {
  it('is read as it is written for machines, before any words', () => {
    const datetime = '2026-11-22T09:14:00+01:00';
    expect(momentIn(element({ datetime, title: 'Nov 1, 2020, 1:00 PM' }))).toBe(datetime);
  });

  it.each([
    ['22 Nov 2026, 09:14', morning],
    ['Sun, 22 Nov 2026, 09:14', morning],
    ['Nov 22, 2026, 9:14 AM', morning],
    ['Nov 22, 2026, 9:14\u202FPM', evening],
    ['22 Tachwedd 2026 09:14', morning],
    ['22 Tach 2026, 21:14', evening],
  ])('is read from %s', (title, moment) => {
    expect(momentIn(element({ title }))).toBe(moment);
  });

  it.each([
    '02/03/2026, 09:14',
    '22/11/2026 09:14',
    'Nov 22, 2026',
    '09:14',
    '31 Feb 2026, 09:14',
    '22 Nov 2026, 25:14',
    '22 Nov 26, 09:14',
    '22 Nov 2026, 09:14 (2 days ago)',
    '',
  ])('is not guessed from “%s”', (title) => {
    expect(momentInWords(title)).toBeNull();
  });
});
