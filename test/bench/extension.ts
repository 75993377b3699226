import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import type { CDPSession } from 'playwright-core';
import { buildStage } from '#test/extension/pages/build.ts';
import { habits } from '#test/extension/pages/habits.ts';
import { findChromium } from '../browser/chromium.ts';
import { type RunningExtension, startExtension } from '../browser/extension-launch.ts';
import { buildGranted } from '../browser/extension-setup.ts';
import { Visit } from '../browser/extension-visit.ts';

/** What the page's main thread did, in milliseconds. */
interface Cost {
  script: number;
  task: number;
}

interface Side {
  browser: RunningExtension;
  session: CDPSession;
}

const rounds = Number(argv[2] ?? 7);
const typedText = 'The library opens at nine on Monday, and the reading room at ten. '.repeat(3);
const longText = typedText.repeat(16).slice(0, 3_000);

async function side(extension: string | null): Promise<Side> {
  const browser = await startExtension(findChromium(), [habits], extension);
  const session = await browser.context.newCDPSession(browser.page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { browser, session };
}

async function costOf({ session }: Side, work: () => Promise<void>): Promise<Cost> {
  const before = await metrics(session);
  await work();
  const after = await metrics(session);
  return { script: after.script - before.script, task: after.task - before.task };
}

async function metrics(session: CDPSession): Promise<Cost> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  const milliseconds = (name: string) => (all.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { script: milliseconds('ScriptDuration'), task: milliseconds('TaskDuration') };
}

function open({ browser }: Side, id: string): Promise<Visit> {
  const composer = habits.composers.find((candidate) => candidate.id === id);
  if (composer === undefined) throw new Error(`There is no page ${id}.`);
  return Visit.to(browser.page, habits, composer);
}

/** The page has been idle so often that nothing put off till then is left to do. */
async function idle(visit: Visit): Promise<void> {
  await visit.page.evaluate(async () => {
    for (let times = 0; times < 30; times++) {
      await new Promise<void>((resolve) => void requestIdleCallback(() => setTimeout(resolve)));
    }
  });
}

/** Typing letter by letter into Draft.js, the slowest of the editors. */
async function typing(at: Side): Promise<Cost> {
  const visit = await open(at, 'pointerdown-draft');
  await visit.write('A ');
  await idle(visit);
  return costOf(at, async () => {
    await visit.page.keyboard.type(typedText);
    await visit.settle();
  });
}

/** The first letters on a page, with what is made ready for judging meanwhile. */
async function beginning(at: Side): Promise<Cost> {
  const visit = await open(at, 'pointerdown-draft');
  return costOf(at, async () => {
    await visit.write('A ');
    await idle(visit);
  });
}

/** Tasks over 50 ms, as the browser itself reports them to a page, while the judgement is made ready there: the longest. */
async function longestTask(at: Side): Promise<number> {
  const visit = await open(at, 'pointerdown-draft');
  await visit.page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await visit.write('A ');
  await idle(visit);
  return visit.page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
}

/** Posting a clean draft of 3,000 characters, the second on the page. */
async function posting(at: Side): Promise<Cost> {
  const visit = await open(at, 'click-textarea');
  await visit.write(`${longText} Once.`);
  await idle(visit);
  await visit.post('mouse');
  await visit.write(longText);
  await idle(visit);
  return costOf(at, async () => {
    await visit.post('mouse');
    await visit.settle();
  });
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** Milliseconds that the extension's own script takes while a page without a composer loads, compiling included. */
async function loading(at: Side): Promise<number> {
  const visit = await open(at, 'no-composer');
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  at.session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) =>
    at.session.once('Tracing.tracingComplete', () => resolve()),
  );
  await at.session.send('Tracing.start', {
    categories: 'devtools.timeline,v8,disabled-by-default-v8.compile',
  });
  await visit.page.reload();
  await visit.ready();
  await at.session.send('Tracing.end');
  await complete;
  at.session.off('Tracing.dataCollected', collect);
  const own = events.filter(
    ({ args, dur }) =>
      dur !== undefined && /^chrome-extension:/.test(args?.data?.url ?? args?.fileName ?? ''),
  );
  return outermost(own).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

/** Events that are inside no other: compiling happens within evaluating. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = 0;
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < end) continue;
    kept.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return kept;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Measures both sides turn by turn, so that what else the machine does weighs on both. */
async function compare(name: string, work: (at: Side) => Promise<Cost>, sides: [Side, Side]): Promise<void> {
  const costs: [Cost[], Cost[]] = [[], []];
  for (const at of sides) await work(at);
  for (let round = 0; round < rounds; round++) {
    costs[0].push(await work(sides[0]));
    costs[1].push(await work(sides[1]));
  }
  for (const kind of ['task', 'script'] as const) {
    const [without, withIt] = costs.map((side) => median(side.map((cost) => cost[kind]))) as [number, number];
    const ratio = (withIt / without).toFixed(2);
    const line = [
      name.padEnd(34),
      kind.padEnd(7),
      without.toFixed(1).padStart(8),
      withIt.toFixed(1).padStart(8),
    ];
    console.log(`${line.join(' ')}  × ${ratio}  (${(withIt - without).toFixed(1)} ms more)`);
  }
}

await buildStage();
const folder = await mkdtemp(join(tmpdir(), 'probity-bench-'));
const sides: [Side, Side] = [await side(null), await side(await buildGranted(folder))];
console.log(`Main thread, milliseconds, median of ${rounds} rounds: without, with the extension, ratio`);
await compare('first letters on a page', beginning, sides);
const longest: [number[], number[]] = [[], []];
for (let round = 0; round < rounds; round++) {
  for (const [at, side] of sides.entries()) longest[at]?.push(await longestTask(side));
}
// What else the machine does lengthens tasks: the least of the rounds tells most of the program.
const [without, withIt] = longest.map((tasks) => `${Math.min(...tasks)} to ${Math.max(...tasks)} ms`);
console.log(`longest task over 50 ms meanwhile (0: none): without ${without}, with the extension ${withIt}`);
await compare(`typing ${typedText.length} letters in Draft.js`, typing, sides);
await compare('posting 3,000 characters', posting, sides);
const loads: number[] = [];
for (let round = 0; round < rounds; round++) loads.push(await loading(sides[1]));
console.log(
  `loading a page without a composer: the content script takes ${median(loads).toFixed(1)} ms (at most ${Math.max(...loads).toFixed(1)})`,
);
await Promise.all(sides.map(({ browser }) => browser.close()));
await rm(folder, { recursive: true });
exit();
