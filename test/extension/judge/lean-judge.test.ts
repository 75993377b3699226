import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../../extension/guard/draft.ts';
import { judgePost } from '../../../extension/judge/judge-post.ts';
import { plainGuardSettings } from '../../../extension/settings/guard-settings.ts';
import { sampleCorpus } from '../../../scripts/folders.ts';
import { postJudgeProgram } from '../../../scripts/post-judge.ts';

type Judge = typeof judgePost;

let program: string;
let lean: Judge;

beforeAll(async () => {
  program = await postJudgeProgram();
  const steps = runInThisContext(`(function* () { ${program} })()`);
  let step = steps.next();
  while (!step.done) step = steps.next();
  lean = step.value.judgePost;
}, 60_000);

/** Every post of the corpus. */
const texts: string[] = readFileSync(join(sampleCorpus, 'labels.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ kind }) => kind === 'post')
  .map(({ file }) => JSON.parse(readFileSync(join(sampleCorpus, file), 'utf8')).text);

function draft(text: string): Draft {
  return { site: 'x', writing: 'post', text, shared: '', repliedTo: '', account: '' };
}

function signalsIn(text: string, judge: Judge): string {
  const noticed = judge(draft(text), plainGuardSettings)?.noticed ?? [];
  return noticed
    .map(({ finding }) => finding.signal)
    .sort()
    .join(' ');
}

describe('the judgement that a content script carries', () => {
  it('leaves room for the guard within 150 kB', () => {
    expect(gzipSync(program, { level: 9 }).length).toBeLessThan(124_000);
  });

  it('notices in posts what the whole judgement notices, in nine of ten', () => {
    const agreed = texts.filter((text) => signalsIn(text, lean) === signalsIn(text, judgePost));
    expect(agreed.length / texts.length).toBeGreaterThan(0.9);
  });

  it('asks where the whole judgement asks, in nineteen of twenty or nearly', () => {
    const agreed = texts.filter(
      (text) => (signalsIn(text, lean) === '') === (signalsIn(text, judgePost) === ''),
    );
    expect(agreed.length / texts.length).toBeGreaterThan(0.94);
  });
});
