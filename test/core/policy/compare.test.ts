import { describe, expect, it } from 'vitest';
import { asksAbout, compareCodes, stanceCounts } from '#core/policy/compare.ts';
import { readCode } from '#core/policy/read.ts';
import { packIds, readPack } from '#test/policies/pack-files.ts';

const codes = packIds().map((id) => readCode(readPack(id), `policies/${id}`));

describe('comparing codes', () => {
  it('gives each code’s own answer, in the order of the codes', () => {
    const answers = compareCodes('gift-offer', codes, { valuePence: 30_00 });
    expect(answers.map(({ code, advice }) => [code.id, advice.code])).toEqual(
      packIds().map((id) => [id, id]),
    );
    const stances = Object.fromEntries(answers.map(({ code, advice }) => [code.id, advice.stance]));
    expect(stances).toMatchObject({ cumbria: 'decline', derbyshire: 'declare' });
  });

  it('counts the stances, the strongest first', () => {
    const counts = stanceCounts(compareCodes('gift-offer', codes, { valuePence: 30_00 }));
    expect(counts[0]?.[0]).toBe('decline');
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(codes.length);
  });

  it('knows what makes a difference to a signal', () => {
    expect([...asksAbout('gift-offer', codes)]).toEqual(expect.arrayContaining(['value', 'count']));
    expect(asksAbout('information-request', codes).has('value')).toBe(false);
  });
});
