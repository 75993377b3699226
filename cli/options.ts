import { InvalidArgumentError, Option } from 'commander';
import { supplierStatuses } from '#core/party/party.ts';

/** Reads a whole number from the command line. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < 0)
    throw new InvalidArgumentError('Give a whole number, 0 or more.');
  return number;
}

/** Reads pounds from the command line, and gives pence. */
export function pounds(text: string): number {
  const number = Number(text.replace(/^£/, '').replaceAll(',', ''));
  if (text.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new InvalidArgumentError('Give pounds as a number, such as 45 or 62.50.');
  return Math.round(number * 100);
}

/** Reads a day from the command line. */
export function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // A day that there is not, such as 31 February, comes back as another one.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('Give a day as year, month and day, such as 2025-04-01.');
  return text;
}

/** The day whose code of conduct counts, an ISO date; today where none is given. */
export function onDay(): Option {
  const option = new Option('--on <date>', 'as the code stood on this day');
  return option.argParser(day).default(today(), 'today');
}

/** Today where the person sits; Swedish dates are ISO dates. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** What ties the supplier in a situation to the council. */
export function partyStatus(): Option {
  const option = new Option('--party-status <status>', 'what ties the supplier to the council');
  return option.choices(supplierStatuses);
}
