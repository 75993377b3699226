import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Standing } from '#core/register/port.ts';
import type { KeptDraft } from '#core/storage/contents.ts';
import { memoryStore, openStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import {
  command,
  content,
  declarationId,
  eventId,
  officer,
  toManager,
} from '#test/core/declaration/sample.ts';

let clock: Date;
const now = () => clock;
let open: Store[];
beforeEach(() => {
  clock = new Date('2026-03-09T10:00:00.000Z');
  open = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const store of open) store.close();
  vi.unstubAllGlobals();
});

async function onDevice(): Promise<Store> {
  const store = await openStore({ name: 'probity', now });
  open.push(store);
  return store;
}

async function inMemory(): Promise<Store> {
  const store = memoryStore(now);
  open.push(store);
  return store;
}

const draft: Omit<KeptDraft, 'changedAt'> = {
  id: declarationId,
  draft: { content: content(), unknown: ['value'], role: null, deadline: '2026-04-01' },
  print: 'gift-offer 12345678 0a0a0a0a;',
};

function standing(changes: Partial<Standing> = {}): Standing {
  return {
    ...content(),
    id: declarationId,
    officer,
    state: 'submitted',
    version: 1,
    to: toManager,
    deadline: null,
    submittedAt: '2026-03-09T10:00:00.000Z',
    decision: null,
    question: null,
    reply: null,
    until: null,
    ...changes,
  };
}

const submit = { declaration: declarationId, command: command('submit', 1), seen: null };
const amend = { declaration: declarationId, command: command('amend', 2), seen: 1 };

