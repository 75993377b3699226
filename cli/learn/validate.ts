import type { SignalId } from '#core/signals/ids.ts';
import type { Example } from './examples.ts';
import { columnsOf, type Encoded, type FitOptions, fitWeights, scoreOf } from './fit.ts';

/** Scores of examples by a judge that had not seen them. */
export type HeldOut = ReadonlyMap<SignalId, Float64Array>;

const folds = 5;

/** The same example always falls into the same fold, whatever else there is to learn from. */
function foldOf(id: string): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return (hash >>> 0) % folds;
}

/** What carries a signal should come to so many points, and what does not to none. */
const points = 10;

/** 1 carries the signal, 0 does not, -1 where careful readers differ. */
export function truthOf(examples: readonly Example[], signal: SignalId): Int8Array {
  return Int8Array.from(examples, ({ open, signals }) =>
    open.has(signal) ? -1 : signals.has(signal) ? 1 : 0,
  );
}

/** The points that each example should come to; NaN where careful readers differ. */
export function targetOf(examples: readonly Example[], signal: SignalId): Float64Array {
  return Float64Array.from(truthOf(examples, signal), (carried) =>
    carried === -1 ? Number.NaN : carried * points,
  );
}

/** Cross-validation: every example is scored by weights that were fitted on the other folds. */
export function crossValidate(
  examples: readonly Example[],
  encoded: readonly Encoded[],
  freedom: Float64Array,
  signals: readonly SignalId[],
  options: FitOptions,
): HeldOut {
  const columns = columnsOf(encoded, freedom.length);
  const fold = examples.map(({ id }) => foldOf(id));
  return new Map(
    signals.map((signal) => {
      const target = targetOf(examples, signal);
      const scores = new Float64Array(examples.length);
      for (let held = 0; held < folds; held++) {
        const seen = target.map((points, row) => (fold[row] === held ? Number.NaN : points));
        const fitted = fitWeights(columns, seen, freedom, options);
        encoded.forEach((example, row) => {
          if (fold[row] === held) scores[row] = scoreOf(example, fitted);
        });
      }
      return [signal, scores];
    }),
  );
}
