import type { SignalId } from '#core/signals/ids.ts';
import { fullScore } from '#core/signals/second-look.ts';
import type { Example } from './examples.ts';
import { type Aims, columnsOf, type Encoded, type FitOptions, fitWeights, scoreOf } from './fit.ts';

/** Scores of examples by a judge that had not seen them. */
export type HeldOut = ReadonlyMap<SignalId, Float64Array>;

const folds = 5;

/** The same example always falls into the same fold, whatever else there is to learn from. */
function foldOf(id: string): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return (hash >>> 0) % folds;
}

/** 1 carries the signal, 0 does not, -1 where careful readers differ. */
export function truthOf(examples: readonly Example[], signal: SignalId): Int8Array {
  return Int8Array.from(examples, ({ open, signals }) =>
    open.has(signal) ? -1 : signals.has(signal) ? 1 : 0,
  );
}

/** In practice risks are rarer than among the voices, half of which were written to carry one. */
const voiceCounts = 0.3;

/** How much each example counts where it is asked how sure a score makes. */
export function countsOf(examples: readonly Example[]): Float64Array {
  return Float64Array.from(examples, ({ voice }) => (voice ? voiceCounts : 1));
}

/** What each example should come to. Where careful readers differ, it may come to anything. */
export function aimsOf(truth: Int8Array): Aims {
  return {
    least: Float64Array.from(truth, (carried) => (carried === 1 ? fullScore : Number.NEGATIVE_INFINITY)),
    most: Float64Array.from(truth, (carried) => (carried === 0 ? 0 : Number.POSITIVE_INFINITY)),
  };
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
      const truth = truthOf(examples, signal);
      const scores = new Float64Array(examples.length);
      for (let held = 0; held < folds; held++) {
        const seen = truth.map((carried, row) => (fold[row] === held ? -1 : carried));
        const fitted = fitWeights(columns, aimsOf(seen), freedom, options);
        encoded.forEach((example, row) => {
          if (fold[row] === held) scores[row] = scoreOf(example, fitted);
        });
      }
      return [signal, scores];
    }),
  );
}

/** How often what is raised is right, and how much of what is there is raised. */
export interface Figures {
  f1: number;
  precision: number;
  recall: number;
}

/** Over all signals, on items of the corpus. @param scores points or confidences; more than `level` is raised */
export function figuresAt(level: number, examples: readonly Example[], scores: HeldOut): Figures {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [id, row] of scores) {
    examples.forEach(({ voice, open, signals: carried }, number) => {
      if (voice || open.has(id)) return;
      const raised = (row[number] ?? 0) > level;
      if (raised && carried.has(id)) right += 1;
      else if (raised) wrong += 1;
      else if (carried.has(id)) missed += 1;
    });
  }
  return {
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
  };
}
