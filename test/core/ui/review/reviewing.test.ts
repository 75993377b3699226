import { v7 as uuidv7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#core/declaration/event.ts';
import { readCode } from '#core/policy/read.ts';
import { type MemoryRegister, memoryRegister } from '#core/register/memory.ts';
import { type Outbox, outbox } from '#core/register/outbox.ts';
import { memoryReview } from '#core/register/review/memory.ts';
import type { ReviewPort } from '#core/register/review/port.ts';
import { memoryStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { noted, troubleIn, undoableIn, waitingIn } from '#core/ui/review/outgoing.ts';
import { Reviewing } from '#core/ui/review/reviewing.ts';
import { content, manager, officer } from '#test/core/declaration/sample.ts';
import { fine, fresh } from '#test/core/register/contract.ts';
import { members } from '#test/core/register/council.ts';
import { type World, world } from '#test/core/register/world.ts';
import { readPack } from '#test/policies/pack-files.ts';

const code = readCode(readPack('derbyshire'), 'policies/derbyshire');

let here: World;
let register: MemoryRegister;
let port: ReviewPort;
let store: Store;
let sending: Outbox;
let reviewing: Reviewing;

function started(): Reviewing {
  sending = outbox(store.outbox, port, { ...here, random: () => 0.5 });
  const made = new Reviewing({
    port,
    outbox: sending,
    timers: here.timers,
    code,
    person: () => manager,
    now: here.now,
    today: () => here.now().toISOString().slice(0, 10),
    newId: () => uuidv7(),
    saveFile: () => {},
  });
  made.open();
  made.enter();
  return made;
}

beforeEach(async () => {
  here = world();
  const options = { members, now: here.now, codes: [code] };
  register = memoryRegister(options);
  port = memoryReview(register, options)(manager);
  store = memoryStore(here.now);
  reviewing = started();
  await here.calm();
});

async function submitted(changes: object = {}): Promise<string> {
  const id = uuidv7();
  fine(await register.as(officer).send(id, { ...fresh('submit'), ...changes } as Command, null));
  return id;
}

const shown = () => (reviewing.rows ?? []).map(({ declaration }) => declaration.id);
const stateOf = (id: string) => register.all().find((one) => one.id === id)?.state;
const standings = () => (reviewing.rows ?? []).map(({ declaration }) => declaration);
const undoable = () => undoableIn(reviewing.state.outgoing, here.now().getTime());

describe('a decision', () => {
  it('leaves the list at once and the device only after ten seconds', async () => {
    const id = await submitted();
    await reviewing.list();
    await reviewing.take(standings(), noted);
    await here.calm();
    expect(shown()).toEqual([]);
    expect(reviewing.counts).toEqual({ waiting: 0, asked: 0 });
    await here.pass(10_000);
    expect(stateOf(id)).toBe('submitted');
    await here.pass(1_000);
    expect(stateOf(id)).toBe('decided');
    expect(shown()).toEqual([]);
  });

  it('can be taken back for ten seconds, and then no more', async () => {
    const id = await submitted();
    await reviewing.list();
    await reviewing.take(standings(), noted);
    await here.pass(9_999);
    const [offered] = undoable();
    expect(offered?.told.one).toBe('Noted.');
    await reviewing.drop(offered?.entries ?? []);
    expect(shown()).toEqual([id]);
    await here.pass(60_000);
    expect(stateOf(id)).toBe('submitted');

    await reviewing.take(standings(), noted);
    await here.pass(10_000);
    expect(undoable()).toEqual([]);
  });

  it('is sent when the program starts again, should it have been closed before', async () => {
    const id = await submitted();
    await reviewing.list();
    await reviewing.take(standings(), noted);
    sending.stop();
    await here.pass(3_600_000);
    expect(stateOf(id)).toBe('submitted');
    reviewing = started();
    await here.calm();
    expect(stateOf(id)).toBe('decided');
  });

  it('is not hurried by a sign-in or the network coming back', async () => {
    const id = await submitted();
    await reviewing.list();
    await reviewing.take(standings(), noted);
    await sending.wake();
    await here.pass(9_000);
    expect(stateOf(id)).toBe('submitted');
  });

  it('on several at once is a decision of its own on each, and all are taken back together', async () => {
    const ids = [await submitted(), await submitted(), await submitted()];
    await reviewing.list();
    await reviewing.take(standings(), noted);
    await here.calm();
    expect(undoable().map(({ entries }) => entries.length)).toEqual([3]);
    await here.pass(11_000);
    const decided = register.all().filter(({ state }) => state === 'decided');
    expect(decided.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const commands = decided.map(({ events }) => events.at(-1)?.id);
    expect(new Set(commands).size).toBe(3);
  });

  it('waits for the reviewer where somebody changed the declaration meanwhile', async () => {
    const id = await submitted();
    await reviewing.list();
    await reviewing.take(standings(), noted);
    fine(await register.as(officer).send(id, fresh('amend', { content: content() }), 1));
    await here.pass(11_000);
    expect(stateOf(id)).toBe('submitted');
    const [trouble] = troubleIn(reviewing.state.outgoing);
    expect(trouble?.entry).toMatchObject({ declaration: id, state: 'changed', standing: { version: 2 } });
    await reviewing.list();
    expect(shown()).toEqual([id]);
    await reviewing.insist(trouble?.entry.id ?? '');
    await here.calm();
    expect(stateOf(id)).toBe('decided');
  });
});

describe('the list', () => {
  it('puts what is late first, and of the same day what weighs more', async () => {
    const deadline = '2026-03-20';
    const { facts } = content();
    const light = await submitted({ deadline });
    const tender = { facts: { ...facts, answers: { standing: 'live-tender' } } };
    const heavy = await submitted({ deadline, content: content(tender) });
    const late = await submitted({ deadline: '2026-03-01' });
    const undated = await submitted({ deadline: null });
    await reviewing.list();
    expect(shown()).toEqual([late, heavy, light, undated]);
  });

  it('is shown a page at a time, forth and back', async () => {
    for (let number = 0; number < 51; number += 1) await submitted();
    await reviewing.list();
    const first = shown();
    expect(first).toHaveLength(50);
    await reviewing.showNext();
    expect(shown()).toHaveLength(1);
    expect(first).not.toContain(shown()[0]);
    await reviewing.showBack();
    expect(shown()).toEqual(first);
  });

  it('is narrowed down by kind, words, person and giver', async () => {
    const id = await submitted({ content: content({ kind: 'sponsorship', signal: 'sponsorship' }) });
    await submitted();
    const found = async (narrowing: Parameters<Reviewing['narrow']>[0]) => {
      await reviewing.narrow({ kind: null, q: '', officer: null, giver: null, ...narrowing });
      return shown().length;
    };
    expect(await found({ kind: 'sponsorship' })).toBe(1);
    expect(shown()).toEqual([id]);
    expect(await found({ q: 'plums' })).toBe(2);
    expect(await found({ q: 'pears' })).toBe(0);
    expect(await found({ officer: { id: officer, name: 'Alice Penrose' } })).toBe(2);
    expect(await found({ giver: 'Larkrise Paving' })).toBe(2);
    expect(await found({ giver: 'Somebody Else' })).toBe(0);
  });

  it('tells what comes from those about whom the reviewer has declared something', async () => {
    const tied = fresh('submit', { content: content({ kind: 'interest', signal: 'personal-interest' }) });
    fine(await register.as(manager).send(uuidv7(), tied, null));
    await submitted();
    reviewing = started();
    await here.calm();
    expect(standings().map((one) => reviewing.isTied(one))).toEqual([true]);
  });
});

describe('one declaration', () => {
  it('comes with its background and the code of its day', async () => {
    const id = await submitted({
      content: content({ code: { ...content().code, version: code.version } }),
    });
    await reviewing.look(id);
    const { looked } = reviewing.state;
    expect(looked?.whole.events).toHaveLength(1);
    expect(looked?.code.version).toBe(code.version);
    expect(looked?.background).toMatchObject({ giver: { count: 1 } });
  });

  it('is shown at once where the list says whose it is, and else together with its background', async () => {
    const id = await submitted();
    const shownWhileReading = async () => {
      const seen: unknown[] = [];
      const leave = reviewing.subscribe(() => seen.push(reviewing.state.looked?.background));
      await reviewing.look(id);
      leave();
      return seen.includes('reading');
    };
    expect(await shownWhileReading()).toBe(false);
    reviewing.back();
    await reviewing.list();
    expect(await shownWhileReading()).toBe(true);
    expect(reviewing.state.looked?.background).toMatchObject({ decider: { isYou: true } });
  });

  it('that is not there is told, and does not keep the reviewer', async () => {
    await reviewing.look(uuidv7());
    expect(reviewing.state.notice).toMatch(/no such declaration/);
    reviewing.back();
    expect(reviewing.state).toMatchObject({ place: { at: 'list' }, notice: null });
  });

  it('opened again before it was read is told once, by what was asked last', async () => {
    const id = await submitted();
    await reviewing.list();
    const seen: unknown[] = [];
    const first = reviewing.look(id);
    reviewing.back();
    const second = reviewing.look(id);
    const leave = reviewing.subscribe(() => seen.push(reviewing.state.looked?.background));
    await Promise.all([first, second]);
    leave();
    expect(seen).toEqual(['reading', expect.objectContaining({ interests: [] })]);
  });

  it('that comes too late does not push aside what was opened after it', async () => {
    const [one, other] = [await submitted(), await submitted()];
    const slow = reviewing.look(one);
    await reviewing.look(other);
    await slow;
    expect(reviewing.state.looked?.whole.declaration.id).toBe(other);
  });
});

it('keeps what was decided on others’ declarations out of the reviewer’s own history', async () => {
  await submitted();
  await reviewing.list();
  await reviewing.take(standings(), noted);
  await here.pass(11_000);
  expect(register.all().map(({ state }) => state)).toEqual(['decided']);
  expect(await store.history.all()).toEqual([]);
});

it('tells that a decision waits while the register cannot be reached', async () => {
  await submitted();
  await reviewing.list();
  const send = port.send;
  port.send = async () => ({ unreachable: { why: 'no-answer', sentence: '', retryAfterSeconds: null } });
  await reviewing.take(standings(), noted);
  await here.pass(12_000);
  expect(waitingIn(reviewing.state.outgoing, here.now().getTime())).toBe(1);
  port.send = send;
  await here.pass(60_000);
  expect(waitingIn(reviewing.state.outgoing, here.now().getTime())).toBe(0);
  expect(register.all().map(({ state }) => state)).toEqual(['decided']);
});
