import type { ImportReport } from './import.ts';

/** What came of a list, as lines for a person to read. */
export function reportLines({ done, rows, counts, faults, faultCount, notes }: ImportReport): string[] {
  if (counts === null) {
    const unlisted = faultCount - faults.length;
    return [
      `The list of ${rows} people has ${faultCount} ${faultCount === 1 ? 'fault' : 'faults'}, so nothing was changed. Mend them and import it again.`,
      ...faults.map(({ row, column, sentence }) => `  row ${row}, ${column}: ${sentence}`),
      ...(unlisted > 0 ? [`  … and ${unlisted} more.`] : []),
      ...notes,
    ];
  }
  const { added, changed, left, unchanged } = counts;
  return [
    done
      ? `The list of ${rows} people was imported.`
      : `The list of ${rows} people has no faults; nothing was changed yet.`,
    `  added ${added}, changed ${changed}, left ${left}, unchanged ${unchanged}`,
    ...notes,
  ];
}
