import type { Passage } from '#core/match/passage.ts';
import { isWord, wholeNumberAt } from '#core/match/worth/counts.ts';

/** How many days a text names in a row, "22, 23 and 24 April", "the 3rd, 10th and 17th", "Mon to Thurs"; null for none. */
export function namedDays(passage: Passage): number | null {
  for (let at = 0; at < passage.lexemes.length; at += 1) {
    const days = weekSpanAt(passage, at) ?? listedDaysAt(passage, at);
    if (days !== null) return days;
  }
  return null;
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const toWords = new Set(['to', '-', '–', 'till', 'until', 'through']);

function weekSpanAt({ lexemes }: Passage, at: number): number | null {
  const dayOf = (index: number) => {
    const word = lexemes[index]?.text ?? '';
    return isWeekday(word) ? week.indexOf(word.slice(0, 3)) : -1;
  };
  if (!toWords.has(lexemes[at + 1]?.text ?? '')) return null;
  const [first, last] = [dayOf(at), dayOf(at + 2)];
  return first >= 0 && last > first ? last - first + 1 : null;
}

function isWeekday(word: string): boolean {
  return /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?$/.test(word);
}

const months = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '));
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);
const lastOfMonth = 31;
/** A longer list is no diary, and would be read again from each of its numbers. */
const mostListed = 12;

/** Days of a month, three or more or two joined by "and", that a month closes or ordinals are. */
function listedDaysAt(passage: Passage, start: number): number | null {
  const word = (index: number) => passage.lexemes[index]?.text ?? '';
  let [at, days, ordinals] = [start, 0, 0];
  for (;;) {
    const number = wholeNumberAt(passage, at);
    if (number === null || number.inWords || number.count > lastOfMonth || days > mostListed) return null;
    days += 1;
    at = number.next;
    if (ordinalEndings.has(word(at))) {
      ordinals += 1;
      at += 1;
    }
    if (word(at) !== ',' && word(at) !== 'and' && word(at) !== '&') break;
    at += word(at) === ',' && word(at + 1) === 'and' ? 2 : 1;
  }
  const monthFollows = isWord(word(at)) && months.has(word(at).slice(0, 3));
  return days > 1 && (monthFollows || ordinals === days) ? days : null;
}
