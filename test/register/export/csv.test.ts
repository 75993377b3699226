import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvLines, decimalPounds } from '#register/export/csv.ts';

it.each(['=1+1', '+44 20', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＠x'])(
  'a cell that begins like a formula is made text: %j',
  (cell) => {
    const [[read]] = Papa.parse<[string]>(csvLines([[cell]]), { delimiter: ',', newline: '\r\n' }).data as [
      [string],
    ];
    expect(read).toBe(`'${cell}`);
  },
);

it('whatever is in the cells, they are read back as they were, or with one apostrophe in front', () => {
  const cells = fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@",;\r\n\t ']*x$/)), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(cells, (row) => {
      const [read] = Papa.parse<string[]>(csvLines([row]), { delimiter: ',', newline: '\r\n' }).data;
      expect(read?.length).toBe(row.length);
      read?.forEach((cell, index) => {
        expect([row[index], `'${row[index]}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      });
    }),
  );
});

it('pence become pounds with two decimals', () => {
  expect([decimalPounds(6250), decimalPounds(100), decimalPounds(5), decimalPounds(null)]).toEqual([
    '62.50',
    '1.00',
    '0.05',
    null,
  ]);
});
