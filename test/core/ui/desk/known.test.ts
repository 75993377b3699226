import { describe, expect, it } from 'vitest';
import { act } from '#core/declaration/act.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { CommandType } from '#core/declaration/event.ts';
import { after, fold } from '#core/declaration/fold.ts';
import { entryFor, type ShownEntry } from '#core/register/entry.ts';
import { entriesOf, historyOf, type Known } from '#core/ui/desk/known.ts';
import {
  actor,
  command,
  content,
  declarationId,
  eventId,
  manager,
  officer,
} from '#test/core/declaration/sample.ts';

const at = '2026-03-09T10:00:00.000Z';
const to = { person: manager, role: 'executive-director' };
const by = { officer, called: () => 'your Executive Director' };
const nothing: Known = { standings: [], outbox: [], mailed: [], drafts: [] };

/** A declaration after these commands, each by whoever may. */
function standing(...types: CommandType[]): Declaration {
  return types.reduce<Declaration | null>((declaration, type, index) => {
    const who = type === 'decide' || type === 'ask' ? manager : officer;
    const event = act(declaration, command(type, index + 1), { actor: actor(who), at, to });
    return declaration === null ? fold(declarationId, [event]) : after(declaration, event);
  }, null) as Declaration;
}

function waiting(
  type: CommandType,
  changes: Partial<ShownEntry> = {},
  seen: number | null = null,
): ShownEntry {
  const parcel = { declaration: declarationId, command: command(type, 50), seen };
  return { ...entryFor(parcel, [], at), shown: 'kept', ...changes };
}

describe('what the officer has declared', () => {
  it('is shown as submitted as soon as it waits to be sent', () => {
    const [entry, ...others] = entriesOf({ ...nothing, outbox: [waiting('submit')] }, by);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      declaration: { id: declarationId, state: 'submitted', officer },
      delivery: { state: 'waiting' },
      may: [],
    });
  });

  it('stands once, though the register told of it and it is still in the outbox as sent', () => {
    const sent = waiting('submit', { state: 'sent', shown: 'sent', sentAt: at });
    const entries = entriesOf({ ...nothing, standings: [standing('submit')], outbox: [sent] }, by);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      declaration: { state: 'submitted', version: 1 },
      delivery: { state: 'sent', to: 'your Executive Director', at },
      may: ['amend', 'withdraw'],
    });
  });

  it('shows what the officer did last, before the register knows', () => {
    const known = { ...nothing, standings: [standing('submit')], outbox: [waiting('withdraw', {}, 1)] };
    expect(entriesOf(known, by)).toMatchObject([
      { declaration: { state: 'withdrawn' }, delivery: { state: 'waiting' }, may: [] },
    ]);
  });

  it('stays as it stands where what waits can no longer be done', () => {
    const known = {
      ...nothing,
      standings: [standing('submit', 'withdraw')],
      outbox: [waiting('answer', {}, 1)],
    };
    expect(entriesOf(known, by)).toMatchObject([{ declaration: { state: 'withdrawn' } }]);
  });

  it.each([
    [{ shown: 'waiting-for-sign-in' }, { state: 'sign-in' }],
    [{ shown: 'sending' }, { state: 'sending' }],
    [
      { state: 'refused', shown: 'refused', refusal: { code: 'ERR_X', sentence: 'No.', errors: [] } },
      { state: 'refused', sentence: 'No.' },
    ],
  ] as const)('tells where it is: %j', (changes, delivery) => {
    const refused = changes as Partial<ShownEntry>;
    expect(entriesOf({ ...nothing, outbox: [waiting('submit', refused)] }, by)[0]?.delivery).toEqual(
      delivery,
    );
  });

  it('has a draft with its time limit, and no longer once it is handed over', () => {
    const draft = { content: content(), unknown: [], role: null, deadline: '2026-04-01' };
    const drafts = [{ id: declarationId, draft, print: null, changedAt: at }];
    expect(entriesOf({ ...nothing, drafts }, by)).toMatchObject([
      { declaration: { state: 'draft', deadline: '2026-04-01' }, delivery: null },
    ]);
    const both = entriesOf({ ...nothing, drafts, outbox: [waiting('submit')] }, by);
    expect(both.map(({ declaration }) => declaration.state)).toEqual(['submitted']);
  });

  it('tells that it went by mail, and to whom', () => {
    expect(entriesOf({ ...nothing, mailed: [standing('submit')] }, by)).toMatchObject([
      { delivery: { state: 'mailed', to: 'your Executive Director', at } },
    ]);
  });
});

describe('the history that a code counts', () => {
  it('holds what was sent, kept or mailed, but no drafts, nothing withdrawn, and not what is left out', () => {
    const other = { ...standing('submit'), id: eventId(77) };
    const entries = entriesOf({ ...nothing, standings: [other], outbox: [waiting('submit')] }, by);
    const offer = { signal: 'gift-offer', on: '2026-03-04', accepted: true };
    expect(historyOf(entries, () => false)).toEqual([offer, offer]);
    expect(historyOf(entries, ({ id }) => id === other.id)).toEqual([offer]);
    const withdrawn = entriesOf({ ...nothing, standings: [standing('submit', 'withdraw')] }, by);
    expect(historyOf(withdrawn, () => false)).toEqual([]);
  });
});
