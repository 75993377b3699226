import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn, deadlineIn } from '#core/match/dates.ts';

/** A Wednesday. */
const sent = '2026-11-18T10:00:00+00:00';

function read(text: string, sentAt: string | null = sent) {
  return datesIn(text, sentAt).map(({ start, end, date }) => [text.slice(start, end), date]);
}

describe('reading dates', () => {
  it.each([
    ['on Friday 4 December at noon', 'Friday 4 December', '2026-12-04'],
    ['Friday, the 4th of December', 'Friday, the 4th of December', '2026-12-04'],
    ['4/12/2026', '4/12/2026', '2026-12-04'],
    ['04.12.26', '04.12.26', '2026-12-04'],
    ['4-12-2026', '4-12-2026', '2026-12-04'],
    ['by 4/12', '4/12', '2026-12-04'],
    ['12 Dec', '12 Dec', '2026-12-12'],
    ['December 4th, 2027', 'December 4th, 2027', '2027-12-04'],
    ['2026-12-04T10:00', '2026-12-04', '2026-12-04'],
    ['3 January', '3 January', '2027-01-03'],
    ['1 November', '1 November', '2026-11-01'],
    ['29 Feb', '29 Feb', '2028-02-29'],
  ])('reads the day before the month: "%s"', (text, written, date) => {
    expect(read(text)).toEqual([[written, date]]);
  });

  it.each([
    ['see you Friday', 'Friday', '2026-11-20'],
    ['this Friday', 'this Friday', '2026-11-20'],
    ['next Thursday', 'next Thursday', '2026-11-26'],
    ['next Monday', 'next Monday', '2026-11-23'],
    ['last Friday', 'last Friday', '2026-11-13'],
    ['Wednesday', 'Wednesday', '2026-11-25'],
    ['Thursday week', 'Thursday week', '2026-11-26'],
    ['tomorrow', 'tomorrow', '2026-11-19'],
    ['the day after tomorrow', 'day after tomorrow', '2026-11-20'],
    ['in a fortnight', 'in a fortnight', '2026-12-02'],
    ['in three days', 'in three days', '2026-11-21'],
    ['Sat 14th', 'Sat 14th', '2026-11-14'],
    ['on the 14th', 'the 14th', '2026-12-14'],
    ['end of the month', 'end of the month', '2026-11-30'],
  ])('reckons from the day it was sent: "%s"', (text, written, date) => {
    expect(read(text)).toEqual([[written, date]]);
  });

  it('lets the weekday choose the year', () => {
    expect(read('Friday 24 July')).toEqual([['Friday 24 July', '2026-07-24']]);
    expect(read('24 July')).toEqual([['24 July', '2027-07-24']]);
  });

  it('knows that a date is meant, but not which, where nobody knows when it was sent', () => {
    expect(read('Friday, 12 Dec or tomorrow', null).map(([, date]) => date)).toEqual([null, null]);
    expect(read('4/12/2026', null)).toEqual([['4/12/2026', '2026-12-04']]);
    expect(read('Friday', 'not a time')).toEqual([['Friday', null]]);
  });

  it.each([
    '31 February',
    '31/02/2026',
    'flat 4/12',
    'you may 3 times march 2 steps',
    'he sat in the sun and they wed',
    'the 2nd floor',
    'version 1.2',
    '',
  ])('finds no date in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const monthName = (date: Date, month: 'long' | 'short') =>
    date.toLocaleDateString('en-GB', { month, timeZone: 'UTC' });
  const prints: ((date: Date) => string)[] = [
    (date) => date.toISOString().slice(0, 10),
    (date) => date.toLocaleDateString('en-GB', { timeZone: 'UTC' }),
    (date) => `${date.getUTCDate()} ${monthName(date, 'long')} ${date.getUTCFullYear()}`,
    (date) => `${monthName(date, 'short')} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
    (date) =>
      `${date.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })} ${date.getUTCDate()}th ${monthName(date, 'short')} ${date.getUTCFullYear()}`,
  ];

  it('reads back any day however it is printed, and points at it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...prints), fc.constantFrom(sent, null), (date, print, sentAt) => {
        const printed = print(date);
        expect(read(`see you ${printed} then`, sentAt)).toEqual([[printed, date.toISOString().slice(0, 10)]]);
      }),
    );
  });

  it('finds the coming weekday within the next seven days', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('Monday', 'Thursday', 'Sunday'), (date, weekday) => {
        const [found] = datesIn(weekday, date.toISOString());
        const ahead =
          (Date.parse(found?.date ?? '') - Date.parse(date.toISOString().slice(0, 10))) / 86_400_000;
        expect(ahead).toBeGreaterThanOrEqual(1);
        expect(ahead).toBeLessThanOrEqual(7);
        const named = new Date(`${found?.date}T00:00:00Z`).toLocaleDateString('en-GB', {
          weekday: 'long',
          timeZone: 'UTC',
        });
        expect(named).toBe(weekday);
      }),
    );
  });
});

describe('reading a deadline', () => {
  it.each([
    ['Let me know by Friday', '2026-11-20'],
    ['RSVP by 3 December please', '2026-12-03'],
    ['RSVP: 3 December', '2026-12-03'],
    ['We meet on 1 December. Reply by noon on Friday 27 November.', '2026-11-27'],
    ['no later than 30/11/2026', '2026-11-30'],
    ['Closing date: 4 December', '2026-12-04'],
  ])('finds it in "%s"', (text, date) => {
    expect(deadlineIn(text, sent)?.date).toBe(date);
  });

  it('is not every date', () => {
    expect(deadlineIn('See you on Friday', sent)).toBeNull();
    expect(deadlineIn('I stand by. Friday suits me', sent)).toBeNull();
    expect(deadlineIn('', sent)).toBeNull();
  });
});
