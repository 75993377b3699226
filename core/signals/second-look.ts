/**
 * How sure a signal is once the scores of all are known. One score alone says less: of a text that looks a little
 * like everything seldom much is true, and some signals come together while others exclude each other.
 */
export interface SecondLook {
  /** Where the sum begins. */
  shift: number;
  /** What each point of the signal's own score counts. */
  own: number;
  /** What each point of the mean of all scores counts. */
  overall: number;
  /** What each signal that looks likely counts, itself among them, in the order of the judge; empty for nothing. */
  beside: number[];
}

/** All scores as a second look sees them. */
export interface View {
  scores: readonly number[];
  mean: number;
  /** By signal: how likely it looks by its own score, 0 to 1. */
  likely: readonly number[];
}

/** What a text that carries a signal should score, or more; one that does not, nothing or less. */
export const fullScore = 10;
const steepness = 0.8;

/** @param scores the points of each signal, in the order of the judge */
export function viewOf(scores: readonly number[]): View {
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    scores,
    mean: sum / Math.max(1, scores.length),
    likely: scores.map((score) => oddsToChance(steepness * (score - fullScore / 2))),
  };
}

/** What each part of a second look adds, in log odds; with `shift` they sum up to what the confidence is taken from. */
export interface SecondParts {
  own: number;
  overall: number;
  beside: number[];
}

export function partsOf(view: View, signal: number, { own, overall, beside }: SecondLook): SecondParts {
  return {
    own: own * (view.scores[signal] ?? 0),
    overall: overall * view.mean,
    beside: beside.map((weight, other) => weight * (view.likely[other] ?? 0)),
  };
}

/** 0 to 1. */
export function lookAgain({ scores, mean, likely }: View, signal: number, look: SecondLook): number {
  let odds = look.shift + look.own * (scores[signal] ?? 0) + look.overall * mean;
  for (let other = 0; other < look.beside.length; other++)
    odds += (look.beside[other] ?? 0) * (likely[other] ?? 0);
  return oddsToChance(odds);
}

function oddsToChance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
