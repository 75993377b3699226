import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Item } from '#core/item/item.ts';
import { readItem } from '#core/item/read.ts';
import { tokenise } from '#core/match/tokens.ts';
import { signalIds } from '#core/signals/ids.ts';
import { readLabels } from '../../../cli/evaluate.ts';
import { readVoices } from '../../../cli/learn/voices.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const voices = readVoices(join(root, 'core', 'signals', 'examples'));
const corpus = join(root, 'test', 'corpus');

/** Runs of three words of what is said, without the subject, which is often a commonplace. */
function runsOf({ zones }: Item): Set<string> {
  const said = zones.filter(({ kind }) => kind === 'body' || kind === 'forwarded').map(({ text }) => text);
  const words = tokenise(said.join('\n')).tokens.map(({ word }) => word);
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

interface Text {
  id: string;
  runs: Set<string>;
}

/** Pairs that share more than half of their runs. Such a pair shares one of the rarer half of each text's runs. */
function nearCopies(texts: readonly Text[], others: readonly Text[]): string[] {
  const counts = new Map<string, number>();
  for (const { runs } of others) for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  const rank = (run: string) => counts.get(run) ?? 0;
  const rarer = ({ runs }: Text) =>
    [...runs].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).slice(0, runs.size / 2 + 1);
  const holders = new Map<string, Text[]>();
  for (const text of others) {
    for (const run of rarer(text))
      holders
        .set(run, holders.get(run) ?? [])
        .get(run)
        ?.push(text);
  }
  return texts.flatMap((text) => {
    const met = new Set(rarer(text).flatMap((run) => holders.get(run) ?? []));
    return [...met]
      .filter((other) => other.id > text.id && likeness(text.runs, other.runs) > 0.5)
      .map((other) => `${text.id} ~ ${other.id}`);
  });
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((run) => other.has(run)).length;
  return shared / (one.size + other.size - shared);
}

const texts: Text[] = voices.map(({ id, item }) => ({ id, runs: runsOf(item) }));

/** There are many. */
const patience = { timeout: 60_000 };

describe('the voices', patience, () => {
  it.each(signalIds)('hold at least 80 texts that flag %s and 80 that do not', (id) => {
    const own = voices.filter(({ home }) => home === id);
    const flags = own.filter(({ signals }) => signals.has(id)).length;
    expect(flags).toBeGreaterThanOrEqual(80);
    expect(own.length - flags).toBeGreaterThanOrEqual(80);
  });

  it('are no near-copies of one another', () => {
    expect(nearCopies(texts, texts)).toEqual([]);
  });

  it('are no near-copies of an item of the corpus', async () => {
    const items = await Promise.all(
      (await readLabels(corpus)).map(async ({ id, file, kind }) => ({
        // Sorted behind every voice, so that each pair is looked at once.
        id: `~${id}`,
        runs: runsOf(await readItem(readFileSync(join(corpus, file)), { fileName: file, kind })),
      })),
    );
    expect(nearCopies(texts, items)).toEqual([]);
  });
});
