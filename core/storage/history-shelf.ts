import type { Standing } from '#core/register/port.ts';
import type { HistoryShelf } from '#core/register/shelf.ts';
import type { Cupboard, Drawers } from '#core/storage/cupboard.ts';
import type { News } from '#core/storage/news.ts';

/** What the register says of the officer's declarations. */
export function historyIn(cupboard: Cupboard, news: News, now: () => Date): HistoryShelf {
  return {
    all: async () => {
      const heard = await cupboard.read(['history'], ({ all }) => all('history'));
      return heard.map(({ standing }) => standing);
    },
    get: async (declaration) =>
      (await cupboard.read(['history'], ({ get }) => get('history', declaration)))?.standing ?? null,
    takeOver: async (standings, asked) => {
      const at = now().toISOString();
      await cupboard.write(['history'], 'relaxed', async (drawers) => {
        for (const heard of await drawers.all('history')) {
          const gone = !standings.some(({ id }) => id === heard.standing.id);
          if (gone && Date.parse(heard.at) < Date.parse(asked))
            await drawers.remove('history', heard.standing.id);
        }
        for (const standing of standings) await hear(drawers, standing, at);
      });
      news.tell(['history']);
    },
    watch: (listener) => news.watch(['history'], listener),
  };
}

/** Notes how a declaration stands, unless a later version has been heard of. */
export async function hear(drawers: Drawers<'history'>, standing: Standing, at: string): Promise<void> {
  const known = await drawers.get('history', standing.id);
  if (known && known.standing.version > standing.version) return;
  await drawers.put('history', standing.id, { standing, at });
}
