import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { content, declarationId, eventId } from '#test/core/declaration/sample.ts';

const name = 'probity';
const now = () => new Date('2026-03-09T10:00:00.000Z');
const draft = {
  id: declarationId,
  draft: { content: content(), unknown: [], role: null, deadline: null },
  print: null,
};

let closing: { close: () => void }[];
beforeEach(() => {
  closing = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const opened of closing) opened.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function opened(patienceMilliseconds = 5000): Promise<Store> {
  const store = await openStore({ name, now, patienceMilliseconds });
  closing.push(store);
  return store;
}

async function byHand(version: number, upgrade?: (database: IDBPDatabase) => void): Promise<IDBPDatabase> {
  const database = await openDB(name, version, upgrade && { upgrade });
  closing.push(database);
  return database;
}

/** A store that works, though only until the window closes, and that says why. */
async function expectMemory(store: Store, code: string): Promise<void> {
  expect(store.condition()).toMatchObject({ place: 'memory', warning: { code } });
  expect(store.condition().warning?.sentence).toMatch(/save your declaration as a file/);
  await store.drafts.keep(draft);
  expect(await store.drafts.all()).toHaveLength(1);
}

describe('A database of the first version', () => {
  it('opens in the newest one with nothing lost', async () => {
    const kept: Record<string, unknown> = {
      drafts: { ...draft, changedAt: now().toISOString() },
      dismissals: { print: 'one', reason: null, at: now().toISOString() },
      outbox: { id: eventId(2), declaration: declarationId, place: 1 },
      files: new Uint8Array([1, 2, 3]),
      values: now().toISOString(),
    };
    const keys: Record<string, string> = { dismissals: 'one', outbox: eventId(2), values: 'begun' };
    const first = await byHand(1, (database) => {
      for (const table of Object.keys(kept)) database.createObjectStore(table);
    });
    for (const [table, row] of Object.entries(kept))
      await first.put(table, row, keys[table] ?? declarationId);
    first.close();

    const store = await opened();
    expect(store.condition()).toMatchObject({ place: 'device', warning: null });
    expect(await store.drafts.get(declarationId)).toEqual(kept.drafts);
    expect(await store.dismissals.all()).toEqual([kept.dismissals]);
    expect(await store.outbox.entries()).toEqual([{ ...(kept.outbox as object), person: null }]);
    expect(await store.outbox.file(declarationId)).toEqual(kept.files);
    expect(await store.values.get('begun')).toBe(kept.values);
    expect(await store.history.all()).toEqual([]);
  });
});

describe('Where the device keeps nothing', () => {
  it('memory does, with a warning, when there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expectMemory(await opened(), 'missing');
  });

  it('memory does when the browser forbids it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not for third parties', 'SecurityError');
    });
    await expectMemory(await opened(), 'missing');
  });

  it('memory does when a newer program has been here', async () => {
    (await byHand(99)).close();
    await expectMemory(await opened(), 'newer');
  });

  it('memory does when another window blocks the upgrade, which then goes on without harm', async () => {
    const old = await byHand(1, (database) => void database.createObjectStore('drafts'));
    await expectMemory(await opened(), 'blocked');
    old.close();
  });

  it('memory does when the browser never answers', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    await expectMemory(await opened(1), 'unopened');
  });
});

describe('When the device has no room', () => {
  it('the officer is told at once, what was there stays, and all is well when there is room again', async () => {
    const store = await opened();
    await store.drafts.keep(draft);
    const told = vi.fn();
    store.watch('condition', told);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const failing = store.drafts.keep({ ...draft, id: eventId(9) });
    await expect(failing).rejects.toMatchObject({ code: 'ERR_STORAGE_FULL' });
    expect(told).toHaveBeenCalledTimes(1);
    expect(store.condition().warning).toMatchObject({ code: 'full' });
    full.mockRestore();
    expect(await store.drafts.all()).toHaveLength(1);
    await store.drafts.keep({ ...draft, id: eventId(9) });
    expect(store.condition().warning).toBeNull();
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('A store that is open', () => {
  it('steps aside for a newer program, and says that this window is old', async () => {
    const store = await opened();
    await store.drafts.keep(draft);
    const newer = await byHand(99);
    expect(await newer.count('drafts')).toBe(1);
    await expect(store.drafts.all()).rejects.toMatchObject({ code: 'ERR_STORAGE_LOST' });
    expect(store.condition().warning).toMatchObject({ code: 'newer' });
  });

  it('goes on after the browser has cleared it away, and says so', async () => {
    const store = await opened();
    await store.drafts.keep(draft);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    expect(await store.drafts.all()).toEqual([]);
    expect(store.condition().warning).toMatchObject({ code: 'cleared' });
    await store.drafts.keep(draft);
    expect(await store.drafts.all()).toHaveLength(1);
    expect(store.condition().warning).toMatchObject({ code: 'cleared' });
  });

  it('goes on when the connection was cut and nothing is missing', async () => {
    const store = await opened();
    await store.drafts.keep(draft);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The connection was cut', 'InvalidStateError');
    });
    expect(await store.drafts.all()).toHaveLength(1);
    expect(transaction).toHaveBeenCalled();
    expect(store.condition().warning).toBeNull();
  });

  it('does nothing more once it is closed', async () => {
    const store = await opened();
    store.close();
    await expect(store.drafts.all()).rejects.toMatchObject({ code: 'ERR_STORAGE_LOST' });
  });
});

describe('Asking the browser to keep things', () => {
  it('tells what it promised', async () => {
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist: async () => true } });
    const store = await opened();
    expect(store.condition().persistent).toBe(false);
    expect(await store.persist()).toBe(true);
    expect(store.condition().persistent).toBe(true);
  });

  it('is no fault where it cannot be asked', async () => {
    vi.stubGlobal('navigator', {});
    const store = await opened();
    expect(await store.persist()).toBeNull();
  });
});
