import type { Services } from '#register/services.ts';
import { linkEntries } from './chain.ts';

/** Links what was committed, a moment after it was. */
export interface Linker {
  /** Tells that something was recorded for this organisation. */
  soon: (organisation: string) => void;
  /** Waits for what is under way, and starts nothing more. */
  close: () => Promise<void>;
}

const delayMs = 250;

/**
 * Makes a linker. Many commits in a moment are linked together, and never by two turns of one process at
 * once. A turn that fails is reported; the schedule links what it left.
 */
export function startLinker({ database, report }: Pick<Services, 'database' | 'report'>): Linker {
  const waiting = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();

  const soon = (organisation: string) => {
    if (waiting.has(organisation)) return;
    waiting.set(organisation, setTimeout(link, delayMs, organisation).unref());
  };
  const link = (organisation: string) => {
    waiting.delete(organisation);
    const before = running.get(organisation) ?? Promise.resolve();
    const turn = before
      .then(() => linkEntries(database, organisation))
      .then(() => undefined, report)
      .finally(() => {
        if (running.get(organisation) === turn) running.delete(organisation);
      });
    running.set(organisation, turn);
  };
  const close = async () => {
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
    await Promise.all(running.values());
  };
  return { soon, close };
}
