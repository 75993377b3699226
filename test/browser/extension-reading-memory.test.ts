import type { CDPSession } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { gmail } from '#test/extension/mail-pages/gmail.ts';
import { type ShownMessage, served } from '#test/extension/mail-pages/mail-page.ts';
import { invitation, minutes, present } from '#test/extension/mail-pages/texts.ts';
import { useExtension } from './extension-browser.ts';
import { ReadingPage, settleReading } from './extension-reading-page.ts';

/** A thousand messages: so many conversations, with so many messages in each. */
const conversations = 50;
const together = 20;
/** In these something is noticed: two of three. */
const risky = 13;
/** By then all that is made once has been made, and the engine has made its programs out of what it saw. */
const warm = 25;

/** What the engine makes of programs that go on running; five hundred messages would take several times as much. */
const mostKilobytes = 400;

const browser = useExtension([served(gmail)]);

beforeAll(() => settleReading(browser().worker));

interface Held {
  kilobytes: number;
  nodes: number;
  listeners: number;
}

/** What the page and the extension's scripts in it hold on to, once all that is let go of has been collected. */
async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { kilobytes: usedSize / 1024, nodes, listeners: jsEventListeners };
}

/** Another firm and another sum are another matter, so each of them is asked about. */
function sumIn(round: number, at: number): string {
  return `£${1_000 + round * together + at}`;
}

function conversation(round: number): ShownMessage[] {
  return Array.from({ length: together }, (_, at) => {
    const message = [invitation, minutes, present][at % 3] ?? minutes;
    const body = message.body.replace(/£\d+/, sumIn(round, at));
    const address = `jo@firm-${at}.example`;
    return { ...message, id: `${round}-${at}`, subject: `Number ${round}`, address, body };
  });
}

/** As a list does that fills the same nodes with other messages. */
function fillAnew(page: ReadingPage, messages: readonly ShownMessage[]): Promise<void> {
  return page.page.evaluate(
    (bodies) => {
      for (const [at, place] of document.querySelectorAll('.a3s').entries())
        place.innerHTML = bodies[at] ?? '';
    },
    messages.map(({ body }) => body),
  );
}

/** How the card writes any of a conversation's sums. */
function sumsOf(round: number): string {
  const all = Array.from({ length: together }, (_, at) => sumIn(round, at));
  return all.map((sum) => sum.replace(/(?=\d{3}$)/, ',')).join('|');
}

const thousand = 'a thousand messages, %s, leave nothing behind';
const ways: [string, boolean][] = [
  ['opened in places of their own', false],
  ['shown by nodes that are used again', true],
];

it.each(ways)(thousand, { timeout: 120_000 }, async (_, usesAgain) => {
  const page = await ReadingPage.to(browser().page, gmail);
  const session = await browser().context.newCDPSession(page.page);
  const show = (messages: readonly ShownMessage[]) =>
    usesAgain ? fillAnew(page, messages) : page.open(...messages);
  const read = async (from: number, to: number) => {
    for (let round = from; round < to; round++) {
      await show(conversation(round));
      await page.cardWith(new RegExp(`Message \\d+ of ${risky}[^]*(?:${sumsOf(round)})`));
    }
    await show(Array(together).fill(minutes));
    await page.noCard();
  };
  await page.open(...conversation(0));
  await read(0, warm);
  const before = await held(session);
  await read(warm, conversations);
  // What a timer holds a moment longer goes with it.
  await expect.poll(() => excess(session, before)).toEqual({ nodes: 0, listeners: 0 });
  expect((await held(session)).kilobytes - before.kilobytes).toBeLessThan(mostKilobytes);
});

/** How much more the page holds on to than before. */
async function excess(session: CDPSession, before: Held): Promise<Omit<Held, 'kilobytes'>> {
  const { nodes, listeners } = await held(session);
  return {
    nodes: Math.max(0, nodes - before.nodes),
    listeners: Math.max(0, listeners - before.listeners),
  };
}
