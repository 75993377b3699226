export const parts = ['writing', 'test'] as const;
export type Part = (typeof parts)[number];

/**
 * The fixed split of the corpus: the first author's items and half of the others' are to write and learn from,
 * the rest is to test on and is never read.
 *
 * @param id a letter for the author, then a number
 */
export function partOf(id: string): Part {
  const left = Number(id.slice(1)) % 4;
  return id.startsWith('c') || left === 1 || left === 2 ? 'writing' : 'test';
}
