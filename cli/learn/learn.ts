import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { buildDetector } from '#core/signals/detector.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { signals } from '#core/signals/index.ts';
import { isWord, type LearntSignal, type Weights } from '#core/signals/judge.ts';
import { type Calibration, calibrate } from './calibrate.ts';
import { encode, type Vocabulary, vocabularyOf } from './encode.ts';
import { type Example, readExamples } from './examples.ts';
import { type FitOptions, fitWeights } from './fit.ts';
import { crossValidate, type HeldOut, truthOf } from './validate.ts';

const root = join(import.meta.dirname, '..', '..');
export const voicesFolder = join(root, 'core', 'signals', 'examples');
const weightsFile = join(root, 'core', 'signals', 'weights.json');

export const fitOptions: FitOptions = { ridge: 0.15, lasso: 0.05, rounds: 150, positive: 1 };
/** Situations, concepts and words. */
export const families = 'fcw';

/** In practice risks are rarer than among the voices, half of which were written to carry one. */
const voiceWeight = 0.3;

/** Confidence from which an officer is prompted; a hint needs half as much. */
interface Levels {
  prompt: number;
  hint: number;
}

/** Fits the judge to the writing part of the corpus and the voices, and checks in its weights. */
export async function learn(corpus: string): Promise<void> {
  const detector = buildDetector(signals);
  const examples = await readExamples(corpus, voicesFolder, detector);
  const vocabulary = vocabularyOf(examples, families);
  const encoded = examples.map((example) => encode(example, vocabulary));
  const width = vocabulary.names.length;
  const ids = signals.map(({ id }) => id);
  stdout.write(`${examples.length} examples, ${width} features, ${ids.length} signals\n`);
  const heldOut = crossValidate(examples, encoded, width, ids, fitOptions);
  const calibrations = new Map(ids.map((id) => [id, calibrationOf(id, examples, heldOut)]));
  const levels = levelsOf(examples, heldOut, calibrations);
  const learnt = ids.map((id): [SignalId, LearntSignal] => {
    const { weights, bias } = fitWeights(encoded, truthOf(examples, id), width, fitOptions);
    return [id, packed(weights, bias, vocabulary, calibrations.get(id), levels)];
  });
  const file: Weights = dropUnused({
    features: vocabulary.names.join('\n'),
    signals: Object.fromEntries(learnt),
  });
  await writeFile(weightsFile, `${JSON.stringify(file)}\n`);
  stdout.write(
    `prompt from ${levels.prompt}, hint from ${levels.hint}; weights in core/signals/weights.json\n`,
  );
}

function calibrationOf(id: SignalId, examples: readonly Example[], heldOut: HeldOut): Calibration {
  const weight = Float64Array.from(examples, ({ voice }) => (voice ? voiceWeight : 1));
  return calibrate(heldOut.get(id) ?? new Float64Array(examples.length), truthOf(examples, id), weight);
}

/** A prompt for nothing costs an officer's trust, a missed hint does not: precision counts half as much again as recall. */
const precisionCounts = 1.5;

/** The prompt level that serves best on held-out corpus items. */
function levelsOf(
  examples: readonly Example[],
  heldOut: HeldOut,
  calibrations: ReadonlyMap<SignalId, Calibration>,
): Levels {
  let best = { prompt: 0.5, worth: 0 };
  for (let prompt = 0.2; prompt <= 0.9; prompt += 0.02) {
    let [right, wrong, missed] = [0, 0, 0];
    for (const [id, scores] of heldOut) {
      const { slope, shift } = calibrations.get(id) ?? { slope: 1, shift: 0 };
      examples.forEach(({ voice, open, signals: carried }, row) => {
        if (voice || open.has(id)) return;
        const raised = 1 / (1 + Math.exp(-(slope * (scores[row] ?? 0) + shift))) >= prompt;
        if (raised && carried.has(id)) right += 1;
        else if (raised) wrong += 1;
        else if (carried.has(id)) missed += 1;
      });
    }
    const recallCounts = 1 / precisionCounts ** 2;
    const worth =
      ((1 + recallCounts) * right) / Math.max(1, (1 + recallCounts) * right + recallCounts * missed + wrong);
    stdout.write(
      `  prompt ${prompt.toFixed(2)}: P ${(right / Math.max(1, right + wrong)).toFixed(2)} ` +
        `R ${(right / Math.max(1, right + missed)).toFixed(2)} F½ ${worth.toFixed(3)}\n`,
    );
    if (worth > best.worth) best = { prompt: Math.round(prompt * 100) / 100, worth };
  }
  return { prompt: best.prompt, hint: Math.round(best.prompt * 50) / 100 };
}

/** Weights as they are checked in: whole hundredths, zeros left out, feature numbers as distances. */
function packed(
  weights: Float64Array,
  bias: number,
  { names, scale }: Vocabulary,
  calibration: Calibration | undefined,
  levels: Levels,
): LearntSignal {
  const at: number[] = [];
  const by: number[] = [];
  let last = 0;
  names.forEach((name, number) => {
    const hundredths = Math.round((weights[number] ?? 0) * (scale[number] ?? 1) * 100);
    if (Math.abs(hundredths) < (isWord(name) ? 3 : 1)) return;
    at.push(number - last);
    by.push(hundredths);
    last = number;
  });
  const { slope, shift } = calibration ?? { slope: 1, shift: 0 };
  return { bias: rounded(bias), slope: rounded(slope), shift: rounded(shift), ...levels, at, by };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Leaves out features that no signal gives a weight, and numbers the others anew. */
function dropUnused({ features, signals: learnt }: Weights): Weights {
  const names = features.split('\n');
  const used = new Set(Object.values(learnt).flatMap(({ at }) => absolute(at)));
  const kept = names.map((_, number) => number).filter((number) => used.has(number));
  const renumbered = new Map(kept.map((number, index) => [number, index]));
  return {
    features: kept.map((number) => names[number]).join('\n'),
    signals: Object.fromEntries(
      Object.entries(learnt).map(([id, signal]) => {
        const numbers = absolute(signal.at).map((number) => renumbered.get(number) ?? 0);
        return [id, { ...signal, at: numbers.map((number, index) => number - (numbers[index - 1] ?? 0)) }];
      }),
    ),
  };
}

function absolute(distances: readonly number[]): number[] {
  let at = 0;
  return distances.map((distance) => {
    at += distance;
    return at;
  });
}
