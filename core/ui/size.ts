import { perLocale } from '#core/language.ts';

const kilobytes = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' }));
const megabytes = perLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
);

/** A file's size as people read it: "24 kB", "1.2 MB". Nothing is ever smaller than 1 kB. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? kilobytes().format(Math.max(1, Math.round(bytes / 1000)))
    : megabytes().format(bytes / 1_000_000);
}
