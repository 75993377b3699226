import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#core/declaration/event.ts';
import type { ShownEntry } from '#core/register/entry.ts';
import { type MemoryRegister, memoryRegister } from '#core/register/memory.ts';
import { type Outbox, outbox } from '#core/register/outbox.ts';
import type { RegisterPort } from '#core/register/port.ts';
import { unreachable } from '#core/register/words.ts';
import { memoryStore, openStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { declarationId, eventId, manager, officer } from '#test/core/declaration/sample.ts';
import { fine, fresh } from './contract.ts';
import { mailbox, members } from './council.ts';
import { type World, world } from './world.ts';

let time: World;
let register: MemoryRegister;
let store: Store;
/** What the outbox talks to; a test puts other answers in. */
let port: RegisterPort;
let engines: Outbox[];
let shown: ShownEntry[];
beforeEach(() => {
  time = world();
  register = memoryRegister({ members, now: time.now });
  store = memoryStore(time.now);
  port = { ...register.as(officer) };
  engines = [];
  shown = [];
});
afterEach(() => {
  for (const engine of engines) engine.stop();
});

function started(random = 0.5): Outbox {
  const { now, timers, locks } = time;
  const through: RegisterPort = {
    ...port,
    send: (...given) => port.send(...given),
    attach: (...given) => port.attach(...given),
  };
  const engine = outbox(store.outbox, through, { now, timers, locks, random: () => random, mailbox });
  engines.push(engine);
  engine.subscribe((entries) => {
    shown = entries;
  });
  return engine;
}

const parcel = (command: Command, seen: number | null = null, declaration = declarationId) => ({
  declaration,
  command,
  seen,
});

const states = () => shown.map((entry) => entry.shown);
const standing = async () => fine(await register.as(officer).read(declarationId));
const eventTypes = async () => (await standing()).events.map(({ type }) => type);

/** Answers with these, one after another, then with what the register says; counts how often it was asked. */
function answering(...answers: ReturnType<typeof unreachable>[]): () => number {
  const { send } = port;
  let asked = 0;
  port.send = async (...given) => {
    asked += 1;
    return answers.shift() ?? send(...given);
  };
  return () => asked;
}

describe('What is handed in', () => {
  it('is kept before anything is sent, shown on its way, and then as sent', async () => {
    const seen: string[][] = [];
    const engine = started();
    engine.subscribe((entries) => seen.push(entries.map((entry) => entry.shown)));
    await engine.add(parcel(fresh('submit')));
    expect(await store.outbox.entries()).toHaveLength(1);
    await time.calm();
    expect([...new Set(seen.map((all) => all.join()))]).toEqual(['', 'kept', 'sending', 'sent']);
    expect((await store.history.get(declarationId))?.state).toBe('submitted');
  });

  it('by another window is sent as well', async () => {
    started();
    await time.calm();
    await store.outbox.add(parcel(fresh('submit')));
    await time.calm();
    expect(states()).toEqual(['sent']);
  });

  it('before the program was closed is sent when it starts again', async () => {
    await store.outbox.add(parcel(fresh('submit')));
    started();
    await time.calm();
    expect(states()).toEqual(['sent']);
  });

  it('outlives the browser, and is sent from what the device kept', async () => {
    const options = { name: 'outlives', now: time.now };
    const before = await openStore(options);
    await before.outbox.add(parcel(fresh('submit')));
    await before.outbox.add(parcel(fresh('withdraw')));
    before.close();
    store = await openStore(options);
    started();
    for (let turns = 0; turns < 100 && states().join() !== 'sent,sent'; turns++) await time.calm();
    expect(await eventTypes()).toEqual(['submitted', 'withdrawn']);
    store.close();
  });

  it('goes with its files, in their turn', async () => {
    const engine = started();
    const attachment = { id: eventId(50), name: 'note.txt', bytes: new TextEncoder().encode('Plums') };
    await engine.add(parcel(fresh('submit')));
    await engine.add({ declaration: declarationId, attachment });
    await engine.add(parcel(fresh('withdraw')));
    await time.calm();
    expect(states()).toEqual(['sent', 'sent', 'sent']);
    expect((await standing()).attachments).toMatchObject([{ id: eventId(50), bytes: 5 }]);
  });

  it('is shown no more after thirty days', async () => {
    await started().add(parcel(fresh('submit')));
    await time.pass(29 * 24 * 3600_000);
    started();
    await time.calm();
    expect(states()).toEqual(['sent']);
    await time.pass(2 * 24 * 3600_000);
    started();
    await time.calm();
    expect(states()).toEqual([]);
  });
});

describe('Without an answer', () => {
  it('it waits longer each time, and says that it is kept', async () => {
    const asked = answering(...Array.from({ length: 3 }, () => unreachable('no-answer')));
    await started(0.999).add(parcel(fresh('submit')));
    await time.calm();
    expect(states()).toEqual(['kept']);
    expect(shown[0]?.hindrance?.sentence).toMatch(/kept on this device/);
    const triedAfter = [1_900, 200, 3_700, 200, 7_800, 200];
    const counts = [];
    for (const milliseconds of triedAfter) {
      await time.pass(milliseconds);
      counts.push(asked());
    }
    expect(counts).toEqual([1, 2, 2, 3, 3, 4]);
    expect(states()).toEqual(['sent']);
  });

  it('it tries again at once when it is woken', async () => {
    const asked = answering(unreachable('no-answer'), unreachable('no-answer'));
    const engine = started();
    await engine.add(parcel(fresh('submit')));
    await time.calm();
    await engine.wake();
    await time.calm();
    expect(asked()).toBe(2);
  });

  it('it holds back as long as the register asks, also when it is woken or started anew', async () => {
    const asked = answering(unreachable('not-now', 120));
    const engine = started();
    await engine.add(parcel(fresh('submit')));
    await time.calm();
    await engine.wake();
    started();
    await time.pass(119_000);
    expect(asked()).toBe(1);
    await time.pass(5_000);
    expect(asked()).toBe(2);
    expect(states()).toEqual(['sent']);
  });

  it('a register that asks for days is asked again within the hour', async () => {
    const asked = answering(unreachable('not-now', 86_400));
    await started().add(parcel(fresh('submit')));
    await time.pass(3_602_000);
    expect(asked()).toBe(2);
  });

  it('a clock that was wrong does not keep it for years', async () => {
    answering(unreachable('no-answer'));
    await store.outbox.add(parcel(fresh('submit')));
    await store.outbox.change(declarationId, (entries) =>
      entries.map((entry) => ({ ...entry, notBefore: '2036-03-09T10:00:00.000Z' })),
    );
    started();
    await time.pass(60_000);
    expect(states()).toEqual(['sent']);
  });

  it('it waits for the sign-in, and goes on after it', async () => {
    answering(unreachable('sign-in'));
    const engine = started();
    await engine.add(parcel(fresh('submit')));
    await time.calm();
    expect(states()).toEqual(['waiting-for-sign-in']);
    await engine.wake();
    await time.calm();
    expect(states()).toEqual(['sent']);
  });

  it('one declaration that fails does not hold up the others', async () => {
    const { send } = port;
    port.send = async (id, ...given) => (id === declarationId ? unreachable('not-now') : send(id, ...given));
    const engine = started();
    await engine.add(parcel(fresh('submit')));
    await engine.add(parcel(fresh('submit'), null, eventId(90)));
    await time.calm();
    expect(states()).toEqual(['kept', 'sent']);
  });
});

describe('At once', () => {
  it('three are sent, and never two of one declaration', async () => {
    const under = new Map<string, number>();
    let most = 0;
    const { send } = port;
    port.send = async (id, ...given) => {
      under.set(id, (under.get(id) ?? 0) + 1);
      most = Math.max(most, under.size);
      expect(under.get(id)).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      under.delete(id);
      return send(id, ...given);
    };
    for (let number = 0; number < 6; number++) {
      const id = eventId(100 + number);
      await store.outbox.add(parcel(fresh('submit'), null, id));
      await store.outbox.add(parcel(fresh('withdraw'), null, id));
    }
    started();
    for (let turns = 0; turns < 10; turns++) await time.calm();
    expect(states()).toEqual(Array(12).fill('sent'));
    expect(most).toBe(3);
  });

  it('of two windows one sends', async () => {
    const asked = answering();
    started();
    started();
    await engines[0]?.add(parcel(fresh('submit')));
    await time.calm();
    expect(asked()).toBe(1);
    expect(states()).toEqual(['sent']);
  });
});

describe('What the register refuses', () => {
  it('stays with the register’s sentence, and what comes after it waits', async () => {
    const engine = started();
    await engine.add(parcel(fresh('submit', { deadline: 'soon' })));
    await engine.add(parcel(fresh('withdraw')));
    await time.pass(3600_000);
    expect(states()).toEqual(['refused', 'kept']);
    expect(shown[0]?.refusal).toMatchObject({ code: 'ERR_BODY_INVALID', errors: [{ path: 'deadline' }] });
  });

  it('goes once it is mended, and what waited behind it follows', async () => {
    const engine = started();
    await engine.add(parcel(fresh('submit', { deadline: 'soon' })));
    await engine.add(parcel(fresh('withdraw')));
    await time.calm();
    await engine.mend(shown[0]?.id ?? '', fresh('submit'), null);
    await time.calm();
    expect(states()).toEqual(['sent', 'sent']);
    expect(await eventTypes()).toEqual(['submitted', 'withdrawn']);
  });

  it('is given up with all that belongs to it', async () => {
    const engine = started();
    await engine.add(parcel(fresh('submit', { deadline: 'soon' })));
    await engine.add(parcel(fresh('amend')));
    await time.calm();
    await engine.drop(shown[0]?.id ?? '');
    await time.calm();
    expect(shown).toEqual([]);
    expect(register.all()).toEqual([]);
  });

  it('holds up nothing where it is a file', async () => {
    port.attach = async () => ({
      refused: { code: 'ERR_BODY_INVALID', sentence: 'Not such a file.', errors: [] },
    });
    const engine = started();
    await engine.add(parcel(fresh('submit')));
    await engine.add({
      declaration: declarationId,
      attachment: { id: eventId(5), name: 'a.exe', bytes: new Uint8Array(2) },
    });
    await engine.add(parcel(fresh('withdraw')));
    await time.calm();
    expect(states()).toEqual(['sent', 'refused', 'sent']);
  });
});

describe('What somebody else was quicker with', () => {
  const asManager = (command: Command, seen: number) =>
    register.as(manager).send(declarationId, command, seen);

  beforeEach(async () => {
    await store.outbox.add(parcel(fresh('submit')));
    started();
    await time.calm();
  });

  it('goes on by itself where it is surely still meant', async () => {
    fine(await asManager(fresh('ask'), 1));
    await engines[0]?.add(parcel(fresh('withdraw'), 1));
    await time.calm();
    expect(states()).toEqual(['sent', 'sent']);
    expect(await eventTypes()).toEqual(['submitted', 'asked', 'withdrawn']);
  });

  it('asks the officer where it may not be', async () => {
    fine(await asManager(fresh('decide'), 1));
    await engines[0]?.add(parcel(fresh('amend'), 1));
    await time.calm();
    expect(states()).toEqual(['sent', 'changed']);
    expect(shown[1]?.standing).toMatchObject({ state: 'decided', version: 2 });
    expect(await eventTypes()).toEqual(['submitted', 'decided']);
  });

  it('is sent after all where the officer insists', async () => {
    fine(await asManager(fresh('decide'), 1));
    await engines[0]?.add(parcel(fresh('amend'), 1));
    await engines[0]?.add(parcel(fresh('withdraw')));
    await time.calm();
    await engines[0]?.insist(shown[1]?.id ?? '');
    await time.calm();
    expect(states()).toEqual(['sent', 'sent', 'sent']);
    expect(await eventTypes()).toEqual(['submitted', 'decided', 'amended', 'withdrawn']);
  });

  it('leaves what waits behind it its turn where it is given up', async () => {
    fine(await asManager(fresh('ask'), 1));
    await engines[0]?.add(parcel(fresh('renew'), 1));
    await engines[0]?.add(parcel(fresh('answer')));
    await time.calm();
    expect(states()).toEqual(['sent', 'changed', 'kept']);
    await engines[0]?.drop(shown[1]?.id ?? '');
    await time.calm();
    // The question came after the version that the answer was given on, so the officer looks again.
    expect(states()).toEqual(['sent', 'changed']);
  });
});

describe('A device in trouble', () => {
  it('tries again when it could not note what arrived, and the register does it once', async () => {
    const { arrived } = store.outbox;
    let failures = 2;
    store.outbox.arrived = async (...given) => {
      if (failures-- > 0) throw new Error('No room');
      return arrived(...given);
    };
    const asked = answering();
    await started().add(parcel(fresh('submit')));
    await time.pass(60_000);
    expect(states()).toEqual(['sent']);
    expect(asked()).toBe(3);
    expect(await eventTypes()).toEqual(['submitted']);
  });

  it('holds the lock until everything that it began has ended', async () => {
    const { arrived } = store.outbox;
    store.outbox.arrived = async (id, standing) => {
      if (standing?.id === declarationId) throw new Error('No room');
      return arrived(id, standing);
    };
    let under = 0;
    const { send } = port;
    port.send = async (id, ...given) => {
      under += 1;
      if (id !== declarationId) await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      return send(id, ...given);
    };
    const underWay: number[] = [];
    const { request } = time.locks;
    time.locks.request = (name, work) => request(name, () => work().finally(() => void underWay.push(under)));
    await store.outbox.add(parcel(fresh('submit')));
    await store.outbox.add(parcel(fresh('submit'), null, eventId(90)));
    started();
    for (let turns = 0; turns < 5; turns++) await time.calm();
    expect(states()).toEqual(['kept', 'sent']);
    expect(underWay).toEqual([0]);
  });

  it('sends nothing more once it is stopped', async () => {
    const asked = answering();
    const engine = started();
    await time.calm();
    engine.stop();
    await engine.add(parcel(fresh('submit')));
    await time.pass(3600_000);
    expect(asked()).toBe(0);
    expect(time.waiting()).toBe(0);
  });
});
