import { merge } from '#core/declaration/merge.ts';
import type { KeptEvent, Values } from '#core/storage/contents.ts';
import type { Cupboard } from '#core/storage/cupboard.ts';
import type { News } from '#core/storage/news.ts';
import type { Store } from '#core/storage/store.ts';

/** Declarations as lists of events, each event under its declaration's id and its own. */
export function declarationsIn(cupboard: Cupboard, news: News): Store['declarations'] {
  return {
    add: async (declaration, events) => {
      await cupboard.write(['events'], 'strict', async (drawers) => {
        const kept = await drawers.all('events', `${declaration}/`);
        const known = kept.map(({ event }) => event);
        for (const event of merge(known, events)) {
          await drawers.put('events', `${declaration}/${event.id}`, { declaration, event });
        }
      });
      news.tell(['events']);
    },
    events: async (declaration) => {
      const kept = await cupboard.read(['events'], ({ all }) => all('events', `${declaration}/`));
      return inOrder(kept);
    },
    all: async () => {
      const kept = await cupboard.read(['events'], ({ all }) => all('events'));
      const byDeclaration = new Map<string, KeptEvent[]>();
      for (const row of kept) {
        byDeclaration.set(row.declaration, [...(byDeclaration.get(row.declaration) ?? []), row]);
      }
      return [...byDeclaration].map(([declaration, rows]) => ({ declaration, events: inOrder(rows) }));
    },
  };
}

function inOrder(kept: readonly KeptEvent[]) {
  return merge(
    kept.map(({ event }) => event),
    [],
  );
}

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
