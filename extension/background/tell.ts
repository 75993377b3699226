import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { daysAfter } from '#core/declaration/deadline.ts';
import { dayInWords } from '#core/declaration/in-words.ts';
import { sentenceOf } from '#core/declaration/sentence.ts';
import type { Entry } from '#core/ui/mine/entry.ts';
import { fill } from '#core/ui/noticed.ts';
import { backgroundWords as words } from './words.ts';

/** So many days before it is due, a draft is told of. */
const daysBefore = 3;

/** Something to tell the officer, once. */
export interface Telling {
  /** By it the same is not told twice, on this device. */
  id: string;
  title: string;
  message: string;
}

/** What decisions and deadlines there are to tell of. */
export function tellings(entries: readonly Entry[], today: string): Telling[] {
  return entries.flatMap(({ declaration }) => {
    const { id, state, version, deadline } = declaration;
    const what = sentenceOf(declaration);
    if (state === 'decided') return telling(`${id} ${version}`, words.decided, { what });
    if (state === 'returned') return telling(`${id} ${version}`, words.returned, { what });
    if (state === 'draft' && deadline !== null && deadline <= daysAfter(today, daysBefore)) {
      return telling(`${id} ${deadline}`, words.due, { what, on: dayInWords(deadline) });
    }
    return [];
  });
}

function telling(
  id: string,
  said: { title: string; message: string },
  known: Record<string, string>,
): Telling {
  return { id, title: fill(said.title, known), message: fill(said.message, known) };
}

const key = 'told';

/**
 * Tells what was not told before, where the officer wants to be told. What there is when they begin to want it, and
 * what they were shown meanwhile, counts as told.
 */
export async function tell(all: readonly Telling[], isWanted: boolean): Promise<void> {
  const kept = await browser.storage.local.get(key);
  const told = z.safeParse(z.array(z.string()), kept[key]).data ?? null;
  const fresh = all.filter(({ id }) => !told?.includes(id));
  if (fresh.length === 0 && told !== null) return;
  await browser.storage.local.set({ [key]: all.map(({ id }) => id) });
  if (!isWanted || told === null || !(await mayNotify())) return;
  for (const { id, title, message } of fresh) {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
    });
  }
}

function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}
