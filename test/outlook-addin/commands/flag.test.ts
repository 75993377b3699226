import { describe, expect, it } from 'vitest';
import type { Entry, EntryState, Parcel, ShownEntry } from '#core/register/entry.ts';
import { entryFor } from '#core/register/entry.ts';
import type { Outbox } from '#core/register/outbox.ts';
import { memoryStore } from '#core/storage/open.ts';
import { Desk } from '#core/ui/desk/desk.ts';
import type { DeskParts } from '#core/ui/desk/parts.ts';
import type { Surface } from '#core/ui/desk/surface.ts';
import { itemView } from '#core/ui/view.ts';
import { codeOf, message, prompted } from '#test/core/declaration/prompted.ts';
import { eventId } from '#test/core/declaration/sample.ts';
import { flagItem } from '../../../outlook-addin/src/commands/flag.ts';
import { flagWords } from '../../../outlook-addin/src/commands/words.ts';

const now = new Date('2026-03-05T09:00:00Z');
const officer = { name: 'Sam Officer', address: 'sam@westmarch.example' };
const surface: Surface = {
  officer,
  file: () => Promise.reject(new Error('No file is wanted.')),
  replyForm: () => null,
  replyWithFile: () => null,
  letter: async () => null,
  openMessage: null,
  openAppointment: null,
  saveFile: () => {},
  copy: async () => {},
  signIn: null,
};

/** An outbox in which everything that is added ends the same way. */
function outboxThat(ends: EntryState) {
  const entries: Entry[] = [];
  const listeners = new Set<(shown: ShownEntry[]) => void>();
  const show = () => {
    for (const tell of [...listeners]) tell(entries.map((entry) => ({ ...entry, shown: ends })));
  };
  const outbox: Pick<Outbox, 'add' | 'subscribe'> = {
    add: async (parcel: Parcel) => {
      const entry = entryFor(parcel, [], now.toISOString());
      entries.push(entry);
      queueMicrotask(show);
      return entry;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      queueMicrotask(show);
      return () => listeners.delete(listener);
    },
  };
  return { entries, outbox: outbox as Outbox };
}

async function deskWith(outbox: Outbox | null): Promise<Desk> {
  let ids = 100;
  const register = outbox && ({ port: {}, outbox } as DeskParts['register']);
  const desk = new Desk({
    store: memoryStore(() => now),
    register,
    surface,
    code: codeOf('derbyshire'),
    council: null,
    now: () => now,
    today: () => '2026-03-05',
    newId: () => eventId(++ids),
  });
  await desk.open();
  return desk;
}

const item = message();
const { advice, finding } = prompted('hospitality-offer');
const { main: prompt } = itemView(item, [{ advice, finding }], []);
const reviewed = { item, signals: [finding.signal] };
const never = new Promise<void>(() => {});

const flag = (desk: Desk, changes: Partial<Parameters<typeof flagItem>[0]> = {}) =>
  flagItem({ desk, prompt, reviewed, patience: never, ...changes });

describe('flagging an item without the pane', () => {
  it('asks the manager with what was found and one plain question', async () => {
    const { entries, outbox } = outboxThat('sent');
    expect(await flag(await deskWith(outbox))).toBe('sent');
    const [{ load } = { load: null }] = entries;
    expect(load).toMatchObject({
      command: {
        type: 'submit',
        content: {
          kind: 'flag',
          signal: 'hospitality-offer',
          facts: {
            item: { subject: 'RE: Race day', on: '2026-03-02' },
            answers: { question: flagWords.question },
          },
        },
      },
    });
    expect(JSON.stringify(load)).not.toContain('two seats');
  });

  it('asks where nothing was found, too', async () => {
    const { entries, outbox } = outboxThat('sent');
    const desk = await deskWith(outbox);
    expect(await flag(desk, { prompt: null, reviewed: { item, signals: [] } })).toBe('sent');
    expect(entries[0]?.load).toMatchObject({
      command: { content: { kind: 'flag', signal: null, facts: { item: { subject: 'RE: Race day' } } } },
    });
  });

  it.each([
    ['waiting-for-sign-in', 'signIn'],
    ['unclaimed', 'signIn'],
    ['refused', 'refused'],
  ] as const)('says what is needed where the question ends as %s', async (ends, outcome) => {
    expect(await flag(await deskWith(outboxThat(ends).outbox))).toBe(outcome);
  });

  it('says that it is kept where the register is slow', async () => {
    const { entries, outbox } = outboxThat('sending');
    expect(await flag(await deskWith(outbox), { patience: Promise.resolve() })).toBe('kept');
    expect(entries).toHaveLength(1);
  });

  it('asks once, however often the button is pressed', async () => {
    const { entries, outbox } = outboxThat('sent');
    const desk = await deskWith(outbox);
    await flag(desk);
    expect(await flag(desk)).toBe('asked');
    expect(entries).toHaveLength(1);
  });

  it('leaves the question on the form where there is no register, and once', async () => {
    const desk = await deskWith(null);
    expect(await flag(desk)).toBe('onForm');
    expect(await flag(desk)).toBe('onForm');
    const drafts = await desk.parts.store.drafts.all();
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.draft.content).toMatchObject({
      kind: 'flag',
      facts: { answers: { question: flagWords.question } },
    });
  });
});

it('every notice fits above an item', () => {
  for (const sentence of Object.values(flagWords)) expect(sentence.length).toBeLessThanOrEqual(150);
});
