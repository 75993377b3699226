import { codeQuestionWords } from '#core/declaration/code-question-words.ts';
import type { Choice } from '#core/declaration/question.ts';
import { fill } from '#core/fill.ts';
import type { Range } from '#core/policy/condition.ts';

/** A stretch of whole numbers that no rule of a code tells apart; open above where `to` is null. */
export interface Band {
  from: number;
  to: number | null;
}

/** Cuts the whole numbers from `lowest` on wherever one of the ranges begins or ends. */
export function bandsOf(ranges: readonly Range[], lowest: number): Band[] {
  const starts = ranges.flatMap(({ under, upTo, from, over }) => [
    ...(under === undefined ? [] : [under]),
    ...(upTo === undefined ? [] : [upTo + 1]),
    ...(from === undefined ? [] : [from]),
    ...(over === undefined ? [] : [over + 1]),
  ]);
  const begin = [...new Set([lowest, ...starts.filter((start) => start > lowest)])].toSorted((a, b) => a - b);
  return begin.map((from, at) => {
    const next = begin[at + 1];
    return { from, to: next === undefined ? null : next - 1 };
  });
}

/** A band as a choice. Its id holds a number that lies in the band: `up-to-9`, `from-10`. */
export function bandChoice({ from, to }: Band, lowest: number): Choice {
  const { bands } = codeQuestionWords;
  if (to === null) return { id: `from-${from}`, label: fill(bands.from, { from: `${from}` }) };
  const slots = { from: `${from}`, to: `${to}` };
  const isFirst = from === lowest;
  return {
    id: isFirst ? `up-to-${to}` : `from-${from}-to-${to}`,
    label: to === from ? spelt(to) : fill(isFirst ? bands.upTo : bands.between, slots),
  };
}

function spelt(number: number): string {
  return number === 0 ? codeQuestionWords.bands.none : String(number);
}
