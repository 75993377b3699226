import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import type { CDPSession, Page } from 'playwright-core';
import { gmail } from '#test/extension/mail-pages/gmail.ts';
import { served } from '#test/extension/mail-pages/mail-page.ts';
import { invitation, minutes, present } from '#test/extension/mail-pages/texts.ts';
import { buildStage } from '#test/extension/pages/build.ts';
import { findChromium } from '../browser/chromium.ts';
import { type RunningExtension, startExtension } from '../browser/extension-launch.ts';
import { ReadingPage, settleReading } from '../browser/extension-reading-page.ts';
import { buildGranted } from '../browser/extension-setup.ts';

/** Rounds of a second each on a busy page, and messages opened one after another. */
const [seconds = 10, messages = 1_000] = argv.slice(2).map(Number);
const busyNodes = 2_000;

/** Longest and summed tasks of a page in which 2,000 nodes change every second, in milliseconds. */
async function busy(page: Page, session: CDPSession): Promise<{ script: number; longest: number }> {
  const before = await scriptTime(session);
  const longest = await page.evaluate(
    async ([rounds, count]) => {
      const place = document.createElement('div');
      document.body.append(place);
      place.append(...Array.from({ length: count }, () => document.createElement('span')));
      let worst = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) worst = Math.max(worst, duration);
      }).observe({ type: 'longtask' });
      for (let round = 0; round < rounds; round++) {
        for (const node of place.children) node.textContent = `${round}`;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
      place.remove();
      return worst;
    },
    [seconds, busyNodes] as const,
  );
  return { script: (await scriptTime(session)) - before, longest };
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Kilobytes of heap in use once all that is let go of has been collected. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}

/** From opening a message until its card stands, in milliseconds. */
async function untilCard(page: ReadingPage): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 20; round++) {
    await page.open(minutes);
    await page.noCard();
    const started = performance.now();
    await page.open({ ...invitation, body: `<p>Number ${round}.</p>${invitation.body}` });
    await page.cardWith('hospitality');
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b);
}

async function side(
  extension: string | null,
): Promise<{ running: RunningExtension; session: CDPSession; page: ReadingPage }> {
  const running = await startExtension(findChromium(), [served(gmail)], extension);
  if (extension) await settleReading(running.worker);
  const page = await ReadingPage.to(running.page, gmail);
  const session = await running.context.newCDPSession(running.page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { running, session, page };
}

const folder = await mkdtemp(join(tmpdir(), 'probity-bench-'));
await buildStage();
const extension = await buildGranted(folder);
for (const file of ['background.js', 'content-scripts/reading.js']) {
  const { size } = await stat(join(extension, file));
  console.log(`${file}: ${(size / 1024).toFixed(0)} kB`);
}
for (const built of [null, extension]) {
  const { running, session, page } = await side(built);
  await page.open(minutes);
  await page.rest();
  const { script, longest } = await busy(running.page, session);
  const name = built ? 'with the extension' : 'without';
  console.log(
    `${busyNodes} nodes changing every second, ${name}: ${(script / seconds).toFixed(2)} ms a second, longest task ${longest || '< 50'} ms`,
  );
  if (built) {
    const times = await untilCard(page);
    console.log(
      `opening a message until its card: median ${times[10]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
    );
    const sizes: number[] = [];
    for (let count = 0; count <= messages; count++) {
      const message = [invitation, minutes, present][count % 3] ?? minutes;
      await page.open({ ...message, id: `${count}`, body: `<p>${count}</p>${message.body}` });
      await running.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 140)));
      if (count % Math.ceil(messages / 4) === 0) sizes.push(await heap(session));
    }
    console.log(
      `page’s heap after each quarter of ${messages} messages: ${sizes.map((kB) => kB.toFixed(0)).join(', ')} kB`,
    );
  }
  await running.close();
}
await rm(folder, { recursive: true, force: true });
exit();
