import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesIn } from '#register/people/import/circles.ts';
import { csvRows } from '#register/people/import/csv.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' '), maxLength: 8 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

async function read(text: string, pieceLength: number): Promise<string[][]> {
  async function* pieces() {
    for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
  }
  const rows: string[][] = [];
  for await (const some of csvRows(pieces())) rows.push(...some.map(({ cells }) => cells));
  return rows;
}

test('what is written as CSV is read again, wherever its pieces are cut', async () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('\n', '\r\n'),
      async (wanted, length, end) => {
        const text = ['one,two', ...wanted.map((cells) => cells.map(quoted).join(','))].join(end);
        const filled = wanted.filter((cells) => cells.some((one) => one.trim() !== ''));
        expect(await read(text, length)).toEqual([['one', 'two'], ...filled]);
      },
    ),
  );
});

test('circles are those whom walking up brings back to where they began', () => {
  const managers = fc
    .integer({ min: 1, max: 12 })
    .chain((size) => fc.array(fc.integer({ min: -1, max: size - 1 }), { minLength: size, maxLength: size }));
  fc.assert(
    fc.property(managers, (wanted) => {
      const comesBack = (start: number) => {
        let at = wanted[start] ?? -1;
        for (let step = 0; at >= 0 && at !== start && step < wanted.length; step += 1) at = wanted[at] ?? -1;
        return at === start;
      };
      const found = circlesIn(wanted);
      expect(found.flat().toSorted((a, b) => a - b)).toEqual(
        wanted.flatMap((_, number) => (comesBack(number) ? [number] : [])),
      );
      for (const circle of found) {
        expect(circle[0]).toBe(Math.min(...circle));
        circle.forEach((number, index) => {
          expect(wanted[number]).toBe(circle[(index + 1) % circle.length]);
        });
      }
    }),
  );
});
