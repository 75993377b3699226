import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const Tokens = z.object({
  access: z.string(),
  /** Milliseconds since 1970. */
  until: z.number(),
  refresh: z.nullable(z.string()),
});
export type Tokens = z.output<typeof Tokens>;

const key = 'tokens';

/**
 * Where tokens are: in `storage.session`, which the browser holds in memory, shows to the extension's own pages alone,
 * and forgets when it closes. Every page reads them there, so that one page's renewal is every page's.
 */
export const tokenShelf = {
  async get(): Promise<Tokens | null> {
    const kept = await browser.storage.session.get(key);
    return z.safeParse(Tokens, kept[key]).data ?? null;
  },
  /** Null forgets them. */
  async set(tokens: Tokens | null): Promise<void> {
    await (tokens === null
      ? browser.storage.session.remove(key)
      : browser.storage.session.set({ [key]: tokens }));
  },
  /** Calls back when somebody has signed in or out, or tokens were renewed; gives how to stop. */
  watch(listener: () => void): () => void {
    const onChanged = (changes: Record<string, unknown>) => {
      if (key in changes) listener();
    };
    browser.storage.session.onChanged.addListener(onChanged);
    return () => browser.storage.session.onChanged.removeListener(onChanged);
  },
};
