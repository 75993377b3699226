import ICAL from 'ical.js';
import { daysAfter } from '#core/declaration/deadline.ts';
import { dayNear } from '#core/declaration/in-words.ts';
import { reminderWords } from '#core/declaration/reminder-words.ts';
import { fill } from '#core/fill.ts';
import { keptLine } from '#core/party/shown-name.ts';

/** What an officer wants to be reminded of. */
export interface Reminder {
  /** The declaration's id: a calendar that takes the file twice keeps one entry. */
  id: string;
  /** What is declared, in one sentence of ours. */
  sentence: string;
  /** ISO date. */
  deadline: string;
  /** How many days before the deadline to remind. */
  daysBefore: number;
  /** ISO time with an offset: when the reminder is made. */
  at: string;
  /** Where the declaration is opened again; null where there is no such page. */
  link: string | null;
}

const longestLine = 300;
/** RFC 5545, 3.1: a line holds at most 75 octets, the space that continues it among them. */
const longestLineBytes = 75;

/**
 * An iCalendar file (RFC 5545) with one all-day entry and an alarm at nine in the morning: some days before
 * the deadline, but never on a day that is past when it is made.
 */
export function reminderIcs(reminder: Reminder): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Probity//Reminder//EN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addSubcomponent(entryFor(reminder));
  return refolded(calendar.toString());
}

/** The ISO day on which the reminder stands. */
export function reminderDay({ deadline, daysBefore, at }: Reminder): string {
  const wished = daysAfter(deadline, -daysBefore);
  const made = at.slice(0, 10);
  return wished < made ? made : wished;
}

function entryFor(reminder: Reminder): ICAL.Component {
  const { id, sentence, deadline, at, link } = reminder;
  const day = reminderDay(reminder);
  const summary = fill(reminderWords.summary, { due: dayNear(deadline, day) });
  const told = keptLine(sentence, longestLine) ?? '';
  const entry = new ICAL.Component('vevent');
  entry.addPropertyWithValue('uid', `${id}@probity`);
  entry.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(at), true));
  entry.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
  entry.addPropertyWithValue('dtend', ICAL.Time.fromDateString(daysAfter(day, 1)));
  entry.addPropertyWithValue('summary', summary);
  entry.addPropertyWithValue('description', link === null ? told : `${told}\n\n${link}`);
  if (link !== null) entry.addPropertyWithValue('url', link);
  // Colleagues who see this calendar see neither what it is nor that the day is taken.
  entry.addPropertyWithValue('class', 'PRIVATE');
  entry.addPropertyWithValue('transp', 'TRANSPARENT');
  entry.addSubcomponent(alarm(summary));
  return entry;
}

function alarm(words: string): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.addPropertyWithValue('action', 'DISPLAY');
  component.addPropertyWithValue('description', words);
  component.addPropertyWithValue('trigger', ICAL.Duration.fromString('PT9H'));
  return component;
}

/** ical.js leaves out of its count the space that continues a line, and so writes lines of 76 octets. */
function refolded(text: string): string {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  return `${lines
    .filter((line) => line !== '')
    .map(folded)
    .join('\r\n')}\r\n`;
}

function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > longestLineBytes) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
}

/** Octets of one character in UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
