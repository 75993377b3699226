import type { Measured, Score, Share } from './measure.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function row(name: string, { precision, recall, f1, right, wrong, missed }: Score): string {
  const counts = [right, wrong, missed].map((count) => String(count).padStart(7)).join('');
  return `${name.padEnd(26)}${percent(precision)}${percent(recall)}${percent(f1)}${counts}`;
}

function shareRow(name: string, { count, of }: Share): string {
  return `${name.padEnd(44)}${String(count).padStart(4)} of ${String(of).padStart(4)}${percent(of === 0 ? 0 : count / of)}`;
}

/** What was measured, as a table for a person. */
export function measureTable({ items, signals, micro, macroF1, prompted, values }: Measured): string {
  return [
    `${'signal'.padEnd(26)}${'precision'.padStart(9)}${'recall'.padStart(7)}${'F1'.padStart(8)}${'right'.padStart(7)}${'wrong'.padStart(7)}${'missed'.padStart(7)}`,
    ...Object.entries(signals).map(([id, score]) => row(id, score)),
    row('all, micro', micro),
    `${'all, macro'.padEnd(26)}${''.padEnd(16)}${percent(macroF1)}`,
    '',
    shareRow('ordinary innocent items that raised a prompt', prompted.ordinary),
    shareRow('hard innocent items that raised a prompt', prompted.hard),
    shareRow('stated values that were right', values),
    `${items} items`,
  ].join('\n');
}
