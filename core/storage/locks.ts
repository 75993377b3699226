import type { Locks, Timers } from '#core/register/outbox.ts';
import type { Store } from '#core/storage/store.ts';

export interface LeaseOptions {
  values: Store['values'];
  now: () => Date;
  timers: Timers;
  /** What tells this window from the others. */
  owner: string;
}

const leaseMilliseconds = 15_000;
const renewMilliseconds = 5_000;
const askAgainMilliseconds = 1_000;

/** The browser's own locks, or leases where it has none or denies them. */
export function windowLocks(options: LeaseOptions): Locks {
  const leases = leaseLocks(options);
  if (typeof navigator === 'undefined' || !navigator.locks) return leases;
  const { locks } = navigator;
  return {
    request: async (name, work) => {
      let granted = false;
      try {
        return await locks.request(name, () => {
          granted = true;
          return work();
        });
      } catch (fault) {
        // A browser that lets a page within another's keep nothing does not let it lock anything either.
        if (granted || !isDenial(fault)) throw fault;
        return leases.request(name, work);
      }
    },
  };
}

function isDenial(fault: unknown): boolean {
  return fault instanceof Error && fault.name === 'SecurityError';
}

/**
 * Locks kept in the store, for browsers without any: whoever holds one renews it while they work, and a window
 * that was closed loses it soon. A clock that jumps may let two in at once, so what is done under such a lock
 * must do no harm when it is done twice.
 */
export function leaseLocks({ values, now, timers, owner }: LeaseOptions): Locks {
  const take = async (name: string): Promise<boolean> => {
    const leases = await values.change('leases', (kept) => {
      const held = kept?.[name];
      const free = !held || held.owner === owner || !isRunning(held.until, now());
      if (!free) return kept;
      const until = new Date(now().getTime() + leaseMilliseconds).toISOString();
      return { ...kept, [name]: { owner, until } };
    });
    return leases?.[name]?.owner === owner;
  };
  const giveBack = async (name: string): Promise<void> => {
    await values.change('leases', (kept) => {
      if (kept?.[name]?.owner !== owner) return kept;
      const { [name]: _mine, ...others } = kept;
      return others;
    });
  };
  const keepTaking = (name: string): (() => void) => {
    let callOff = () => {};
    const again = () => {
      callOff = timers.after(renewMilliseconds, () => {
        take(name).catch(() => {});
        again();
      });
    };
    again();
    return () => callOff();
  };
  return {
    request: async (name, work) => {
      while (!(await take(name))) {
        await new Promise<void>((resolve) => timers.after(askAgainMilliseconds, resolve));
      }
      const stop = keepTaking(name);
      try {
        return await work();
      } finally {
        stop();
        await giveBack(name);
      }
    },
  };
}

/** A lease that would run longer than any was given by a clock that has been put right since. */
function isRunning(until: string, now: Date): boolean {
  const left = Date.parse(until) - now.getTime();
  return left > 0 && left <= leaseMilliseconds;
}
