import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { signalIds } from '#core/signals/ids.ts';
import { pageStates } from '../messages.ts';

/*
 * What the popup tells of pages. States last as long as the browser runs; prompts and failures stay on the device,
 * each as a site's id and a time, without a word of what was written.
 */

const PageNote = z.object({ site: z.string(), state: z.enum(pageStates) });
export type PageNote = z.output<typeof PageNote>;

const PromptNote = z.object({ at: z.string(), site: z.string(), signals: z.array(z.enum(signalIds)) });
export type PromptNote = z.output<typeof PromptNote>;

const BrokenNote = z.object({ version: z.number(), count: z.number(), at: z.string() });
export type BrokenNote = z.output<typeof BrokenNote>;

const mostPrompts = 20;
const promptsKey = 'prompts';
const brokenKey = 'broken';
const pageKey = (tab: number) => `page:${tab}`;
const readingKey = (tab: number) => `reading:${tab}`;

/** The state of a tab's page; null where no guard stands beside it. */
export async function readPage(tab: number): Promise<PageNote | null> {
  const kept = await browser.storage.session.get(pageKey(tab));
  return z.safeParse(PageNote, kept[pageKey(tab)]).data ?? null;
}

export async function notePage(tab: number, note: PageNote): Promise<void> {
  await browser.storage.session.set({ [pageKey(tab)]: note });
}

/** The sites on whose page in a tab what is opened is read; none where nobody reads. */
export async function readReading(tab: number): Promise<string[]> {
  const kept = await browser.storage.session.get(readingKey(tab));
  return z.safeParse(z.array(z.string()), kept[readingKey(tab)]).data ?? [];
}

export async function noteReading(tab: number, sites: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [readingKey(tab)]: sites });
}

/** Another page is loaded there, or none. */
export async function forgetPage(tab: number): Promise<void> {
  await browser.storage.session.remove([pageKey(tab), readingKey(tab)]);
}

/** The latest first. */
export async function readPrompts(): Promise<PromptNote[]> {
  const kept = await browser.storage.local.get(promptsKey);
  return z.safeParse(z.array(PromptNote), kept[promptsKey]).data ?? [];
}

export function notePrompt(note: PromptNote): Promise<void> {
  return inTurn(async () => {
    const prompts = [note, ...(await readPrompts())].slice(0, mostPrompts);
    await browser.storage.local.set({ [promptsKey]: prompts });
  });
}

/** By site: where a post control was met whose draft could not be found. */
export async function readBroken(): Promise<Record<string, BrokenNote>> {
  const kept = await browser.storage.local.get(brokenKey);
  return z.safeParse(z.record(z.string(), BrokenNote), kept[brokenKey]).data ?? {};
}

export function noteBroken(site: string, version: number, at: string): Promise<void> {
  return inTurn(async () => {
    const broken = await readBroken();
    const before = broken[site];
    const count = before?.version === version ? before.count + 1 : 1;
    await browser.storage.local.set({ [brokenKey]: { ...broken, [site]: { version, count, at } } });
  });
}

/** Forgets prompts and failures. */
export function clearLog(): Promise<void> {
  return inTurn(() => browser.storage.local.remove([promptsKey, brokenKey]));
}

let last: Promise<unknown> = Promise.resolve();

/** One change after another: each reads what the one before has written. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const done = last.then(change, change);
  last = done;
  return done;
}
