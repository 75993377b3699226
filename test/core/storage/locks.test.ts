import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locks } from '#core/register/outbox.ts';
import { leaseLocks, windowLocks } from '#core/storage/locks.ts';
import { memoryStore } from '#core/storage/open.ts';
import { windowTimers } from '#core/storage/window-timers.ts';
import { world } from '#test/core/register/world.ts';

const name = 'sending';

function windows() {
  const { now, timers, ...time } = world();
  const { values } = memoryStore(now);
  const open = (owner: string) => leaseLocks({ values, now, timers, owner });
  return { open, values, ...time };
}

/** Work that ends when it is told to, and says whether it has begun. */
function work() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const state = { begun: false };
  return {
    state,
    end: () => end(),
    run: async () => {
      state.begun = true;
      await done;
    },
  };
}

describe('Leases, where the browser has no locks', () => {
  it('let one window at a time work, however long it takes', async () => {
    const { open, calm, pass } = windows();
    const [first, second] = [work(), work()];
    const one = open('one').request(name, first.run);
    await calm();
    const two = open('two').request(name, second.run);
    await pass(120_000);
    expect([first.state.begun, second.state.begun]).toEqual([true, false]);
    first.end();
    await one;
    await pass(1_000);
    expect(second.state.begun).toBe(true);
    second.end();
    await two;
  });

  it('pass on from a window that was closed at work', async () => {
    const { open, values, pass, calm } = windows();
    await values.set('leases', { [name]: { owner: 'gone', until: '2026-03-09T10:00:15.000Z' } });
    const { state, run, end } = work();
    const requested = open('two').request(name, run);
    await pass(14_000);
    expect(state.begun).toBe(false);
    await pass(2_000);
    expect(state.begun).toBe(true);
    end();
    await requested;
    await calm();
  });

  it('are not held for years by a clock that was wrong', async () => {
    const { open, values } = windows();
    await values.set('leases', { [name]: { owner: 'gone', until: '2036-03-09T10:00:15.000Z' } });
    expect(await open('two').request(name, async () => 'done')).toBe('done');
  });

  it('are given back also after a fault, and leave no timer behind', async () => {
    const { open, values, waiting } = windows();
    const failing = open('one').request(name, async () => {
      throw new Error('at work');
    });
    await expect(failing).rejects.toThrow('at work');
    expect(await values.get('leases')).toEqual({});
    expect(waiting()).toBe(0);
  });

  it('differ by name', async () => {
    const { open } = windows();
    const { run, end } = work();
    const first = open('one').request(name, run);
    expect(await open('two').request('something else', async () => 'done')).toBe('done');
    end();
    await first;
  });
});

describe('A window', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A window whose browser answers thus when it is asked for a lock. */
  function windowIn(request: Locks['request']) {
    vi.stubGlobal('navigator', { locks: { request } });
    const { now, timers } = world();
    const { values } = memoryStore(now);
    return { values, locks: windowLocks({ values, now, timers, owner: 'one' }) };
  }

  it('uses the browser’s own locks where there are any', async () => {
    const { values, locks } = windowIn((_name, run) => run());
    expect(await locks.request(name, () => values.get('leases'))).toBeNull();
  });

  it('uses leases where the browser denies its own', async () => {
    const denied = Object.assign(new Error('Access is denied in this context.'), { name: 'SecurityError' });
    const { values, locks } = windowIn(() => Promise.reject(denied));
    expect(await locks.request(name, () => values.get('leases'))).toHaveProperty(name);
  });

  it('does not do work twice that was denied something itself', async () => {
    const denied = Object.assign(new Error('At work.'), { name: 'SecurityError' });
    const { locks } = windowIn((_name, run) => run());
    const failing = vi.fn(() => Promise.reject(denied));
    await expect(locks.request(name, failing)).rejects.toBe(denied);
    expect(failing).toHaveBeenCalledOnce();
  });
});

describe('The window’s timers', () => {
  it('go off once, unless they are called off', () => {
    vi.useFakeTimers();
    try {
      const [kept, dropped] = [vi.fn(), vi.fn()];
      windowTimers.after(1000, kept);
      windowTimers.after(1000, dropped)();
      vi.advanceTimersByTime(5000);
      expect([kept.mock.calls.length, dropped.mock.calls.length]).toEqual([1, 0]);
    } finally {
      vi.useRealTimers();
    }
  });
});
