import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { buildDetector } from '#core/signals/detector.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { signals } from '#core/signals/index.ts';
import type { LearntSignal } from '#core/signals/judge.ts';
import { columnOf, packWeights } from '#core/signals/packed-weights.ts';
import type { SecondLook } from '#core/signals/second-look.ts';
import { secondOf } from '#core/signals/vocabulary.ts';
import { dropUnused } from './drop-unused.ts';
import { encode, type FeatureTable, featureTableOf } from './encode.ts';
import { type Example, readExamples } from './examples.ts';
import { accountOf, columnsOf, type FitOptions, type Fitted, fitWeights } from './fit.ts';
import { learnSecondLook, looksAgain } from './second-look.ts';
import { aimsOf, countsOf, crossValidate, figuresAt, type HeldOut, truthOf } from './validate.ts';

const root = join(import.meta.dirname, '..', '..');
export const voicesFolder = join(root, 'core', 'signals', 'examples');
const weightsFile = join(root, 'core', 'signals', 'weights.json');

export const fitOptions: FitOptions = {
  ridge: 1,
  rounds: 5,
  roundsOnSteps: 40,
  roughness: 0.8,
};
/** Situations, concepts, words, and pairs of words. */
export const families = 'fcwp';

/** An officer is prompted where a situation is as likely as not; a hint needs half as much. */
const levels = { prompt: 0.5, hint: 0.25 };

/** Fits the judge to the writing part of the corpus and the voices, and checks in its weights. */
export async function learn(corpus: string): Promise<void> {
  const detector = buildDetector(signals);
  const examples = await readExamples(corpus, voicesFolder, detector);
  const table = tellingFeatures(examples, families);
  const encoded = examples.map((example) => encode(example, table));
  const { names, freedom } = table;
  const ids = signals.map(({ id }) => id);
  stdout.write(`${examples.length} examples, ${names.length} features, ${ids.length} signals\n`);
  const heldOut = crossValidate(examples, encoded, freedom, ids, fitOptions);
  const looks = learnSecondLook(heldOut, (id) => truthOf(examples, id), countsOf(examples));
  showHeldOut(examples, looksAgain(heldOut, looks));
  const columns = columnsOf(encoded, names.length);
  const learnt = [...looks].map(([id, look]): [SignalId, LearntSignal] => {
    const fitted = fitWeights(columns, aimsOf(truthOf(examples, id)), freedom, fitOptions);
    return [id, packed(fitted, look)];
  });
  const file = packWeights(
    dropUnused({
      features: names.join('\n'),
      signals: Object.fromEntries(learnt),
    }),
  );
  await writeFile(weightsFile, `${JSON.stringify(file)}\n`);
  stdout.write('weights in core/signals/weights.json\n');
}

/** The writing part of the corpus, judged by what was learnt from the rest. */
function showHeldOut(examples: readonly Example[], sure: HeldOut): void {
  for (const level of [levels.hint, 0.4, levels.prompt, 0.6, 0.7]) {
    const { f1, precision, recall } = figuresAt(level, examples, sure);
    const [p, r] = [precision, recall].map((share) => `${(100 * share).toFixed(1)} %`);
    stdout.write(`held out, from ${level}: precision ${p}, recall ${r}, micro F1 ${f1.toFixed(3)}\n`);
  }
}

/** So many pairs of words are kept: a pair costs room even where it weighs next to nothing. */
const pairsKept = 18_000;
const roughly: FitOptions = { ...fitOptions, rounds: 10, roundsOnSteps: 0 };

/** All features but the pairs of words that tell least, as a first fit finds. */
export function tellingFeatures(examples: readonly Example[], families: string): FeatureTable {
  const all = featureTableOf(examples, families);
  if (!families.includes('p')) return all;
  const encoded = examples.map((example) => encode(example, all));
  const columns = columnsOf(encoded, all.names.length);
  const fitted = signals.map(({ id }) =>
    fitWeights(columns, aimsOf(truthOf(examples, id)), all.freedom, roughly),
  );
  const account = accountOf(columns, fitted);
  const pairs = [...all.numbers].filter(([name]) => secondOf(name) !== null);
  const telling = pairs.sort(([, a], [, b]) => (account[b] ?? 0) - (account[a] ?? 0)).slice(0, pairsKept);
  const kept = new Set(telling.map(([name]) => name));
  return featureTableOf(examples, families, (name) => secondOf(name) === null || kept.has(name));
}

/** A signal's weights: hundredths, zeros left out, feature numbers as distances. */
function packed({ weights, bias }: Fitted, look: SecondLook): LearntSignal {
  const column = columnOf({ weights: Int16Array.from(weights), width: 1 }, 0);
  const { shift, own, overall, beside } = look;
  return {
    bias: rounded(bias),
    shift: rounded(shift),
    own: rounded(own),
    overall: rounded(overall),
    beside: beside.map((weight) => Math.round(weight * 100) / 100),
    ...levels,
    ...column,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
