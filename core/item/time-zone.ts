import type { ZoneRules } from '#core/item/calendar-lines.ts';

/** A date and time on the wall, without saying where. Months from 1. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** One change of the clock: from then on the offset holds. */
interface Change {
  /** Order of changes within a year, in minutes on the wall. */
  at: number;
  offsetMinutes: number;
}

/**
 * Offset from UTC, in minutes, at a wall time in a zone: by the calendar's own VTIMEZONE, else by the
 * zone's name, else as in the United Kingdom, where the officer sits.
 */
export function offsetMinutesAt(
  time: WallTime,
  tzid: string,
  zones: ReadonlyMap<string, readonly ZoneRules[]>,
): number {
  const stated = zones.get(tzid);
  return (stated && statedOffset(time, stated)) ?? namedOffset(time, tzid);
}

/** Null where the rules are of a kind that the great calendars do not write. */
function statedOffset(time: WallTime, zone: readonly ZoneRules[]): number | null {
  const current = zone.filter((rules) => ended(rules) >= time.year);
  const changes: Change[] = [];
  for (const rules of current) {
    const change = changeIn(time.year, rules);
    if (change === null) return null;
    changes.push(change);
  }
  return changes.length === 0 ? null : offsetAfter(changes, wallMinutes(time));
}

/** Before the year's first change, the offset of its last one still holds. */
function offsetAfter(changes: readonly Change[], now: number): number {
  const ordered = [...changes].sort((a, b) => a.at - b.at);
  const past = ordered.filter((change) => change.at <= now);
  const holding = past[past.length - 1] ?? ordered[ordered.length - 1];
  return holding?.offsetMinutes ?? 0;
}

function ended(rules: ZoneRules): number {
  const until = ruleOf(rules).get('UNTIL');
  return until === undefined ? Number.POSITIVE_INFINITY : Number(until.slice(0, 4));
}

function changeIn(year: number, rules: ZoneRules): Change | null {
  const offsetMinutes = offsetOf(valueIn(rules, 'TZOFFSETTO'));
  const start = valueIn(rules, 'DTSTART');
  if (offsetMinutes === null) return null;
  const rule = ruleOf(rules);
  if (rule.size === 0) return { at: 0, offsetMinutes };
  const month = Number(rule.get('BYMONTH') ?? start.slice(4, 6));
  const day = dayInMonth(year, month, rule.get('BYDAY') ?? '', Number(start.slice(6, 8)));
  if (rule.get('FREQ') !== 'YEARLY' || day === null) return null;
  const [hour, minute] = [Number(start.slice(9, 11)) || 0, Number(start.slice(11, 13)) || 0];
  return { at: wallMinutes({ year, month, day, hour, minute, second: 0 }), offsetMinutes };
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** "-1SU" is the month's last Sunday, "2SU" its second; a rule without weekday means the day itself. */
function dayInMonth(year: number, month: number, byDay: string, day: number): number | null {
  if (!(month >= 1 && month <= 12)) return null;
  if (byDay === '') return day >= 1 ? day : null;
  const weekday = weekdays.indexOf(byDay.slice(-2));
  const nth = Number(byDay.slice(0, -2));
  if (weekday < 0 || !Number.isInteger(nth) || nth === 0) return null;
  if (nth > 0) {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7;
  }
  const end = new Date(Date.UTC(year, month, 0));
  return end.getUTCDate() - ((end.getUTCDay() - weekday + 7) % 7) + (nth + 1) * 7;
}

function valueIn(rules: ZoneRules, name: string): string {
  const line = rules.find((each) => each.toUpperCase().startsWith(name)) ?? '';
  return line.slice(line.indexOf(':') + 1).trim();
}

function ruleOf(rules: ZoneRules): Map<string, string> {
  const rule = new Map<string, string>();
  for (const pair of valueIn(rules, 'RRULE').toUpperCase().split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0) rule.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
  return rule;
}

function offsetOf(text: string): number | null {
  const match = /^([+-])(\d\d):?(\d\d)/.exec(text);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

const utcNames = ['utc', 'etc/utc', 'z', 'etc/gmt', 'coordinated universal time'];
const centralEuropean = [
  ...[
    'w. europe standard time',
    'romance standard time',
    'central europe standard time',
    'central european standard time',
  ],
  ...[
    'europe/paris',
    'europe/berlin',
    'europe/brussels',
    'europe/amsterdam',
    'europe/madrid',
    'europe/rome',
    'europe/vienna',
  ],
  ...[
    'europe/zurich',
    'europe/copenhagen',
    'europe/oslo',
    'europe/stockholm',
    'europe/prague',
    'europe/warsaw',
    'cet',
  ],
];

function namedOffset(time: WallTime, tzid: string): number {
  const name = tzid.toLowerCase();
  if (utcNames.includes(name)) return 0;
  const winter = centralEuropean.includes(name) ? 60 : 0;
  return isSummer(time, winter) ? winter + 60 : winter;
}

/** Europe changes its clocks at 01:00 UTC on the last Sundays of March and October. */
function isSummer(time: WallTime, winterOffset: number): boolean {
  const change = (month: number, offset: number) => {
    const day = dayInMonth(time.year, month, '-1SU', 1) ?? 31;
    return wallMinutes({ year: time.year, month, day, hour: 1, minute: offset, second: 0 });
  };
  const now = wallMinutes(time);
  return now >= change(3, winterOffset) && now < change(10, winterOffset + 60);
}

function wallMinutes({ month, day, hour, minute }: WallTime): number {
  return ((month * 31 + day) * 24 + hour) * 60 + minute;
}
