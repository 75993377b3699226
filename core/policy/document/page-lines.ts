import { type Line, plain, withoutBullet } from '#core/policy/document/line.ts';

/** A run of text at its place on a page; units are points from the bottom left. */
export interface PlacedText {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

interface Row {
  text: string;
  y: number;
  size: number;
}

/** Set so much larger than the text of the document, a line is a heading. */
const headingSize = 1.15;
/** A gap so much wider than between lines parts paragraphs. */
const paragraphGap = 1.35;

/** Pages of placed text as lines, from top to bottom. */
export function pageLines(pages: readonly (readonly PlacedText[])[]): Line[] {
  const rows = pages.map(rowsOf);
  const usualSize = usual(rows.flat().map(({ size }) => Math.round(size * 2) / 2));
  const gaps = rows.flatMap((page) => page.slice(1).map(({ y }, at) => Math.round((page[at]?.y ?? y) - y)));
  const usualGap = usual(gaps);
  return rows.flatMap((page, pageAt) =>
    page.map((row, at): Line => {
      const { text, bullet } = withoutBullet(row.text);
      const above = page[at - 1];
      return {
        text,
        bullet,
        apart: above === undefined || above.y - row.y > usualGap * paragraphGap,
        heading: row.size >= usualSize * headingSize,
        page: pageAt + 1,
      };
    }),
  );
}

/** Runs on one height are one row, read from left to right. */
function rowsOf(page: readonly PlacedText[]): Row[] {
  const runs = page.filter(({ str }) => str.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PlacedText[][] = [];
  for (const run of runs) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - run.y) < Math.max(first.fontSize, run.fontSize) * 0.4)
      row.push(run);
    else rows.push([run]);
  }
  return rows.map(rowOf).filter(({ text }) => text !== '');
}

function rowOf(runs: PlacedText[]): Row {
  runs.sort((a, b) => a.x - b.x);
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const { str, x, width, fontSize } of runs) {
    text += x - end > fontSize * 0.15 ? ` ${str}` : str;
    end = x + width;
  }
  const [longest] = [...runs].sort((a, b) => b.str.length - a.str.length);
  return { text: plain(text), y: runs[0]?.y ?? 0, size: longest?.fontSize ?? 0 };
}

/** The value that comes up most often; 0 of none. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
