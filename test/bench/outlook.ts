import { argv, stdout } from 'node:process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, launchFlags } from '#test/browser/chromium.ts';
import { type Click, clickThrough, held } from '#test/browser/click-through.ts';
import { risky } from '#test/browser/samples.ts';
import { buildPreview, buildProbe, previewMounts } from '#test/outlook-host/build.ts';
import { probeAddress } from '#test/outlook-host/probe/options.ts';
import { serve } from '#test/outlook-host/server.ts';
import { buildAddin } from '../../scripts/build-addin.ts';

/** The product's pane, and beside it one that only shows the subject: what office.js alone takes and holds. */
const panes = { Probity: '/outlook-addin/taskpane.html', 'office.js alone': 'pane.html' };
const legs = 10;

/** Opens Outlook with a pane on its first item. */
async function openOn(browser: Browser, url: string, pane: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url + probeAddress({ pane }));
  await page.evaluate((item) => {
    window.probe.select(item);
    window.probe.host.open(document.body);
  }, risky);
  await page.frameLocator('iframe').getByRole('heading', { level: 1, name: '£' }).waitFor();
  return page;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function line(name: string, values: readonly number[]): void {
  const sorted = values.toSorted((one, other) => one - other);
  const shown = [0.5, 0.95, 0.99].map((share) => percentile(sorted, share).toFixed(1).padStart(8));
  stdout.write(`  ${name.padEnd(44)}${shown.join('')}\n`);
}

/** Gives the median from ItemChanged to the painted prompt. */
async function clickAround(
  browser: Browser,
  url: string,
  name: string,
  pane: string,
  items: number,
): Promise<number> {
  const page = await openOn(browser, url, pane);
  const session = await page.context().newCDPSession(page);
  stdout.write(`\n${name}: ${items} items clicked through\n  items       heap kB    nodes  listeners\n`);
  const clicks: Click[] = [];
  for (let leg = 0; leg <= legs; leg++) {
    if (leg > 0) clicks.push(...(await clickThrough(page, clicks.length, items / legs)));
    const { heapBytes, nodes, listeners } = await held(session);
    const figures = [clicks.length, Math.round(heapBytes / 1000), nodes, listeners];
    stdout.write(`  ${figures.map((figure) => String(figure).padStart(9)).join(' ')}\n`);
  }
  stdout.write(`  in milliseconds${'p50'.padStart(38)}${'p95'.padStart(8)}${'p99'.padStart(8)}\n`);
  line(
    'from ItemChanged to the painted prompt',
    clicks.map(({ painted }) => painted),
  );
  line(
    'of that, until office.js has all answers',
    clicks.map(({ answered }) => Math.max(0, answered)),
  );
  line(
    'beyond',
    clicks.map(({ painted, answered }) => painted - Math.max(0, answered)),
  );
  await page.close();
  return percentile(
    clicks.map(({ painted }) => painted).toSorted((one, other) => one - other),
    0.5,
  );
}

/** How quickly the pane follows, and what it holds after many items. */
export async function benchOutlook(items: number): Promise<void> {
  await Promise.all([buildAddin(), buildPreview(), buildProbe()]);
  const server = await serve(previewMounts, 0);
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchFlags() });
  try {
    const medians: number[] = [];
    for (const [name, pane] of Object.entries(panes))
      medians.push(await clickAround(browser, server.url, name, pane, items));
    const [own = 0, bare = 1] = medians;
    stdout.write(`\nProbity takes ${(own / bare).toFixed(2)} × what office.js alone takes to follow\n`);
  } finally {
    await browser.close();
    await server.close();
  }
}

if (import.meta.main) await benchOutlook(Number(argv[2] ?? 10_000));
