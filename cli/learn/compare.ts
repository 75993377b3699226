import { stdout } from 'node:process';
import { buildDetector } from '#core/signals/detector.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';
import { signals } from '#core/signals/index.ts';
import { encode } from './encode.ts';
import { type Example, readExamples, readPart } from './examples.ts';
import { columnsOf, fitWeights, scoreOf } from './fit.ts';
import { fitOptions, tellingFeatures, voicesFolder } from './learn.ts';
import { learnSecondLook, looksAgain } from './second-look.ts';
import {
  aimsOf,
  countsOf,
  crossValidate,
  type Figures,
  figuresAt,
  type HeldOut,
  truthOf,
} from './validate.ts';

/** A way to judge, by what it sees. */
const methods = [
  { name: 'words', families: 'w' },
  { name: 'words and pairs', families: 'wp' },
  { name: 'situations', families: 'f' },
  { name: 'situations and concepts', families: 'fc' },
  { name: 'words and concepts', families: 'cw' },
  { name: 'words, pairs and concepts', families: 'cwp' },
  { name: 'all', families: 'fcwp' },
];

/**
 * Compares what a judge may be built on: any situation that holds, unweighed; then learnt weights on each kind of
 * feature. On the writing part by cross-validation, on the test part by what was learnt from the rest.
 * Each is given at the level that suits it best, so that levels do not decide.
 */
export async function compareMethods(corpus: string): Promise<void> {
  const detector = buildDetector(signals);
  const examples = await readExamples(corpus, voicesFolder, detector);
  const test = await readPart(corpus, 'test', detector);
  stdout.write(`${'judged on'.padEnd(28)}writing part (held out)      test part\n`);
  row('any situation, unweighed', bestOf(examples, anySituation(examples)), bestOf(test, anySituation(test)));
  for (const { name, families } of methods) {
    const table = tellingFeatures(examples, families);
    const encoded = examples.map((example) => encode(example, table));
    const { freedom } = table;
    const columns = columnsOf(encoded, freedom.length);
    const held = crossValidate(examples, encoded, freedom, signalIds, fitOptions);
    const tested = new Map(
      signalIds.map((id) => {
        const fitted = fitWeights(columns, aimsOf(truthOf(examples, id)), freedom, fitOptions);
        return [id, Float64Array.from(test, (example) => scoreOf(encode(example, table), fitted))] as const;
      }),
    );
    row(name, bestOf(examples, held), bestOf(test, tested));
    const looks = learnSecondLook(held, (id) => truthOf(examples, id), countsOf(examples));
    const again = [looksAgain(held, looks), looksAgain(tested, looks)] as const;
    row('  at a second look', bestOf(examples, again[0]), bestOf(test, again[1]));
  }
}

function anySituation(examples: readonly Example[]): HeldOut {
  const held = (id: SignalId, { features }: Example): number =>
    [...features].some((feature) => feature.startsWith(`f:${id}/`)) ? 10 : 0;
  return new Map(signalIds.map((id) => [id, Float64Array.from(examples, (example) => held(id, example))]));
}

/** Points, or confidences. */
const levels = [
  ...Array.from({ length: 100 }, (_, n) => n / 100),
  ...Array.from({ length: 81 }, (_, n) => n / 10),
];

/** The best micro F1 over all levels, on items of the corpus. */
function bestOf(examples: readonly Example[], scores: HeldOut): Figures {
  return levels
    .map((level) => figuresAt(level, examples, scores))
    .reduce((best, each) => (each.f1 > best.f1 ? each : best));
}

function row(name: string, writing: Figures, test: Figures): void {
  const cell = ({ f1, precision, recall }: Figures): string =>
    `F1 ${f1.toFixed(2)} (P ${precision.toFixed(2)} R ${recall.toFixed(2)})`.padEnd(29);
  stdout.write(`${name.padEnd(28)}${cell(writing)}${cell(test)}\n`);
}
