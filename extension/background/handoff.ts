import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Handoff } from './message-shape.ts';

const key = 'handoff';

/** Leaves something for the panel of a window to begin with. What was left before and not taken is given up. */
export async function leaveHandoff(handoff: Handoff): Promise<void> {
  await browser.storage.session.set({ [key]: handoff });
}

/** Takes what was left for this window's panel, once; null where nothing was. */
export function takeHandoff(window: number): Promise<Handoff | null> {
  return navigator.locks.request('probity-handoff', async () => {
    const kept = await browser.storage.session.get(key);
    const handoff = z.safeParse(Handoff, kept[key]).data ?? null;
    if (handoff?.window !== window) return null;
    await browser.storage.session.remove(key);
    return handoff;
  });
}

/** Calls back whenever something was left for a panel. */
export function watchHandoffs(listener: () => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]?.newValue !== undefined) listener();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
