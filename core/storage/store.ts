import type { HistoryShelf, OutboxShelf } from '#core/register/shelf.ts';
import type { Dismissal, KeptDraft, Table, Values } from '#core/storage/contents.ts';
import { tables } from '#core/storage/contents.ts';
import type { Cupboard } from '#core/storage/cupboard.ts';
import { exported } from '#core/storage/export.ts';
import { historyIn } from '#core/storage/history-shelf.ts';
import { type LetterShelf, lettersIn } from '#core/storage/letter-shelf.ts';
import type { News } from '#core/storage/news.ts';
import { outboxIn } from '#core/storage/outbox-shelf.ts';
import { dismissalsIn, draftsIn, valuesIn } from '#core/storage/shelves.ts';
import type { Warning } from '#core/storage/warning.ts';

/** Where things are kept, and what the officer must be told about it. */
export interface Condition {
  place: 'device' | 'memory';
  /** Whether the browser has promised not to clear it away by itself; null where it does not say. */
  persistent: boolean | null;
  warning: Warning | null;
}

/**
 * What Probity keeps on this device. Whatever is written has been kept when the promise resolves; where it
 * could not be, the promise rejects with `ERR_STORAGE_FULL` or `ERR_STORAGE_LOST` and `condition` warns.
 */
export interface Store {
  drafts: {
    keep(draft: Omit<KeptDraft, 'changedAt'>): Promise<void>;
    get(id: string): Promise<KeptDraft | null>;
    /** Latest first. */
    all(): Promise<KeptDraft[]>;
    remove(id: string): Promise<void>;
  };
  dismissals: {
    /** Remembers a finding by its fingerprint as not relevant. */
    add(print: string, reason: string | null): Promise<void>;
    /** Takes it back. */
    remove(print: string): Promise<void>;
    all(): Promise<Dismissal[]>;
  };
  outbox: OutboxShelf;
  history: HistoryShelf;
  letters: LetterShelf;
  values: {
    get<K extends keyof Values>(key: K): Promise<Values[K] | null>;
    /** Null removes it. */
    set<K extends keyof Values>(key: K, value: Values[K] | null): Promise<void>;
    /** Changes it in one transaction, whoever else may want to; gives what it is then. */
    change<K extends keyof Values>(
      key: K,
      change: (value: Values[K] | null) => Values[K] | null,
    ): Promise<Values[K] | null>;
  };
  condition(): Condition;
  /** Asks the browser not to clear this away by itself. Some ask the person: do it when they keep something. */
  persist(): Promise<boolean | null>;
  /** Calls back when something in one of these tables, or the condition, has changed, here or in another window. */
  watch(tables: readonly Table[] | 'condition', listener: () => void): () => void;
  /** All of it as JSON text, to be saved as a file. */
  exportAll(): Promise<string>;
  /** Removes everything for good. */
  deleteAll(): Promise<void>;
  close(): void;
}

/** What a store is made of. */
export interface Parts {
  cupboard: Cupboard;
  news: News;
  now: () => Date;
  condition: () => Condition;
  persist: () => Promise<boolean | null>;
}

/** A store over a cupboard, which may lie on the device or in memory. */
export function storeIn({ cupboard, news, now, condition, persist }: Parts): Store {
  return {
    drafts: draftsIn(cupboard, news, now),
    dismissals: dismissalsIn(cupboard, news, now),
    outbox: outboxIn(cupboard, news, now),
    history: historyIn(cupboard, news, now),
    letters: lettersIn(cupboard, news),
    values: valuesIn(cupboard, news),
    condition,
    persist,
    watch: (wanted, listener) => news.watch(wanted === 'condition' ? ['condition'] : wanted, listener),
    exportAll: () => exported(cupboard, now()),
    deleteAll: async () => {
      await cupboard.write(tables, 'strict', async (drawers) => {
        for (const table of tables) await drawers.clear(table);
        await drawers.put('values', 'begun', now().toISOString());
      });
      news.tell(tables);
    },
    close: () => {
      news.close();
      cupboard.close();
    },
  };
}
