import { describe, expect, it } from 'vitest';
import { adviseOn } from '#core/policy/advise.ts';
import { readCode } from '#core/policy/read.ts';
import { readPack } from '#test/policies/pack-files.ts';

const code = readCode(readPack('derbyshire'), 'policies/derbyshire');
const clause = (id: string) => code.clauses.find((candidate) => candidate.id === id);

describe('Derbyshire’s code', () => {
  it('declines a gift of exactly £50 and reports it to the Executive Director', () => {
    const advice = adviseOn('gift-offer', code, { valuePence: 50_00 });
    expect(advice.stance).toBe('decline');
    expect(advice.clauses[0]?.number).toBe('14.4');
    expect(advice.duties.map(({ sentence }) => sentence)).toEqual([
      'Say no, kindly.',
      'Tell your Executive Director, even though you declined.',
    ]);
  });

  it('lets a penny less be accepted and reported to the line manager', () => {
    const advice = adviseOn('gift-offer', code, { valuePence: 49_99 });
    expect(advice).toMatchObject({ stance: 'declare', declaration: 'gift' });
    expect(advice.duties).toMatchObject([{ action: 'report', to: 'line-manager', toTitle: 'line manager' }]);
  });

  it('asks to find out what a gift is worth where nobody knows', () => {
    expect(adviseOn('gift-offer', code).duties[0]?.action).toBe('find-out');
  });

  it('keeps the misprinted 1.2 as printed, with a note that it stands for 12.3', () => {
    expect(clause('12.3')).toMatchObject({ number: '1.2', heading: 'Personal Telephone Calls' });
    expect(clause('12.3')?.note).toContain('12.3');
  });

  it.each(['5.2', '6.2(a)', '6.2(b)', '15-outside', '15-council', '16.1'])(
    'shows %s without a number, as the document does',
    (id) => {
      expect(clause(id)).toMatchObject({ number: null });
    },
  );

  it('notes that the Data Protection Act 1998 has been replaced', () => {
    expect(clause('5.1')?.note).toContain('Data Protection Act 2018');
  });

  it('calls the director of 7.3.1 as the document does', () => {
    const { duties } = adviseOn('supplier-relationship', code);
    expect(duties[0]?.toTitle).toBe('Strategic Director');
  });

  it('says that it has no clause on bequests and does not borrow one', () => {
    const advice = adviseOn('bequest', code);
    expect(advice.silent).toBe(true);
    expect(advice.because).toBe(
      'This code has no clause on being left something in a will; the nearest general one is 14.4, “Hospitality and Gifts”.',
    );
  });
});
