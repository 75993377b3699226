import { v7 as uuidv7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { totalSince } from '#core/declaration/giver.ts';
import { type MemoryRegister, memoryRegister } from '#core/register/memory.ts';
import { pastEvents, withoutEvents } from '#core/register/past.ts';
import type { RegisterPort } from '#core/register/port.ts';
import { sync } from '#core/register/sync.ts';
import { unreachable } from '#core/register/words.ts';
import { memoryStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { content, manager, officer, stranger } from '#test/core/declaration/sample.ts';
import { fine, fresh } from './contract.ts';
import { members } from './council.ts';
import { type World, world } from './world.ts';

let time: World;
let register: MemoryRegister;
let port: RegisterPort;
let store: Store;
beforeEach(() => {
  time = world();
  register = memoryRegister({ members, now: time.now });
  port = register.as(officer);
  store = memoryStore(time.now);
});

async function declared(count: number, as: RegisterPort = port): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidv7());
  for (const id of ids) fine(await as.send(id, fresh('submit'), null));
  return ids;
}

const kept = async () => (await store.history.all()).map(({ id }) => id).sort();

describe('The history on the device', () => {
  it('follows all pages of the officer’s own declarations', async () => {
    const ids = await declared(405);
    await declared(2, register.as(stranger));
    expect(await sync(store.history, port, time.now)).toEqual({ ok: 405 });
    expect(await kept()).toEqual(ids.sort());
  });

  it('follows what was decided since', async () => {
    const [id = ''] = await declared(1);
    await sync(store.history, port, time.now);
    fine(await register.as(manager).send(id, fresh('decide'), 1));
    await sync(store.history, port, time.now);
    expect(await store.history.get(id)).toMatchObject({ state: 'decided', version: 2 });
  });

  it('lets go of what the register has no more', async () => {
    await declared(2);
    await sync(store.history, port, time.now);
    await time.pass(1000);
    await sync(store.history, memoryRegister({ members, now: time.now }).as(officer), time.now);
    expect(await kept()).toEqual([]);
  });

  it('stays as it was where a page does not come', async () => {
    const before = (await declared(1)).sort();
    await sync(store.history, port, time.now);
    await declared(300);
    let pages = 0;
    const list: RegisterPort['list'] = async (filter) =>
      pages++ === 0 ? port.list(filter) : unreachable('no-answer');
    expect(await sync(store.history, { ...port, list }, time.now)).toMatchObject({
      unreachable: { why: 'no-answer' },
    });
    expect(await kept()).toEqual(before);
  });

  it('ends although a list never does', async () => {
    const [id = ''] = await declared(1);
    const { rows } = fine(await port.list({}));
    const list = async () => ({ ok: { rows, next: 'again' } });
    expect(await sync(store.history, { ...port, list }, time.now)).toHaveProperty('ok');
    expect(await kept()).toEqual([id]);
  });
});

describe('What was declared before', () => {
  it('counts in a code’s windows on the day that it is about, unless it was withdrawn', async () => {
    const { facts } = content();
    const told = [
      { receivedOn: '2026-02-01', offeredOn: '2026-01-01', answer: null },
      { receivedOn: null, offeredOn: '2026-01-02', answer: 'declined' },
      { receivedOn: null, offeredOn: null, answer: 'accepted' },
    ] as const;
    for (const changes of told) {
      const submit = fresh('submit', { content: content({ facts: { ...facts, ...changes } }) });
      fine(await port.send(uuidv7(), submit, null));
    }
    const [withdrawn = ''] = await declared(1);
    fine(await port.send(withdrawn, fresh('withdraw'), 1));
    await declared(0);
    await sync(store.history, port, time.now);
    const past = pastEvents(await store.history.all());
    expect(past.toSorted((one, other) => (one.on < other.on ? -1 : 1))).toEqual([
      { signal: 'gift-offer', on: '2026-01-02', accepted: false },
      { signal: 'gift-offer', on: '2026-02-01', accepted: true },
      { signal: 'gift-offer', on: '2026-03-09', accepted: true },
    ]);
  });

  it('adds up to totals', async () => {
    await declared(3);
    await sync(store.history, port, time.now);
    const history = (await store.history.all()).map(withoutEvents);
    expect(totalSince(history, '2026-01-01')).toEqual({ count: 3, pence: 3600, unvalued: 0 });
  });
});
