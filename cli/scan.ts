import { readFile } from 'node:fs/promises';
import process, { stderr, stdout } from 'node:process';
import { ProbityError } from '#core/errors.ts';
import { type Explanation, explainReview } from '#core/explain.ts';
import type { Item, ItemKind } from '#core/item/item.ts';
import { readItem } from '#core/item/read.ts';
import { type Claim, claims } from '#core/party/claims.ts';
import type { Setting } from '#core/party/setting.ts';
import type { Advice } from '#core/policy/advice.ts';
import { advise } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { type Review, review } from '#core/review.ts';
import { type ItemFile, listedFiles, namedFiles, readSetting, reasonOf } from './inputs.ts';
import { scanLine } from './json.ts';
import { openCode } from './packs.ts';
import { itemBlock } from './show.ts';

export interface ScanOptions {
  json?: boolean;
  explain?: boolean;
  code?: string;
  /** ISO date: the code as in force on that day. */
  on: string;
  /** Folder of the wording files. */
  wording?: string;
  organisation?: string;
  suppliers?: string;
  kind?: ItemKind;
  items?: string;
}

/** One item, read and judged. */
export interface Scanned {
  file: string;
  item: Item;
  /** What the sender's display name claims, where it is not so. */
  claim: Claim | null;
  review: Review;
  /** Null where no code was named. */
  advice: Advice[] | null;
  /** Why each finding and hint was raised; null where nobody asked. */
  explain: Explanation[] | null;
}

/**
 * Reads and judges one file after another, so that thousands fit in the memory of one.
 * A file that cannot be read is named on stderr; the rest goes on, and the exit status is 1.
 */
export async function scan(files: string[], options: ScanOptions): Promise<void> {
  if (files.length === 0 && !options.items)
    throw new ProbityError(
      'ERR_USAGE',
      'Nothing to scan. Name .eml, .ics or .json files, or give --items FILE.jsonl.',
    );
  const setting = await readSetting(options.organisation, options.suppliers);
  const code = options.code ? await openCode(options.code, options.on, options.wording) : null;
  for await (const file of everyFile(files, options)) {
    try {
      const scanned = await scanFile(file, setting, code, options.explain === true);
      await write(options.json ? scanLine(scanned) : itemBlock(scanned));
    } catch (cause) {
      const note = cause instanceof ProbityError ? ` (${cause.code})` : '';
      stderr.write(`${file.name}: ${reasonOf(cause)}${note}\n`);
      process.exitCode = 1;
    }
  }
}

async function* everyFile(files: string[], { items, kind }: ScanOptions): AsyncGenerator<ItemFile> {
  yield* namedFiles(files, kind);
  if (items) yield* listedFiles(items, kind);
}

async function scanFile(
  { name, path, kind }: ItemFile,
  setting: Setting,
  code: Code | null,
  explained: boolean,
): Promise<Scanned> {
  const bytes = await readFile(path);
  const item = await readItem(bytes, { fileName: path, ...(kind && { kind }) });
  const found = review(item, setting);
  const advice = code ? advise(found.findings, code, plainProfile, null, { itemKind: item.kind }) : null;
  const raised = explained ? explainReview(item, setting).filter(({ level }) => level !== 'quiet') : null;
  return {
    file: name,
    item,
    claim: item.from && claims(item.from, setting),
    review: found,
    advice,
    explain: raised,
  };
}

/** Waits where the reader is slower than we are, so that output never piles up. */
async function write(text: string): Promise<void> {
  if (!stdout.write(`${text}\n`)) await new Promise<void>((resolve) => stdout.once('drain', resolve));
}
