import { describe, expect, it } from 'vitest';
import { readCode } from '#core/policy/read.ts';
import { memoryRegister } from '#core/register/memory.ts';
import { manager, officer, stranger } from '#test/core/declaration/sample.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { fine, fresh, keepsTheContract } from './contract.ts';
import { members } from './council.ts';

const now = () => new Date('2026-03-09T10:00:00.000Z');

describe('A register in memory', () => {
  keepsTheContract(async () => {
    const code = readCode(readPack('derbyshire'), 'policies/derbyshire');
    const { as } = memoryRegister({ members, now, codes: [code] });
    return { cast: { officer, manager, stranger }, as };
  });

  it('gives copies, so that nobody changes it by what they were given', async () => {
    const register = memoryRegister({ members, now });
    const id = '0192b7c0-0000-7000-8000-00000000aaaa';
    const { declaration } = fine(await register.as(officer).send(id, fresh('submit'), null));
    declaration.facts.what = 'Something else';
    expect(fine(await register.as(officer).read(id)).declaration.facts.what).toBe('A box of plums');
  });
});
