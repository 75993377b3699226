import type { SignalId } from '#core/signals/ids.ts';
import { lookAgain, type SecondLook, viewOf } from '#core/signals/second-look.ts';
import { fitLogistic } from './logistic.ts';
import type { HeldOut } from './validate.ts';

const ridge = 0.1;

/**
 * Learns how sure each signal is once the scores of all are known.
 *
 * @param scores by signals that had not seen the examples
 * @param truthOf by example: 1 carries the signal, 0 does not, -1 is left out
 * @param counts by example: how much it counts
 */
export function learnSecondLook(
  scores: HeldOut,
  truthOf: (signal: SignalId) => Int8Array,
  counts: Float64Array,
): Map<SignalId, SecondLook> {
  const views = Array.from(counts, (_, row) => viewOf(scoresIn(scores, row)));
  const width = 3 + scores.size;
  const values = Float64Array.from(views.flatMap(({ mean, likely }) => [1, 0, mean, ...likely]));
  return new Map(
    [...scores].map(([id, own]) => {
      own.forEach((score, row) => {
        values[row * width + 1] = score;
      });
      const fitted = fitLogistic({ values, width }, truthOf(id), counts, ridge);
      const [shift = 0, ownWeight = 0, overall = 0, ...beside] = fitted;
      return [id, { shift, own: ownWeight, overall, beside }];
    }),
  );
}

/** Confidences of all signals for the same examples, by their scores. */
export function looksAgain(first: HeldOut, looks: ReadonlyMap<SignalId, SecondLook>): HeldOut {
  const ids = [...first.keys()];
  const rows = first.values().next().value?.length ?? 0;
  const sure = new Map(ids.map((id) => [id, new Float64Array(rows)]));
  for (let row = 0; row < rows; row++) {
    const view = viewOf(scoresIn(first, row));
    ids.forEach((id, signal) => {
      const look = looks.get(id);
      const confidences = sure.get(id);
      if (look && confidences) confidences[row] = lookAgain(view, signal, look);
    });
  }
  return sure;
}

function scoresIn(all: HeldOut, row: number): number[] {
  return [...all.values()].map((scores) => scores[row] ?? 0);
}
