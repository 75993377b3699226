import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { chromium } from 'playwright-core';
import { root } from './folders.ts';

/*
 * Draws the extension's icons as the PNG files that toolbars want, which take no SVG:
 * `node scripts/draw-icons.ts <chromium>`. They lie in the project, so a build needs no browser.
 */

const shield = 'M16 2 27 6v10c0 7-4.8 11.8-11 14C9.8 27.8 5 23 5 16V6z';

/** What stands in the shield for each state of a page: shapes first, so that colour alone tells nothing. */
const drawings = {
  protecting: { fill: '#0b4f8a', line: '#0b4f8a', mark: 'm10.5 16 4 4 7-8', markLine: '#ffffff' },
  quiet: { fill: '#ffffff', line: '#5a6570', mark: 'm10.5 16 4 4 7-8', markLine: '#5a6570' },
  'not-recognised': { fill: '#ffb07c', line: '#8a3500', mark: 'M16 9v8m0 4v1', markLine: '#5c2300' },
  off: { fill: '#ffffff', line: '#5a6570', mark: 'm9 9 14 14', markLine: '#5a6570' },
};

function svg({ fill, line, mark, markLine }: (typeof drawings)['quiet'], size: number): string {
  const stroke = 'fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <path d="${shield}" fill="${fill}" stroke="${line}" stroke-width="2.5" stroke-linejoin="round"/>
    <path d="${mark}" stroke="${markLine}" ${stroke}/></svg>`;
}

const folder = join(root, 'extension', 'public', 'icon');
const wanted = [
  ...Object.entries(drawings).flatMap(([name, drawing]) =>
    [16, 32].map((size) => ({ file: `${name}-${size}.png`, drawing, size })),
  ),
  ...[16, 32, 48, 128].map((size) => ({ file: `${size}.png`, drawing: drawings.protecting, size })),
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  ...(argv[2] !== undefined && { executablePath: argv[2] }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { file, drawing, size } of wanted) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0">${svg(drawing, size)}</body>`);
  await writeFile(join(folder, file), await page.screenshot({ omitBackground: true }));
}
await browser.close();
