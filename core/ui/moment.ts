import { dayNear } from '#core/declaration/in-words.ts';
import { perLocale } from '#core/language.ts';
import { fill } from '#core/ui/noticed.ts';
import { words } from '#core/ui/words.ts';

const clock = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
);

/**
 * When something happened, by this device's clock: "today at 14:05", "Friday 20 November at 14:05".
 * @param at ISO time
 * @param today ISO date
 */
export function momentInWords(at: string, today: string): string {
  const moment = new Date(at);
  const time = clock().format(moment);
  const day = localDay(moment);
  if (day === today) return fill(words.moment.today, { time });
  return fill(words.moment.other, { time, day: dayNear(day, today) });
}

function localDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}
