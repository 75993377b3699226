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

/** Pairs that share more than half of their runs. Only pairs with a run in common are compared. */
function nearCopies(texts: readonly Text[], others: readonly Text[]): string[] {
  const holders = new Map<string, number[]>();
  others.forEach(({ runs }, number) => {
    for (const run of runs) {
      const known = holders.get(run);
      if (known) known.push(number);
      else holders.set(run, [number]);
    }
  });
  return texts.flatMap(({ id, runs }) => {
    const shared = new Map<number, number>();
    for (const run of runs) {
      for (const number of holders.get(run) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    return [...shared].flatMap(([number, count]) => {
      const other = others[number];
      if (!other || other.id <= id || count < 4) return [];
      return count / (runs.size + other.runs.size - count) > 0.5 ? [`${id} ~ ${other.id}`] : [];
    });
  });
}

const texts: Text[] = voices.map(({ id, item }) => ({ id, runs: runsOf(item) }));

describe('the voices', () => {
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
