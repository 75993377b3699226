import ICAL from 'ical.js';

/** One line of a calendar, parsed. Names of property and parameters are lower-case. */
export interface Property {
  name: string;
  value: string;
  parameters: { [name: string]: string };
  /** True where the line is not proper iCalendar and was read by hand. */
  broken: boolean;
}

/** Parses one unfolded line, however broken; null where it has neither name nor value. */
export function parseProperty(line: string): Property | null {
  try {
    return fromJCal(ICAL.parse.property(line));
  } catch {
    return byHand(line);
  }
}

function fromJCal([name, parameters, type, value]: unknown[]): Property {
  const text = typeof value === 'string' ? value : '';
  return {
    name: String(name),
    value: type === 'unknown' ? unescaped(text) : text,
    parameters: firstValues(parameters),
    broken: false,
  };
}

function firstValues(parameters: unknown): { [name: string]: string } {
  const values: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(parameters ?? {})) {
    values[name] = String(Array.isArray(value) ? value[0] : value);
  }
  return values;
}

function byHand(line: string): Property | null {
  const colon = line.indexOf(':');
  const name = /^[a-z-]+/i.exec(line)?.[0].toLowerCase();
  if (colon < 0 || name === undefined) return null;
  return { name, value: unescaped(line.slice(colon + 1)), parameters: {}, broken: true };
}

/** `\n`, `\,`, `\;` and `\\` as iCalendar escapes them. */
function unescaped(text: string): string {
  return text.replace(/\\([nN,;\\])/g, (_, character: string) =>
    character === 'n' || character === 'N' ? '\n' : character,
  );
}
