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

interface TraceEvent {
  ts: number;
  dur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** What the reading script itself did in the page meanwhile, in milliseconds: all of it, and the longest at once. */
async function ownTime(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<{ sum: number; longest: number }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { categories: 'devtools.timeline,v8,disabled-by-default-v8.compile' });
  await work();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const own = events
    .filter(({ args }) => /^chrome-extension:.*reading\.js/.test(args?.data?.url ?? args?.fileName ?? ''))
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let end = 0;
  let sum = 0;
  let longest = 0;
  for (const { ts, dur = 0 } of own) {
    // Compiling happens within evaluating.
    if (ts < end) continue;
    end = ts + dur;
    sum += dur / 1000;
    longest = Math.max(longest, dur / 1000);
  }
  return { sum, longest };
}

/** A page in which 2,000 nodes change every second. */
function busy(page: Page): Promise<void> {
  return page.evaluate(
    async ([rounds, count]) => {
      const place = document.createElement('div');
      document.body.append(place);
      place.append(...Array.from({ length: count }, () => document.createElement('span')));
      for (let round = 0; round < rounds; round++) {
        for (const node of place.children) node.textContent = `${round}`;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
      place.remove();
    },
    [seconds, busyNodes] as const,
  );
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
  extension: string,
): Promise<{ running: RunningExtension; session: CDPSession; page: ReadingPage }> {
  const running = await startExtension(findChromium(), [served(gmail)], extension);
  await settleReading(running.worker);
  const page = await ReadingPage.to(running.page, gmail);
  const session = await running.context.newCDPSession(running.page);
  return { running, session, page };
}

const folder = await mkdtemp(join(tmpdir(), 'probity-bench-'));
await buildStage();
const extension = await buildGranted(folder);
for (const file of ['background.js', 'content-scripts/reading.js']) {
  const { size } = await stat(join(extension, file));
  console.log(`${file}: ${(size / 1024).toFixed(0)} kB`);
}
const { running, session, page } = await side(extension);
const loading = await ownTime(session, async () => {
  await running.page.reload();
  await page.rest();
});
console.log(`loading a page on which nothing is open: ${loading.sum.toFixed(1)} ms of the reading script`);
await page.open(minutes);
await page.rest();
const idle = await ownTime(session, () => busy(running.page));
console.log(
  `${busyNodes} nodes changing every second for ${seconds} s: ${idle.sum.toFixed(2)} ms of the reading script, at most ${idle.longest.toFixed(2)} at once`,
);
const opened = await ownTime(session, async () => {
  const times = await untilCard(page);
  console.log(
    `opening a message until its card: median ${times[10]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
  );
});
console.log(`the same in the page: at most ${opened.longest.toFixed(1)} ms at once`);
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
await running.close();
await rm(folder, { recursive: true, force: true });
exit();
