import { chained, type Entry, entryFor } from '#core/register/entry.ts';
import { isDeciders } from '#core/register/review/deciders-step.ts';
import type { OutboxShelf } from '#core/register/shelf.ts';
import type { Cupboard, Drawers } from '#core/storage/cupboard.ts';
import { hear } from '#core/storage/history-shelf.ts';
import type { News } from '#core/storage/news.ts';

/** What waits to be sent. */
export function outboxIn(cupboard: Cupboard, news: News, now: () => Date): OutboxShelf {
  return {
    entries: async () => (await cupboard.read(['outbox'], ({ all }) => all('outbox'))).toSorted(inOrder),
    entry: async (id) => (await cupboard.read(['outbox'], ({ get }) => get('outbox', id))) ?? null,
    file: async (id) => (await cupboard.read(['files'], ({ get }) => get('files', id))) ?? null,

    add: async (parcel) => {
      const entry = await cupboard.write(['outbox', 'files', 'drafts'], 'strict', async (drawers) => {
        const before = await ofDeclaration(drawers, parcel.declaration);
        const made = entryFor(parcel, before, now().toISOString());
        const there = before.find(({ id }) => id === made.id);
        if (there) return there;
        if ('attachment' in parcel) await drawers.put('files', made.id, parcel.attachment.bytes);
        else await drawers.remove('drafts', parcel.declaration);
        await drawers.put('outbox', made.id, made);
        return made;
      });
      news.tell(['outbox', 'drafts']);
      return entry;
    },

    change: async (declaration, change) => {
      await cupboard.write(['outbox', 'files'], 'strict', async (drawers) => {
        const before = await ofDeclaration(drawers, declaration);
        const after = chained(change(before));
        for (const { id } of before.filter((entry) => !after.some((other) => other.id === entry.id))) {
          await drawers.remove('outbox', id);
          await drawers.remove('files', id);
        }
        for (const entry of after) await drawers.put('outbox', entry.id, entry);
      });
      news.tell(['outbox']);
    },

    arrived: async (id, standing) => {
      const at = now().toISOString();
      await cupboard.write(['outbox', 'files', 'history'], 'strict', async (drawers) => {
        const entry = await drawers.get('outbox', id);
        await drawers.remove('files', id);
        if (entry) await drawers.put('outbox', id, { ...entry, ...settled, sentAt: at });
        if (standing && !(entry && isDeciders(entry))) await hear(drawers, standing, at);
      });
      news.tell(['outbox', 'history']);
    },

    forgetSentBefore: async (moment) => {
      const forgotten = await cupboard.write(['outbox'], 'relaxed', async (drawers) => {
        const old = (await drawers.all('outbox')).filter(
          ({ state, sentAt }) =>
            state === 'sent' && sentAt !== null && Date.parse(sentAt) < Date.parse(moment),
        );
        for (const { id } of old) await drawers.remove('outbox', id);
        return old.length;
      });
      if (forgotten > 0) news.tell(['outbox']);
    },

    watch: (listener) => news.watch(['outbox'], listener),
  };
}

const settled = { state: 'sent', hindrance: null, refusal: null, standing: null, notBefore: null } as const;

async function ofDeclaration(drawers: Drawers<'outbox'>, declaration: string): Promise<Entry[]> {
  const all = await drawers.all('outbox');
  return all.filter((entry) => entry.declaration === declaration).toSorted(inOrder);
}

function inOrder(one: Entry, other: Entry): number {
  if (one.declaration !== other.declaration) return one.declaration < other.declaration ? -1 : 1;
  return one.place - other.place;
}
