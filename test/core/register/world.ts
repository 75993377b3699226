import type { Locks, Timers } from '#core/register/outbox.ts';

/** A clock that stands still until it is moved, with timers that go off by it. */
export interface World {
  now: () => Date;
  timers: Timers;
  locks: Locks;
  /** Lets everything happen that can happen without time passing. */
  calm: () => Promise<void>;
  /** Moves on to the next timer; false where none is set. */
  tick: () => Promise<boolean>;
  /** Moves on by so many milliseconds, past all timers on the way. */
  pass: (milliseconds: number) => Promise<void>;
  /** How many timers are set. */
  waiting: () => number;
}

interface Timer {
  at: number;
  work: () => void;
}

export function world(start = '2026-03-09T10:00:00.000Z'): World {
  let time = Date.parse(start);
  let timers: Timer[] = [];
  const calm = async () => {
    // Everything else is promises, which are all done before the next turn.
    for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setImmediate(resolve));
  };
  const fire = async (timer: Timer) => {
    timers = timers.filter((other) => other !== timer);
    time = Math.max(time, timer.at);
    timer.work();
    await calm();
  };
  const next = () => timers.toSorted((one, other) => one.at - other.at)[0];
  return {
    now: () => new Date(time),
    timers: {
      after: (milliseconds, work) => {
        const timer = { at: time + milliseconds, work };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
    locks: fifoLocks(),
    calm,
    tick: async () => {
      await calm();
      const timer = next();
      if (timer) await fire(timer);
      return timer !== undefined;
    },
    pass: async (milliseconds) => {
      await calm();
      const end = time + milliseconds;
      for (let timer = next(); timer && timer.at <= end; timer = next()) await fire(timer);
      time = end;
    },
    waiting: () => timers.length,
  };
}

/** Locks as a browser has them: one at a time, in turn. */
export function fifoLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name, work) => {
      const turn = last.then(work);
      last = turn.catch(() => {});
      return turn;
    },
  };
}
