import { describe, expect, it } from 'vitest';
import { memoryRegister } from '#core/register/memory.ts';
import { memoryReview } from '#core/register/review/memory.ts';
import { manager, officer, stranger } from '#test/core/declaration/sample.ts';
import { fine, fresh } from '#test/core/register/contract.ts';
import { members } from '#test/core/register/council.ts';
import { keepsTheReviewContract } from './contract.ts';

const options = { members, now: () => new Date('2026-03-09T10:00:00.000Z') };

describe('A register in memory, for those who decide', () => {
  keepsTheReviewContract(async () => ({
    cast: { officer, manager, stranger },
    as: memoryReview(memoryRegister(options), options),
  }));

  it('tells what ties a giver to the council', async () => {
    const ties = [{ name: 'Larkrise Paving', status: 'live-tender', reference: 'WM-T-0091' }] as const;
    const as = memoryReview(memoryRegister(options), { ...options, ties });
    const id = '0192b7c0-0000-7000-8000-00000000bbbb';
    fine(await as(officer).send(id, fresh('submit'), null));
    expect(fine(await as(manager).background(id)).giver?.ties).toEqual([
      { status: 'live-tender', reference: 'WM-T-0091' },
    ]);
  });
});
