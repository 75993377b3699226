import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Draft, draft } from '#core/declaration/draft.ts';
import { content as contentShape } from '#core/declaration/event.ts';
import { readvise } from '#core/declaration/readvise.ts';
import type { Item } from '#core/item/item.ts';
import { readItem } from '#core/item/read.ts';
import type { Advice } from '#core/policy/advice.ts';
import { advise } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import { readCode } from '#core/policy/read.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { review } from '#core/review.ts';
import { packIds, readPack } from '#test/policies/pack-files.ts';
import { readLabels } from '../../../cli/evaluate.ts';
import { readSetting } from '../../../cli/inputs.ts';
import { partOf } from '../../../cli/split.ts';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
const codes = packIds().map((id) => readCode(readPack(id), `policies/${id}`));
/** The register knows an officer's grade. */
const profile = { ...plainProfile, grade: 8 };
const today = '2026-12-31';

interface Made {
  id: string;
  code: Code;
  item: Item;
  advice: Advice;
  draft: Draft;
}

let made: Made[] = [];

/** Every draft that the prompts on the items to write and learn from lead to, under each code. */
async function draftAll(): Promise<Made[]> {
  const setting = await readSetting(join(corpus, 'organisation.json'), join(corpus, 'suppliers.csv'));
  const labels = (await readLabels(corpus)).filter(({ id }) => partOf(id) === 'writing');
  const drafts: Made[] = [];
  for (const { id, file, kind } of labels) {
    const item = await readItem(readFileSync(join(corpus, file)), { fileName: file, kind });
    const { findings } = review(item, setting);
    const alongside = findings.map(({ signal }) => signal);
    for (const code of codes) {
      advise(findings, code, profile, null, { itemKind: item.kind }).forEach((advice, at) => {
        const finding = findings[at];
        if (finding === undefined) return;
        const one = draft({ advice, finding, item, code, profile, today, alongside });
        drafts.push({ id, code, item, advice, draft: one });
      });
    }
  }
  return drafts;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

beforeAll(async () => {
  made = await draftAll();
}, 60_000);

describe('the drafts that the corpus leads to', () => {
  it('are of the shape that the register takes', () => {
    expect(made.length).toBeGreaterThan(1000);
    const misshapen = made.filter(({ draft: { content } }) => !contentShape.safeParse(content).success);
    expect(misshapen.map(({ id, code }) => `${id} ${code.id}`)).toEqual([]);
  });

  it.each(['gift', 'hospitality', 'outside-work'])(
    'leave at most two things to add to most of %s',
    (kind) => {
      const unknown = made
        .filter(({ draft: { content } }) => content.kind === kind)
        .map(({ draft }) => draft.unknown.length);
      expect(unknown.length).toBeGreaterThan(50);
      expect(median(unknown)).toBeLessThanOrEqual(2);
    },
  );

  it('are judged again as they were judged in the prompt, while nothing new is told', () => {
    const changed = made.filter(({ draft: { content }, advice, code }) => {
      const untold = { ...content, facts: { ...content.facts, answer: 'undecided' as const } };
      return readvise(untold, code, profile, null)?.rule !== advice.rule;
    });
    expect(changed.map(({ id, code, advice }) => `${id} ${code.id} ${advice.rule}`)).toEqual([]);
  });

  it('hold nothing of a text but its subject', () => {
    const leaking = made.filter(({ item, draft: { content } }) => {
      const kept = JSON.stringify(content.facts);
      const bodies = item.zones.filter(({ kind }) => kind === 'body' || kind === 'quoted');
      const sentences = bodies.flatMap(({ text }) => text.split(/[\n.!?]/)).map((text) => text.trim());
      const subject = content.facts.item?.subject ?? '';
      return sentences.some((text) => text.length > 30 && !subject.includes(text) && kept.includes(text));
    });
    expect(leaking.map(({ id }) => id)).toEqual([]);
  });
});
