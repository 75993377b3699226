import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';
import * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import { itemKinds } from '#core/item/item.ts';
import { readItem } from '#core/item/read.ts';
import { review } from '#core/review.ts';
import { signalIds } from '#core/signals/ids.ts';
import { readSetting, readText, reasonOf } from './inputs.ts';
import { type Judged, type Measured, measure } from './measure.ts';
import { confusionTable, errorList, measureTable, partLine } from './measure-table.ts';
import { type Part, partOf } from './split.ts';

const label = z.object({
  id: z.string(),
  file: z.string(),
  kind: z.enum(itemKinds),
  signals: z.array(z.enum(signalIds)),
  optional: z._default(z.array(z.enum(signalIds)), []),
  value: z._default(z.nullable(z.number()), null),
  hard: z._default(z.boolean(), false),
});
export type Label = z.infer<typeof label>;

export interface EvaluateOptions {
  json?: boolean;
  /** Only this side of the fixed split. */
  part?: Part;
  /** List the items that were judged wrongly. */
  errors?: boolean;
  /** Which signals were raised in place of which. */
  confusion?: boolean;
  /** List errors of the test part too, which then no longer is one. */
  force?: boolean;
}

/**
 * Judges every item of a labelled corpus and prints how often the judgement was right.
 * A corpus that is split is reported for both parts.
 *
 * @throws ProbityError `ERR_CORPUS_INVALID` naming the line of `labels.jsonl` that is not as it should be
 */
export async function evaluate(folder: string, options: EvaluateOptions): Promise<void> {
  const judged = await judgeCorpus(folder, options.part);
  const print = (text: string): boolean => stdout.write(`${text}\n`);
  if (options.errors) return void print(errorList(options.force ? judged : judged.filter(mayBeRead)));
  if (options.confusion) return void print(confusionTable(judged));
  if (options.json) return void print(JSON.stringify({ ...measure(judged), parts: measuredParts(judged) }));
  print(measureTable(measure(judged)));
  for (const [part, measured] of Object.entries(measuredParts(judged)))
    print(`\n${partLine(part, measured)}`);
}

function mayBeRead({ label: { id } }: Judged): boolean {
  return partOf(id) === 'writing';
}

/** Both sides of the split, where the corpus has both. */
function measuredParts(judged: readonly Judged[]): Partial<Record<Part, Measured>> {
  const inPart = (part: Part): Judged[] => judged.filter(({ label }) => partOf(label.id) === part);
  const [writing, test] = [inPart('writing'), inPart('test')];
  return writing.length > 0 && test.length > 0 ? { writing: measure(writing), test: measure(test) } : {};
}

async function judgeCorpus(folder: string, part: Part | undefined): Promise<Judged[]> {
  const setting = await readSetting(join(folder, 'organisation.json'), join(folder, 'suppliers.csv'));
  const judged: Judged[] = [];
  for (const entry of await readLabels(folder)) {
    if (part && partOf(entry.id) !== part) continue;
    const item = await readItem(await readCorpusFile(folder, entry), {
      fileName: entry.file,
      kind: entry.kind,
    });
    judged.push({ label: entry, findings: review(item, setting).findings });
  }
  return judged;
}

async function readCorpusFile(folder: string, { file, id }: Label): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, file));
  } catch (cause) {
    throw new ProbityError(
      'ERR_CORPUS_INVALID',
      `The item ${id} cannot be read: ${reasonOf(cause)}. Put ${file} back or take its line out of labels.jsonl.`,
      { cause },
    );
  }
}

/** The labels of a corpus, checked. */
export async function readLabels(folder: string): Promise<Label[]> {
  const path = join(folder, 'labels.jsonl');
  const lines = (await readText(path, 'ERR_CORPUS_INVALID')).split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readLabel(line, `${path}:${index + 1}`)],
  );
}

function readLabel(line: string, place: string): Label {
  try {
    return z.parse(label, JSON.parse(line));
  } catch (cause) {
    throw new ProbityError(
      'ERR_CORPUS_INVALID',
      `${place} is no label: ${cause instanceof z.core.$ZodError ? cause.issues[0]?.message : reasonOf(cause)}. ` +
        'A label is {"id", "file", "kind", "signals", "optional"?, "value"?, "hard"?} with known signals.',
      { cause },
    );
  }
}
