import { describe, expect, it } from 'vitest';
import { readInvite } from '#core/item/invite.ts';
import { bytes, invite } from '#test/core/item/mails.ts';
import { ids, noteCodes, texts } from '#test/core/item/zone-texts.ts';

const codeOf = (read: () => unknown): unknown => {
  try {
    read();
  } catch (fault) {
    return (fault as { code: unknown }).code;
  }
  return null;
};

const london = [
  'BEGIN:VTIMEZONE',
  'TZID:Council Time',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'DTSTART:16010325T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'DTSTART:16011028T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const calendar = (...lines: string[]) => bytes(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'));

describe('an invite', () => {
  it('has the organiser as sender, those invited as recipients, and its words in zones', () => {
    const item = readInvite(
      invite(
        'SUMMARY:Dinner \\, on us',
        'ORGANIZER;CN="Brannigan, Kit":MAILTO:Kit@x.example',
        'ATTENDEE;CN=Una Marsh;RSVP=TRUE:mailto:una@council.example',
        'LOCATION:The Weir House\\, Castle Street',
        'DTSTART:20260311T190000Z',
        'DTEND:20260311T213000Z',
        'DESCRIPTION:Tasting menu\\, 68 po',
        ' unds a head.\\n\\nKit',
      ),
    );
    expect(item.from).toEqual({ name: 'Brannigan, Kit', address: 'kit@x.example' });
    expect(item.to).toEqual([{ name: 'Una Marsh', address: 'una@council.example' }]);
    expect(ids(item)).toEqual(['subject', 'place', 'times', 'body', 'signature']);
    expect(texts(item, 'subject')).toEqual(['Dinner , on us']);
    expect(texts(item, 'place')).toEqual(['The Weir House, Castle Street']);
    expect(texts(item, 'times')).toEqual(['Wednesday 11 March 2026, 19:00 to 21:30']);
    expect(texts(item, 'body')).toEqual(['Tasting menu, 68 pounds a head.']);
    expect(item.zones[1]?.toSource(4, 8)).toEqual({ part: 'event:location', start: 4, end: 8 });
  });

  it.each(['REQUEST', 'REPLY', 'CANCEL', 'PUBLISH'])('keeps the method %s', (method) => {
    const item = readInvite(calendar(`METHOD:${method}`, 'BEGIN:VEVENT', 'SUMMARY:Visit', 'END:VEVENT'));
    expect(item.event?.method).toBe(method);
  });

  it('may last whole days and come again', () => {
    const item = readInvite(
      invite(
        'SUMMARY:Leave',
        'DTSTART;VALUE=DATE:20260810',
        'DTEND;VALUE=DATE:20260822',
        'RRULE:FREQ=YEARLY',
      ),
    );
    expect(item.event).toMatchObject({
      start: '2026-08-10',
      end: '2026-08-22',
      allDay: true,
      recurring: true,
    });
    expect(texts(item, 'times')).toEqual([
      'Monday 10 August 2026, all day to Friday 21 August 2026, repeated',
    ]);
  });

  it('may say how long it lasts instead of when it ends', () => {
    const item = readInvite(invite('DTSTART:20260311T233000Z', 'DURATION:PT1H30M'));
    expect(item.event?.end).toBe('2026-03-12T01:00:00+00:00');
  });

  it.each([
    ['20260311T190000', 'Council Time', '+00:00'],
    ['20260711T190000', 'Council Time', '+01:00'],
    ['20260329T005900', 'Council Time', '+00:00'],
    ['20260329T020000', 'Council Time', '+01:00'],
    ['20261025T030000', 'Council Time', '+00:00'],
    ['20260711T190000', 'GMT Standard Time', '+01:00'],
    ['20260711T190000', 'Europe/Berlin', '+02:00'],
    ['20260111T190000', 'Europe/Berlin', '+01:00'],
    ['20260711T190000', 'UTC', '+00:00'],
    ['20260711T190000', 'Nowhere/Known', '+01:00'],
  ])('at %s in the zone %s is %s from UTC', (time, zone, offset) => {
    const item = readInvite(
      calendar(...london, 'BEGIN:VEVENT', `DTSTART;TZID=${zone}:${time}`, 'SUMMARY:x', 'END:VEVENT'),
    );
    expect(item.event?.start?.slice(19)).toBe(offset);
  });

  it('prefers its description in HTML', () => {
    const item = readInvite(
      invite('SUMMARY:x', 'DESCRIPTION:plain', 'X-ALT-DESC;FMTTYPE=text/html:<p>Two seats\\, on us</p>'),
    );
    expect(texts(item, 'body')).toEqual(['Two seats, on us']);
  });

  it('is the first event, not a changed occurrence of it', () => {
    const item = readInvite(
      calendar(
        'BEGIN:VEVENT',
        'RECURRENCE-ID:20260101T000000Z',
        'SUMMARY:Changed',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'SUMMARY:Series',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'SUMMARY:Other',
        'END:VEVENT',
      ),
    );
    expect(texts(item, 'subject')).toEqual(['Series']);
  });

  it('does not take the words of an alarm for its own', () => {
    const item = readInvite(invite('SUMMARY:Visit', 'BEGIN:VALARM', 'DESCRIPTION:Reminder', 'END:VALARM'));
    expect(texts(item, 'body')).toEqual([]);
  });
});

describe('a broken invite', () => {
  it('is read without the broken lines, or with what can be made of them', () => {
    const item = readInvite(
      invite(
        'SUMMARY;broken:Lunch on us',
        'no colon here',
        'RRULE:FREQ=BOGUS',
        'DTSTART:rubbish',
        'LOCATION:Depot',
      ),
    );
    expect(texts(item, 'subject')).toEqual(['Lunch on us']);
    expect(texts(item, 'place')).toEqual(['Depot']);
    expect(item.event).toMatchObject({ start: null, recurring: true });
    expect(noteCodes(item)).toEqual(['part-unreadable']);
  });

  it('that never ends is read as far as it goes', () => {
    const lines = 'COMMENT:and so on\r\n'.repeat(300_000);
    const item = readInvite(bytes(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Lunch\r\n${lines}`));
    expect([texts(item, 'subject'), noteCodes(item)]).toEqual([['Lunch'], ['truncated']]);
  });

  it('without an event, or without a byte, is refused with a sentence', () => {
    expect(codeOf(() => readInvite(calendar('METHOD:REQUEST')))).toBe('ERR_ITEM_UNREADABLE');
    expect(codeOf(() => readInvite(bytes('%PDF-1.7')))).toBe('ERR_ITEM_UNREADABLE');
    expect(codeOf(() => readInvite(new Uint8Array(0)))).toBe('ERR_ITEM_EMPTY');
  });

  it('with blocks that open by the hundred thousand is read in time that grows with its length only', () => {
    const hostile = bytes(
      `BEGIN:VCALENDAR\r\n${'BEGIN:X\r\n'.repeat(100_000)}${'END:Y\r\n'.repeat(100_000)}`,
    );
    const started = performance.now();
    expect(codeOf(() => readInvite(hostile))).toBe('ERR_ITEM_UNREADABLE');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
