/** Written for machines: ISO 8601 with an offset. */
const whole = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The moment that an element tells of, where that is certain; ISO 8601 with an offset. For machines it is written in
 * `datetime`. In words it is certain only with the month's name, in English or Welsh: figures alone are read otherwise
 * from one country to the next. Sites write the words by the clock of the machine they are read on.
 */
export function momentIn(element: Element | null): string | null {
  const written = element?.getAttribute('datetime') ?? '';
  if (whole.test(written)) return written;
  return momentInWords(element?.getAttribute('title') ?? '');
}

/** `22 Nov 2026, 09:14`, `Nov 22, 2026, 9:14 AM`, `22 Tachwedd 2026 09:14`; null where anything else stands there. */
export function momentInWords(text: string): string | null {
  const parts: readonly string[] =
    text
      .slice(0, 80)
      .toLowerCase()
      .match(/\d+:\d+|\d+|\p{L}+/gu) ?? [];
  const [month, ...moreMonths] = parts.flatMap((part) => monthOf(part) ?? []);
  const [year, ...moreYears] = parts.filter((part) => /^\d{4}$/.test(part)).map(Number);
  const [day, ...moreDays] = parts.filter((part) => /^\d{1,2}$/.test(part)).map(Number);
  const [time, ...moreTimes] = parts.filter((part) => part.includes(':'));
  const isOne = [moreMonths, moreYears, moreDays, moreTimes].every((more) => more.length === 0);
  if (!isOne || month === undefined || year === undefined || day === undefined || time === undefined)
    return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const isAfternoon = parts.includes('pm') || parts.includes('yh');
  const isMorning = parts.includes('am') || parts.includes('yb');
  const hour = isAfternoon || isMorning ? (hours % 12) + (isAfternoon ? 12 : 0) : hours;
  const moment = new Date(year, month, day, hour, minutes);
  const isReal = moment.getDate() === day && moment.getHours() === hour && moment.getMinutes() === minutes;
  return isReal ? moment.toISOString() : null;
}

let months: Map<string, number> | null = null;

/** From 0; null for what is no month's name. */
function monthOf(word: string): number | null {
  months ??= new Map(
    ['en-GB', 'en-US', 'cy'].flatMap((locale) =>
      (['long', 'short'] as const).flatMap((style) => {
        const format = new Intl.DateTimeFormat(locale, { month: style });
        return Array.from({ length: 12 }, (_, month): [string, number] => [
          format
            .format(new Date(2026, month, 15))
            .toLowerCase()
            .replace('.', ''),
          month,
        ]);
      }),
    ),
  );
  return months.get(word) ?? null;
}
