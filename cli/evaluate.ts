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
import { type Judged, measure } from './measure.ts';
import { measureTable } from './measure-table.ts';

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

/**
 * Judges every item of a labelled corpus and prints how often the judgement was right.
 *
 * @throws ProbityError `ERR_CORPUS_INVALID` naming the line of `labels.jsonl` that is not as it should be
 */
export async function evaluate(folder: string, options: { json?: boolean }): Promise<void> {
  const measured = measure(await judgeCorpus(folder));
  stdout.write(`${options.json ? JSON.stringify(measured) : measureTable(measured)}\n`);
}

async function judgeCorpus(folder: string): Promise<Judged[]> {
  const setting = await readSetting(join(folder, 'organisation.json'), join(folder, 'suppliers.csv'));
  const judged: Judged[] = [];
  for (const entry of await readLabels(folder)) {
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
