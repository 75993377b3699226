import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Reminder, reminderIcs } from '#core/declaration/reminder.ts';
import { declarationId } from './sample.ts';

const reminder: Reminder = {
  id: declarationId,
  sentence: 'Larkrise Paving offered you a box of plums worth £12; you have not decided.',
  deadline: '2026-12-18',
  daysBefore: 3,
  at: '2026-12-01T15:20:00+00:00',
  link: 'https://probity.westmarch.example/declarations/1',
};

function readBack(changes: Partial<Reminder> = {}) {
  const calendar = new ICAL.Component(ICAL.parse(reminderIcs({ ...reminder, ...changes })));
  const entry = calendar.getFirstSubcomponent('vevent');
  if (!entry) throw new TypeError('The calendar holds no entry.');
  return { calendar, entry, event: new ICAL.Event(entry) };
}

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a reminder for the calendar', () => {
  it('is an all-day entry some days before the deadline', () => {
    const { calendar, entry, event } = readBack();
    expect(event.startDate.toString()).toBe('2026-12-15');
    expect(event.startDate.isDate).toBe(true);
    expect(event.endDate.toString()).toBe('2026-12-16');
    expect(event.summary).toBe('Declare by Friday 18 December');
    expect(event.description).toBe(`${reminder.sentence}\n\n${reminder.link}`);
    expect(event.uid).toBe(`${declarationId}@probity`);
    expect(String(entry.getFirstPropertyValue('dtstamp'))).toBe('2026-12-01T15:20:00Z');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  it('rings at nine that morning', () => {
    const trigger = readBack().entry.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    expect(String(trigger)).toBe('PT9H');
  });

  it('never stands on a day that is past', () => {
    expect(readBack({ daysBefore: 60 }).event.startDate.toString()).toBe('2026-12-01');
    expect(readBack({ deadline: '2026-11-01' }).event.startDate.toString()).toBe('2026-12-01');
  });

  it('shows colleagues neither what it is about nor that the day is taken', () => {
    const { entry, event } = readBack();
    expect(entry.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(entry.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(event.summary).not.toContain('Larkrise');
  });

  it('comes back as it was made, in lines of at most 75 octets, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 280 }), (words) => {
        const sentence = `A${words
          .replace(/[\s\p{C}]/gu, ' ')
          .replace(/ +/g, ' ')
          .trim()}.`;
        const text = reminderIcs({ ...reminder, sentence, link: null });
        expect(readBack({ sentence, link: null }).event.description).toBe(sentence);
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      }),
    );
  });

  it('lets no words begin a line of their own', () => {
    const text = reminderIcs({
      ...reminder,
      sentence: 'Plums\r\nEND:VCALENDAR\r\nATTENDEE:mailto:a@b.example',
    });
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^ATTENDEE/m);
  });
});
