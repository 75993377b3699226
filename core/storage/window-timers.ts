import type { Timers } from '#core/register/outbox.ts';

/** The window's own timers. */
export const windowTimers: Timers = {
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};
