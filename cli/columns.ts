import { env, stdout } from 'node:process';

const narrowest = 40;
const usual = 100;

/** How many characters fit on a line of this terminal; a usual number where the output is no terminal. */
export function terminalWidth(): number {
  return Math.max(narrowest, stdout.columns || Number(env.COLUMNS) || usual);
}

/** Breaks a text at its spaces into lines of at most this many characters, and a longer word at its hyphens or where it must. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    let rest = word;
    if (line && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = '';
    }
    while (rest.length > width) {
      const end = rest.lastIndexOf('-', width - 1) + 1 || width;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    line += line ? ` ${rest}` : rest;
  }
  return [...lines, line];
}

/**
 * Cells beside each other, each wrapped to its column.
 * @param cells a cell's paragraphs, or its one text
 * @param widths of the columns in characters; two spaces stand between them
 */
export function row(cells: readonly (string | readonly string[])[], widths: readonly number[]): string {
  const columns = cells.map((cell, at) => [cell].flat().flatMap((text) => wrap(text, widths[at] ?? usual)));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => (column[line] ?? '').padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}
