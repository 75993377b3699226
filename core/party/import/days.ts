const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\D|$)/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:\D|$)/;
const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2})(?:\D|$)/;

/** A day as British lists write it (31/03/2026, 31-Mar-26, 2026-03-31) as an ISO date; null for anything else. */
export function dayIn(text: string): string | null {
  const given = text.trim().toLowerCase();
  const parts = iso.exec(given);
  if (parts) return isoDay(parts[1], parts[2], parts[3]);
  const [, day, month, year] = numeric.exec(given) ?? [];
  if (day) return isoDay(year, month, day);
  const [, dayNamed, name = '', yearNamed] = named.exec(given) ?? [];
  return dayNamed ? isoDay(yearNamed, String(months.indexOf(name) + 1), dayNamed) : null;
}

function isoDay(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${text}T00:00:00Z`);
  // The thirtieth of February is a Date all the same.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : null;
}
