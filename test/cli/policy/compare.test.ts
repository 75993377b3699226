import { describe, expect, it } from 'vitest';
import { compareCodes } from '#core/policy/compare.ts';
import { readCode } from '#core/policy/read.ts';
import { packIds, readPack } from '#test/policies/pack-files.ts';
import { sideBySide } from '../../../cli/policy/compare.ts';

const codes = packIds().map((id) => readCode(readPack(id), `policies/${id}`));
const answers = compareCodes('gift-offer', codes, { valuePence: 30_00 });

describe('codes side by side', () => {
  it.each([40, 80, 140, 400])('fit a terminal of %i characters', (width) => {
    const lines = sideBySide(answers, width).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
  });

  it('all stand beside each other where there is room, else below each other', () => {
    const stanceLines = (width: number) =>
      sideBySide(answers, width)
        .split('\n')
        .filter((line) => line.startsWith('Stance'));
    expect(stanceLines(400)).toHaveLength(1);
    expect(stanceLines(40)).toHaveLength(codes.length);
  });

  it('say stance, clause, duties, to whom, by when and what to declare', () => {
    const cumbria = sideBySide(answers.slice(0, 1), 200);
    expect(cumbria).toMatch(/^Stance +Decline$/m);
    expect(cumbria).toMatch(/^Clause +2\.33 Gifts$/m);
    expect(cumbria).toMatch(/^What to do +1\. Say no, kindly\.$/m);
    expect(cumbria).toMatch(/^To whom +senior manager$/m);
    expect(cumbria).toMatch(/^By when +–$/m);
    expect(cumbria).toMatch(/^Declaration +gift$/m);
  });
});
