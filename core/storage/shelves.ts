import type { Values } from '#core/storage/contents.ts';
import type { Cupboard } from '#core/storage/cupboard.ts';
import type { News } from '#core/storage/news.ts';
import type { Store } from '#core/storage/store.ts';

/** Forms as they were left. */
export function draftsIn(cupboard: Cupboard, news: News, now: () => Date): Store['drafts'] {
  return {
    keep: async (draft) => {
      const kept = { ...draft, changedAt: now().toISOString() };
      await cupboard.write(['drafts'], 'relaxed', ({ put }) => put('drafts', draft.id, kept));
      news.tell(['drafts']);
    },
    get: async (id) => (await cupboard.read(['drafts'], ({ get }) => get('drafts', id))) ?? null,
    all: async () => {
      const drafts = await cupboard.read(['drafts'], ({ all }) => all('drafts'));
      return drafts.toSorted((one, other) => Date.parse(other.changedAt) - Date.parse(one.changedAt));
    },
    remove: async (id) => {
      await cupboard.write(['drafts'], 'relaxed', ({ remove }) => remove('drafts', id));
      news.tell(['drafts']);
    },
  };
}

/** Every finding is compared with each of these, so the oldest go when there are more. */
const mostDismissals = 2000;

/** What the officer set aside. */
export function dismissalsIn(cupboard: Cupboard, news: News, now: () => Date): Store['dismissals'] {
  return {
    add: async (print, reason) => {
      await cupboard.write(['dismissals'], 'relaxed', async (drawers) => {
        await drawers.put('dismissals', print, { print, reason, at: now().toISOString() });
        const { length } = await drawers.keys('dismissals');
        if (length <= mostDismissals) return;
        const all = await drawers.all('dismissals');
        const oldest = all.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
        for (const old of oldest.slice(0, length - mostDismissals)) {
          await drawers.remove('dismissals', old.print);
        }
      });
      news.tell(['dismissals']);
    },
    remove: async (print) => {
      await cupboard.write(['dismissals'], 'relaxed', ({ remove }) => remove('dismissals', print));
      news.tell(['dismissals']);
    },
    all: () => cupboard.read(['dismissals'], ({ all }) => all('dismissals')),
  };
}

/** Single things under a name. */
export function valuesIn(cupboard: Cupboard, news: News): Store['values'] {
  const change: Store['values']['change'] = async (key, make) => {
    const changed = await cupboard.write(['values'], 'strict', async (drawers) => {
      const value = make(((await drawers.get('values', key)) ?? null) as Values[typeof key] | null);
      if (value === null) await drawers.remove('values', key);
      else await drawers.put('values', key, value);
      return value;
    });
    news.tell(['values']);
    return changed;
  };
  return {
    get: async <K extends keyof Values>(key: K) =>
      ((await cupboard.read(['values'], ({ get }) => get('values', key))) ?? null) as Values[K] | null,
    set: async (key, value) => void (await change(key, () => value)),
    change,
  };
}
