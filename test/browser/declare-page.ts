import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type BrowserContext, chromium, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchFlags } from './chromium.ts';

/** An invite to hospitality of which everything is known that the code asks. */
export const wholeInvite = 'c145.ics';

/** A mailbox with the pane beside it. */
export interface Mailbox {
  page: Page;
  pane: FrameLocator;
}

/** Opens the mailbox on an item, and waits until the pane has judged it. `path` says whose mailbox it is. */
export async function openMailbox(
  context: BrowserContext,
  site: string,
  item: string,
  path = '/#',
): Promise<Mailbox> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${site}${path}${item}`);
  const pane = page.frameLocator('iframe[title="Probity"]');
  await pane.locator('.noticed, .clean').first().waitFor();
  return { page, pane };
}

/** A window and several questions to authority and register: more than one wait on a busy machine. */
const patience = { timeout: 20_000 };

/**
 * Signs in by the dialog, as an officer does under Profile, waits until the pane has asked the register all that it asks
 * by itself then, and goes back to the message.
 */
export async function signIn({ page, pane }: Mailbox, person: string): Promise<void> {
  await pane.getByRole('button', { name: 'Profile' }).click();
  await Promise.all([
    page.waitForResponse(/\/api\/me\/dismissals$/, patience),
    throughDialog({ page, pane }, person, () => pane.getByRole('button', { name: 'Sign in' }).click()),
    pane.getByText(`You are signed in as ${person}.`).waitFor(patience),
  ]);
  await pane.getByRole('navigation').getByRole('button').first().click();
}

/** Answers the dialog that a press opens. */
export async function throughDialog({ page }: Mailbox, person: string, press: () => Promise<void>) {
  const opened = page.waitForEvent('popup');
  await press();
  const dialog = await opened;
  const choice = dialog.getByRole('button', { name: person });
  // Who is signed in at the authority already is not asked again.
  await Promise.race([choice.click(), dialog.waitForEvent('close')]).catch((fault: Error) => {
    if (!dialog.isClosed()) throw fault;
  });
  if (!dialog.isClosed()) await dialog.waitForEvent('close');
}

/** Counts what a person does from now on, in the mailbox and in the pane. */
export async function countEfforts(page: Page): Promise<() => Promise<{ clicks: number; keys: number }>> {
  const frames = page.frames();
  for (const frame of frames) {
    await frame.evaluate(() => {
      const efforts = { clicks: 0, keys: 0 };
      Object.assign(window, { efforts });
      document.addEventListener(
        'pointerdown',
        ({ isTrusted }) => (efforts.clicks += Number(isTrusted)),
        true,
      );
      document.addEventListener('keydown', ({ isTrusted }) => (efforts.keys += Number(isTrusted)), true);
    });
  }
  return async () => {
    const counts = await Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => (window as unknown as { efforts: { clicks: number; keys: number } }).efforts),
      ),
    );
    return {
      clicks: counts.reduce((sum, { clicks }) => sum + clicks, 0),
      keys: counts.reduce((sum, { keys }) => sum + keys, 0),
    };
  };
}

export function frameOf(page: Page): Frame {
  const frame = page.frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

/** What axe finds amiss in the pane. */
export async function axeFaults(page: Page): Promise<string[]> {
  const frame = frameOf(page);
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** A browser of its own process, whose profile outlives it. */
export interface MortalBrowser {
  context: BrowserContext;
  /** Ends it as a crash does. */
  kill: () => Promise<void>;
}

/** A folder in which a browser keeps what it keeps; gives how to remove it. */
export async function profileFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'probity-profile-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10 }) };
}

/** Starts a browser on a profile. */
export async function startBrowser(profile: string): Promise<MortalBrowser> {
  const flags = [...launchFlags(), `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
  const child = spawn(inject('chromium'), flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The browser did not start:\n${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  return {
    context,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Asks for advice on the open item, which needs one sentence only. */
export async function askAdvice(pane: FrameLocator, question: string): Promise<void> {
  await pane.getByRole('button', { name: 'Message', exact: true }).click();
  await pane
    .getByRole('button', { name: /^Flag for advice|^Ask advice/ })
    .first()
    .click();
  await pane.getByRole('textbox').first().fill(question);
  await pane
    .getByRole('button', { name: /^Ask|^Send|^Flag/ })
    .last()
    .click();
}
