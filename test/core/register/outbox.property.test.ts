import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Command } from '#core/declaration/event.ts';
import { memoryRegister } from '#core/register/memory.ts';
import { type Locks, type Outbox, outbox } from '#core/register/outbox.ts';
import type { RegisterPort } from '#core/register/port.ts';
import { unreachable } from '#core/register/words.ts';
import { memoryStore } from '#core/storage/open.ts';
import { officer } from '#test/core/declaration/sample.ts';
import { fresh } from './contract.ts';
import { mailbox, members } from './council.ts';
import { fifoLocks, world } from './world.ts';

/** What can happen to one thing that is sent. */
const fates = [
  'fine',
  'lost on the way there',
  'done but the answer lost',
  'done only after we gave up',
  'busy',
  'signed out',
  'killed before it left',
  'killed before the answer came',
] as const;
type Fate = (typeof fates)[number];

/** The program on one run: after it was killed, nothing that it began goes on, and its locks are free. */
interface Run {
  killed: boolean;
}

function dyingWith<T extends object>(target: T, run: Run): T {
  const never = new Promise<never>(() => {});
  return new Proxy(target, {
    get: (object, key) => {
      const member = Reflect.get(object, key);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        if (run.killed) return never;
        const result = member.apply(object, given);
        if (!(result instanceof Promise)) return result;
        return result.then((value) => (run.killed ? never : value));
      };
    },
  });
}

async function live(declarations: Command[][], fateful: Fate[], random: () => number): Promise<void> {
  const { now, timers, calm, tick, waiting } = world();
  const register = memoryRegister({ members, now });
  const store = memoryStore(now);
  const honest = register.as(officer);
  const plan = [...fateful];
  const late: (() => Promise<unknown>)[] = [];
  let run: Run = { killed: false };

  const port: RegisterPort = {
    ...honest,
    send: async (...given) => {
      // What arrives late arrives before something later.
      for (const arriving of late.splice(0)) await arriving();
      const fate = plan.shift() ?? 'fine';
      const does = () => honest.send(...given);
      switch (fate) {
        case 'fine':
          return does();
        case 'lost on the way there':
          return unreachable('no-answer');
        case 'done but the answer lost':
          await does();
          return unreachable('no-answer');
        case 'done only after we gave up':
          late.push(does);
          return unreachable('too-late');
        case 'busy':
          return unreachable('not-now', 30);
        case 'signed out':
          return unreachable('sign-in');
        case 'killed before it left':
          run.killed = true;
          return new Promise(() => {});
        case 'killed before the answer came':
          await does();
          run.killed = true;
          return new Promise(() => {});
      }
    },
  };
  const begin = (): Outbox => {
    run = { killed: false };
    // Locks die with the window that holds them.
    const locks: Locks = fifoLocks();
    const surroundings = { now, random, locks, timers, mailbox };
    return outbox(dyingWith(store.outbox, run), dyingWith(port, run), surroundings);
  };

  let engine = begin();
  const ids = declarations.map(() => uuidv7());
  for (const [at, commands] of declarations.entries()) {
    for (const command of commands) {
      await store.outbox.add({ declaration: ids[at] ?? '', command, seen: null });
    }
  }
  const isDone = async () => (await store.outbox.entries()).every(({ state }) => state === 'sent');
  for (let steps = 0; !(await isDone()); steps++) {
    if (steps > 500) throw new Error('It hangs.');
    await calm();
    if (run.killed) {
      engine.stop();
      engine = begin();
    } else if (waiting() === 0 && !(await isDone())) {
      throw new Error('It sleeps for ever.');
    } else await tick();
  }
  engine.stop();
  for (const arriving of late.splice(0)) await arriving();

  const arrived = Object.fromEntries(
    register.all().map(({ id, events }) => [id, events.map((event) => event.id)]),
  );
  const wanted = Object.fromEntries(
    declarations.map((commands, at) => [ids[at], commands.map(({ id }) => id)]),
  );
  expect(arrived).toEqual(wanted);
  expect((await store.history.all()).map(({ id }) => id).sort()).toEqual([...ids].sort());
}

const commands = fc
  .array(fc.constantFrom('amend' as const), { maxLength: 3 })
  .chain((amends) => fc.constantFrom([...amends], [...amends, 'withdraw' as const]))
  .map((types) => ['submit' as const, ...types].map((type) => fresh(type)));

describe('The outbox', () => {
  it('brings every command to the register exactly once and in order, whatever happens on the way', async () => {
    const scenario = fc.record({
      declarations: fc.array(commands, { minLength: 1, maxLength: 5 }),
      plan: fc.array(fc.constantFrom(...fates), { maxLength: 25 }),
      chances: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ declarations, plan, chances }) => {
        let turn = 0;
        await live(declarations, plan, () => chances[turn++ % chances.length] ?? 0);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
