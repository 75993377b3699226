import type { DeclarationKind } from '#core/policy/advice.ts';

/** Fewer officers than this among like cases would tell who they were. */
export const fewestToTell = 3;

/** How far back a reviewer's background looks. */
export const yearsBack = 2;

const bounds = [0, 2_500, 5_000, 10_000, 50_000, 100_000];

/** The stretch of values in which a value counts as alike: from (pence) up to, not including, the other end. */
export function bandOf(pence: number): { from: number; under: number | null } {
  const at = bounds.findLastIndex((bound) => bound <= pence);
  return { from: bounds[at] ?? 0, under: bounds[at + 1] ?? null };
}

/** Kinds whose values are added up. */
export const addedUp: readonly DeclarationKind[] = ['gift', 'hospitality'];

/** Declared by a reviewer about a giver, these keep them from deciding. */
export const tying: readonly DeclarationKind[] = ['interest', 'relationship', 'outside-work', 'membership'];
