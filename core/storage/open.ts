import { Unopened } from '#core/storage/connection.ts';
import { openDevice } from '#core/storage/device.ts';
import { memoryCupboard } from '#core/storage/memory.ts';
import { type News, newsUnder } from '#core/storage/news.ts';
import { type Condition, type Store, storeIn } from '#core/storage/store.ts';
import { type Warning, type WarningCode, warningOf } from '#core/storage/warning.ts';

export interface StoreOptions {
  /** Windows that name the same share what is kept. */
  name: string;
  now: () => Date;
  /** How long the browser may take to open the database; five seconds where not given. */
  patienceMilliseconds?: number;
}

const usualPatience = 5000;

/**
 * Opens what Probity keeps on this device. It always opens: where the device keeps nothing, things are kept in
 * memory, and `condition` says why and what to do about it.
 */
export async function openStore({
  name,
  now,
  patienceMilliseconds = usualPatience,
}: StoreOptions): Promise<Store> {
  const news = newsUnder(name);
  let warning: Warning | null = null;
  let persistent =
    (await storageManager()
      ?.persisted?.()
      .catch(() => null)) ?? null;
  const warn = (code: WarningCode | null) => {
    if (code === null && !passing(warning)) return;
    if (code === warning?.code) return;
    warning = code === null ? null : warningOf(code);
    news.tell(['condition']);
  };
  const persist = async () => {
    persistent =
      (await storageManager()
        ?.persist?.()
        .catch(() => null)) ?? null;
    news.tell(['condition']);
    return persistent;
  };
  try {
    const cupboard = await openDevice({ name, now, patienceMilliseconds, onTrouble: warn });
    const condition = (): Condition => ({ place: 'device', persistent, warning });
    return storeIn({ cupboard, news, now, condition, persist });
  } catch (fault) {
    if (!(fault instanceof Unopened)) throw fault;
    return inMemory(now, news, warningOf(fault.code));
  }
}

/** A store that forgets everything when the program ends. */
export function memoryStore(now: () => Date): Store {
  return inMemory(now, newsUnder(null), null);
}

function inMemory(now: () => Date, news: News, warning: Warning | null): Store {
  const condition = (): Condition => ({ place: 'memory', persistent: false, warning });
  return storeIn({ cupboard: memoryCupboard(), news, now, condition, persist: async () => false });
}

/** What is over as soon as something could be kept again. */
function passing(warning: Warning | null): boolean {
  return warning !== null && ['full', 'lost', 'unopened'].includes(warning.code);
}

function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}
