import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShownEntry } from '#core/register/entry.ts';
import { type MemoryRegister, memoryRegister } from '#core/register/memory.ts';
import { type Outbox, outbox } from '#core/register/outbox.ts';
import type { Answer, RegisterPort } from '#core/register/port.ts';
import { unreachable } from '#core/register/words.ts';
import { memoryStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { keeper, manager, officer } from '#test/core/declaration/sample.ts';
import { fresh } from './contract.ts';
import { mailbox, members } from './council.ts';
import { type World, world } from './world.ts';

/** People who use one mailbox one after another; the officer owns it. */

let time: World;
let register: MemoryRegister;
let store: Store;
let signedIn: string | null;
let engine: Outbox;
let shown: ShownEntry[];

/** The register as whoever is signed in at each moment meets it. */
function changingPort(): RegisterPort {
  const asked = (who: (port: RegisterPort) => Promise<Answer<never, never>>) =>
    signedIn === null ? Promise.resolve(unreachable('sign-in')) : who(register.as(signedIn));
  return new Proxy({} as RegisterPort, {
    get:
      (_, key: keyof RegisterPort) =>
      (...given: never[]) =>
        asked((port) => (port[key] as (...given: never[]) => Promise<Answer<never, never>>)(...given)),
  });
}

function start(): void {
  const { now, timers, locks } = time;
  engine = outbox(store.outbox, changingPort(), { now, timers, locks, random: () => 0.5, mailbox });
  engine.subscribe((entries) => {
    shown = entries;
  });
}

beforeEach(() => {
  time = world();
  register = memoryRegister({ members, now: time.now });
  store = memoryStore(time.now);
  signedIn = null;
  shown = [];
  start();
});
afterEach(() => engine.stop());

async function enter(person: string | null): Promise<void> {
  signedIn = person;
  await engine.wake();
  await time.calm();
}

/** Writes a declaration; gives its id. */
async function write(): Promise<string> {
  const declaration = uuidv7();
  await engine.add({ declaration, command: fresh('submit'), seen: null });
  await time.calm();
  return declaration;
}

/** Writes one that cannot leave yet. */
async function writeOffline(): Promise<string> {
  const person = signedIn;
  signedIn = null;
  const declaration = await write();
  signedIn = person;
  return declaration;
}

const states = () => shown.map((entry) => entry.shown);
const officers = () => Object.fromEntries(register.all().map((one) => [one.id, one.officer]));

describe('What one person wrote', () => {
  it('is not sent by the next in the same mailbox, and goes when its writer signs in again', async () => {
    await enter(officer);
    const declaration = await writeOffline();
    await enter(manager);
    await time.pass(3600_000);
    expect(states()).toEqual(['other-person']);
    expect(officers()).toEqual({});
    await enter(officer);
    expect(officers()).toEqual({ [declaration]: officer });
    expect(states()).toEqual(['sent']);
  });

  it('does not hold up what the next writes', async () => {
    await enter(officer);
    await writeOffline();
    await enter(manager);
    const own = await write();
    expect(officers()).toEqual({ [own]: manager });
    expect(states().toSorted()).toEqual(['other-person', 'sent']);
  });

  it('stays although somebody else signed in without a word to the outbox', async () => {
    await enter(officer);
    await writeOffline();
    signedIn = manager;
    await time.pass(3600_000);
    expect(officers()).toEqual({});
  });
});

describe('What was written while nobody was signed in', () => {
  it('goes when the owner of the mailbox signs in', async () => {
    const declaration = await write();
    await enter(officer);
    expect(officers()).toEqual({ [declaration]: officer });
  });

  it('stays when anybody else does, until they say that it is theirs', async () => {
    const declaration = await write();
    await enter(manager);
    await time.pass(3600_000);
    expect(states()).toEqual(['unclaimed']);
    await engine.claim();
    await time.calm();
    expect(officers()).toEqual({ [declaration]: manager });
  });

  it('cannot be claimed by nobody', async () => {
    await write();
    await engine.claim();
    expect((await store.outbox.entries()).map(({ person }) => person)).toEqual([null]);
  });

  it('stays when somebody signs in whom the register does not know', async () => {
    await write();
    await enter(uuidv7());
    expect(states()).toEqual(['waiting-for-sign-in']);
  });
});

describe('However people come and go', () => {
  it('everything goes once, and in the name of whoever wrote it', async () => {
    const people = [officer, manager, keeper, null];
    const step = fc.oneof(
      fc.record({ enters: fc.constantFrom(...people) }),
      fc.record({ slipsIn: fc.constantFrom(...people) }),
      fc.constant('writes' as const),
      fc.constant('writes offline' as const),
      fc.constant('restarts' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        engine.stop();
        time = world();
        register = memoryRegister({ members, now: time.now });
        store = memoryStore(time.now);
        signedIn = null;
        start();
        await time.calm();
        const wrote: Record<string, string> = {};
        // Whom the outbox heard of last: it stamps by that, and a fresh start has heard of nobody.
        for (const one of steps) {
          if (one === 'restarts') {
            engine.stop();
            start();
            await time.calm();
          } else if (one === 'writes' || one === 'writes offline') {
            await enter(signedIn);
            const writer = signedIn ?? officer;
            wrote[one === 'writes' ? await write() : await writeOffline()] = writer;
          } else if ('enters' in one) await enter(one.enters);
          else {
            signedIn = one.slipsIn;
            await time.pass(600_000);
          }
        }
        for (const person of people) {
          await enter(person);
          await time.pass(3600_000);
        }
        expect(officers()).toEqual(wrote);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