describe.each([
  ['on the device', onDevice],
  ['in memory', inMemory],
])('A store %s', (_where, make) => {
  it('keeps drafts as they were typed, latest first, until they are removed', async () => {
    const store = await make();
    const { drafts } = store;
    await drafts.keep(draft);
    clock = new Date('2026-03-09T10:00:05.000Z');
    const half = content({ facts: { ...content().facts, what: '', valuePence: Number.NaN } });
    await drafts.keep({ ...draft, id: eventId(7), draft: { ...draft.draft, content: half } });
    expect((await drafts.all()).map(({ id }) => id)).toEqual([eventId(7), declarationId]);
    expect((await drafts.get(eventId(7)))?.draft.content.facts).toMatchObject({
      what: '',
      valuePence: Number.NaN,
    });
    await drafts.remove(declarationId);
    expect(await drafts.get(declarationId)).toBeNull();
  });

  it('remembers what was dismissed, until it is taken back', async () => {
    const { dismissals } = await make();
    await dismissals.add('one', 'My sister');
    await dismissals.add('two', null);
    await dismissals.remove('one');
    expect(await dismissals.all()).toEqual([{ print: 'two', reason: null, at: clock.toISOString() }]);
  });

  it('turns a draft into something to be sent in one step', async () => {
    const { drafts, outbox } = await make();
    await drafts.keep(draft);
    const entry = await outbox.add(submit);
    expect(entry).toMatchObject({ id: eventId(1), place: 1, state: 'kept', addedAt: clock.toISOString() });
    expect(await outbox.entries()).toEqual([entry]);
    expect(await drafts.all()).toEqual([]);
  });

  it('keeps what waits in order, with the version that each will find', async () => {
    const { outbox } = await make();
    await outbox.add(submit);
    await outbox.add({ ...amend, seen: 17 });
    await outbox.add({ ...amend, command: command('withdraw', 3) });
    const entries = await outbox.entries();
    expect(entries.map(({ id, place }) => [id, place])).toEqual([
      [eventId(1), 1],
      [eventId(2), 2],
      [eventId(3), 3],
    ]);
    expect(entries.map(({ load }) => load)).toMatchObject([{ seen: null }, { seen: 1 }, { seen: 2 }]);
  });

  it('keeps the same command once', async () => {
    const { outbox } = await make();
    await outbox.add(submit);
    await outbox.add(submit);
    expect(await outbox.entries()).toHaveLength(1);
  });

  it('keeps a file’s bytes until it has arrived', async () => {
    const { outbox } = await make();
    const attachment = { id: eventId(5), name: 'note.txt', bytes: new Uint8Array([1, 2, 3]) };
    await outbox.add({ declaration: declarationId, attachment });
    expect(await outbox.file(eventId(5))).toEqual(new Uint8Array([1, 2, 3]));
    await outbox.arrived(eventId(5), null);
    expect(await outbox.file(eventId(5))).toBeNull();
    expect(await outbox.entry(eventId(5))).toMatchObject({ state: 'sent', sentAt: clock.toISOString() });
  });

  it('removes entries that a change leaves out, and moves on those behind them', async () => {
    const { outbox } = await make();
    await outbox.add(submit);
    await outbox.add(amend);
    await outbox.add({ ...amend, command: command('withdraw', 3) });
    await outbox.change(declarationId, (entries) => entries.filter(({ id }) => id !== eventId(2)));
    const entries = await outbox.entries();
    expect(entries.map(({ id }) => id)).toEqual([eventId(1), eventId(3)]);
    expect(entries[1]?.load).toMatchObject({ seen: 1 });
  });

  it('notes what arrived together with how the register says it stands', async () => {
    const { outbox, history } = await make();
    await outbox.add(submit);
    await outbox.arrived(eventId(1), standing({ version: 2 }));
    await outbox.arrived(eventId(1), standing({ version: 1 }));
    expect(await history.all()).toEqual([standing({ version: 2 })]);
    expect(await outbox.entry(eventId(1))).toMatchObject({ state: 'sent' });
  });

  it('forgets what was sent long ago, and nothing that was not', async () => {
    const { outbox } = await make();
    await outbox.add(submit);
    await outbox.arrived(eventId(1), null);
    await outbox.add(amend);
    await outbox.forgetSentBefore('2026-03-09T10:00:00.000Z');
    expect(await outbox.entries()).toHaveLength(2);
    await outbox.forgetSentBefore('2026-03-09T11:00:00.001+01:00');
    expect((await outbox.entries()).map(({ id }) => id)).toEqual([eventId(2)]);
  });

  it('takes over the register’s history, but not over what it heard later', async () => {
    const { outbox, history } = await make();
    const [purged, newer] = [eventId(20), eventId(21)];
    await history.takeOver([standing({ id: purged }), standing({ version: 3 })], clock.toISOString());
    const asked = '2026-03-09T10:00:01.000Z';
    clock = new Date('2026-03-09T10:00:02.000Z');
    await outbox.arrived('', standing({ id: newer }));
    await history.takeOver([standing({ version: 2 })], asked);
    const all = await history.all();
    expect(all.map(({ id, version }) => [id, version])).toEqual([
      [declarationId, 3],
      [newer, 1],
    ]);
  });

  it('changes a value in one step, whoever else does', async () => {
    const { values } = await make();
    const add = (value: string | null) => `${value ?? ''}x`;
    await Promise.all(Array.from({ length: 10 }, () => values.change('begun', add)));
    expect((await values.get('begun'))?.match(/x+$/)?.[0]).toHaveLength(10);
    await values.set('begun', null);
    expect(await values.get('begun')).toBeNull();
  });

  it('keeps all of a change or none of it', async () => {
    const { outbox } = await make();
    await outbox.add(submit);
    await outbox.add(amend);
    const before = await outbox.entries();
    const failing = outbox.change(declarationId, () => {
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await outbox.entries()).toEqual(before);
  });

  it('tells who watches what has changed, and nobody else', async () => {
    const store = await make();
    const [drafts, outbox] = [vi.fn(), vi.fn()];
    store.watch(['drafts'], drafts);
    const stop = store.outbox.watch(outbox);
    await store.drafts.keep(draft);
    expect([drafts, outbox].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    await store.outbox.add(submit);
    expect([drafts, outbox].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
    stop();
    await store.outbox.add(amend);
    expect(outbox).toHaveBeenCalledTimes(1);
  });

  it('saves all of it as a file, but for the device’s key', async () => {
    const store = await make();
    await store.drafts.keep(draft);
    await store.outbox.add(submit);
    const bytes = new TextEncoder().encode('Plums');
    await store.outbox.add({
      declaration: declarationId,
      attachment: { id: eventId(5), name: 'a.txt', bytes },
    });
    await store.history.takeOver([standing()], clock.toISOString());
    await store.values.set('deviceKey', { secret: 'unheard of' } as never);
    const text = await store.exportAll();
    expect(JSON.parse(text)).toMatchObject({
      format: 'probity-device',
      version: 4,
      savedAt: clock.toISOString(),
      drafts: [],
      outbox: [{ id: eventId(1) }, { id: eventId(5) }],
      history: [{ standing: { id: declarationId } }],
      files: { [eventId(5)]: btoa('Plums') },
    });
    expect(text).not.toContain('unheard of');
  });

  it('deletes everything for good', async () => {
    const store = await make();
    await store.drafts.keep(draft);
    await store.outbox.add(amend);
    await store.dismissals.add('one', null);
    await store.deleteAll();
    expect(await store.outbox.entries()).toEqual([]);
    expect(await store.drafts.all()).toEqual([]);
    expect(await store.dismissals.all()).toEqual([]);
  });

  it('forgets the oldest dismissals when there are very many', async () => {
    const store = await make();
    for (let number = 0; number < 2002; number++) {
      clock = new Date(clock.getTime() + 1000);
      await store.dismissals.add(`print ${number}`, null);
    }
    const prints = (await store.dismissals.all()).map(({ print }) => print);
    expect(prints).toHaveLength(2000);
    expect(prints).not.toContain('print 1');
    expect(prints).toContain('print 2');
  }, 60_000);
});

describe('Two windows', () => {
  it('share what is kept, and hear of each other', async () => {
    const [pane, dialog] = [await onDevice(), await onDevice()];
    const heard = new Promise<void>((resolve) => pane.outbox.watch(resolve));
    await dialog.outbox.add(submit);
    await heard;
    expect(await pane.outbox.entries()).toHaveLength(1);
  });

  it('that write at once lose nothing', async () => {
    const windows = [await onDevice(), await onDevice()];
    await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        windows[number % 2]?.outbox.add({ ...amend, command: command('amend', number + 1) }),
      ),
    );
    const places = (await windows[0]?.outbox.entries())?.map(({ place }) => place);
    expect(places).toEqual(Array.from({ length: 20 }, (_, number) => number + 1));
  });
});
