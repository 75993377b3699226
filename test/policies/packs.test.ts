import { describe, expect, it } from 'vitest';
import { compileCode, loadCode } from '#core/policy/compile.ts';
import { lint } from '#core/policy/lint.ts';
import { openPack } from '#core/policy/pack.ts';
import { readCode } from '#core/policy/read.ts';
import { runSample } from '#core/policy/samples.ts';
import { packIds, readPack } from '#test/policies/pack-files.ts';

describe.each(packIds())('the %s pack', (id) => {
  const files = readPack(id);
  const folder = `policies/${id}`;

  it('is lint-clean', () => {
    expect(lint(files, folder)).toEqual([]);
  });

  it('is called like its folder', () => {
    expect(readCode(files, folder).id).toBe(id);
  });

  it('holds at least 40 samples, and each comes out as it says', () => {
    const { pack } = openPack(files, folder);
    if (!pack) throw new Error('The pack does not hold together; see the lint test.');
    expect(pack.samples.length).toBeGreaterThanOrEqual(40);
    const failures = pack.samples.flatMap((sample) =>
      runSample(sample, pack.code).differences.map((difference) => `${sample.name}: ${difference}`),
    );
    expect(failures).toEqual([]);
  });

  it('says every duty in one short sentence with nothing left to fill in', () => {
    const { pack } = openPack(files, folder);
    for (const sample of pack?.samples ?? []) {
      for (const { sentence } of runSample(sample, pack?.code ?? readCode(files, folder)).advice.duties) {
        expect(sentence).toMatch(/^[£\p{Lu}][^{}!]*\.$/u);
        expect(sentence).not.toMatch(/ {2}| \.|,,/);
        expect(sentence.length).toBeLessThan(200);
      }
    }
  });

  it('survives being compiled', () => {
    const code = readCode(files, folder);
    expect(loadCode(compileCode(code))).toEqual(code);
  });
});
