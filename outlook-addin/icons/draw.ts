/**
 * Draws the icons from `shield.svg`; needed only after a change of the drawing or of the sizes:
 *
 *     node outlook-addin/icons/draw.ts <path of Chromium>
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { chromium } from 'playwright-core';
import { iconFile, iconPixels, packageIcons } from './sizes.ts';

const folder = import.meta.dirname;

/** White lines on nothing, for bars that colour icons themselves. */
const outlineStyle = '#shield { fill: none; stroke: #fff; stroke-width: 2 }';

/** White on a full square, with the margin that Outlook may round off. */
const squareStyle = `
  svg { background: #0b4f8a; padding: 18%; box-sizing: border-box }
  #shield { fill: #fff }
  #tick { stroke: #0b4f8a }`;

const svg = await readFile(join(folder, 'shield.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: argv[2] ?? '', args: ['--no-sandbox'] });

async function draw(file: string, pixels: number, style = ''): Promise<void> {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${pixels}px } ${style}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, file), omitBackground: true });
  await page.close();
}

for (const pixels of iconPixels) await draw(iconFile(pixels), pixels);
await draw('outline.png', packageIcons['outline.png'], outlineStyle);
await draw('color.png', packageIcons['color.png'], squareStyle);
await browser.close();
