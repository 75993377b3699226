/** The parts of a calendar that say what its first event is, as unfolded lines. */
export interface EventLines {
  /** Lines of the calendar itself, such as `METHOD:REQUEST`. */
  calendar: string[];
  event: string[];
  /** Time zones by TZID. */
  zones: Map<string, ZoneRules[]>;
  /** False where the calendar broke off before the event's end. */
  complete: boolean;
}

/** The lines of one STANDARD or DAYLIGHT block. */
export type ZoneRules = string[];

/** Bounds against calendars that never end, in lines and levels. */
const longestZone = 200;
const longestEvent = 5000;
const deepestPath = 16;

/** Joins folded lines: one that begins with a blank goes on the line above. */
export function unfolded(text: string): string[] {
  const lines: string[][] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = lines[lines.length - 1];
    if (last && (line.startsWith(' ') || line.startsWith('\t'))) last.push(line.slice(1));
    else if (line !== '') lines.push([line]);
  }
  return lines.map((pieces) => pieces.join(''));
}

const eventNames = ['VEVENT', 'VTODO', 'VJOURNAL'];

/**
 * Finds the first event of a calendar (one that is not a changed occurrence, where there is such),
 * whatever else is broken. Null where there is none.
 */
export function firstEvent(lines: readonly string[]): EventLines | null {
  const found: EventLines = { calendar: [], event: [], zones: new Map(), complete: false };
  const path: string[] = [];
  let candidate: string[] = [];
  let tzid = '';
  const settle = (complete: boolean) => {
    const better = found.event.length === 0 || (isOverride(found.event) && !isOverride(candidate));
    if (candidate.length > 0 && better) {
      found.event = candidate;
      found.complete = complete;
    }
    candidate = [];
  };
  for (const line of lines) {
    const keyword = line.trim().toUpperCase();
    if (keyword.startsWith('BEGIN:')) {
      if (path.length < deepestPath) path.push(keyword.slice(6));
      if (isZonePart(path)) found.zones.get(tzid)?.push([]);
      continue;
    }
    if (keyword.startsWith('END:')) {
      const closed = path.lastIndexOf(keyword.slice(4));
      if (closed >= 0) path.length = closed;
      if (eventNames.includes(keyword.slice(4))) settle(true);
      continue;
    }
    const inside = path[path.length - 1] ?? '';
    if (eventNames.includes(inside)) {
      if (candidate.length < longestEvent) candidate.push(line);
    } else if (inside === 'VCALENDAR' || inside === '') {
      if (found.calendar.length < longestEvent) found.calendar.push(line);
    } else if (inside === 'VTIMEZONE' && keyword.startsWith('TZID')) {
      tzid = line.slice(line.indexOf(':') + 1).trim();
      if (!found.zones.has(tzid)) found.zones.set(tzid, []);
    } else if (isZonePart(path)) {
      const parts = found.zones.get(tzid);
      const rules = parts?.[parts.length - 1];
      if (rules && rules.length < longestZone) rules.push(line);
    }
  }
  settle(false);
  return found.event.length === 0 ? null : found;
}

function isZonePart(path: readonly string[]): boolean {
  const name = path[path.length - 1];
  return (name === 'STANDARD' || name === 'DAYLIGHT') && path[path.length - 2] === 'VTIMEZONE';
}

function isOverride(event: readonly string[]): boolean {
  return event.some((line) => line.toUpperCase().startsWith('RECURRENCE-ID'));
}
