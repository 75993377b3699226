import { fill } from '#core/ui/noticed.ts';

/** "1 row", "9,656 rows". */
export function counted(count: number, words: { one: string; many: string }): string {
  return count === 1 ? words.one : fill(words.many, { count: count.toLocaleString('en-GB') });
}
