import { describe } from 'vitest';
import { memoryRegister } from '#core/register/memory.ts';
import { manager, officer, stranger } from '#test/core/declaration/sample.ts';
import { members } from '../council.ts';
import { bringsIn } from './brings-in.ts';

const now = () => new Date('2026-03-09T10:00:00.000Z');

describe('A register in memory', () => {
  bringsIn(async () => ({ cast: { officer, manager, stranger }, as: memoryRegister({ members, now }).as }));
});
