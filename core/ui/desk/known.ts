import { act } from '#core/declaration/act.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { after, fold } from '#core/declaration/fold.ts';
import { mayDo } from '#core/declaration/rights.ts';
import { ProbityError } from '#core/errors.ts';
import type { PastEvent } from '#core/policy/situation.ts';
import type { ShownEntry } from '#core/register/entry.ts';
import { pastEvents, withoutEvents } from '#core/register/past.ts';
import type { Standing } from '#core/register/port.ts';
import type { KeptDraft } from '#core/storage/contents.ts';
import type { Delivery } from '#core/ui/delivery.ts';
import { deskWords } from '#core/ui/desk/words.ts';
import type { Entry } from '#core/ui/mine/entry.ts';

/** All that this device knows of the officer's declarations. */
export interface Known {
  /** As the register said last. */
  standings: readonly Standing[];
  /** What waits to be sent, or was sent lately. */
  outbox: readonly ShownEntry[];
  /** What went by mail. */
  mailed: readonly Declaration[];
  drafts: readonly KeptDraft[];
}

export interface KnownBy {
  /** The officer's id; any will do where no register knows them. */
  officer: string;
  /** "your Executive Director": whom a declaration went to. */
  called: (to: Declaration['to']) => string;
}

/** Stands for the officer where no register has given them an id. */
export const nobodysId = '00000000-0000-4000-8000-000000000000';

/** Each declaration once: what waits here goes before what the register said, as the officer has done it already. */
export function entriesOf({ standings, outbox: all, mailed, drafts }: Known, by: KnownBy): Entry[] {
  // What another person wrote in this mailbox is neither the officer's nor for their eyes.
  const outbox = all.filter(({ shown }) => shown !== 'other-person');
  const told = new Map(mailed.map((declaration) => [declaration.id, declaration]));
  for (const standing of standings) told.set(standing.id, withoutEvents(standing));
  const ids = new Set([...told.keys(), ...outbox.map(({ declaration }) => declaration)]);
  const sent = [...ids].flatMap((id) => {
    const own = outbox.filter(({ declaration }) => declaration === id);
    const declaration = withWaiting(told.get(id) ?? null, own, by.officer);
    if (declaration === null) return [];
    const isMailed = own.length === 0 && mailed.includes(declaration);
    const delivery = isMailed ? mailedDelivery(declaration, by) : deliveryOf(declaration, own, by);
    const free = delivery === null || delivery.state === 'sent' || delivery.state === 'mailed';
    return { declaration, delivery, may: free ? mayDo(declaration, actorFor(by.officer)) : [] };
  });
  const begun = drafts
    .filter(({ id }) => !ids.has(id))
    .map((draft) => ({ declaration: draftAs(draft, by.officer), delivery: null, may: [] }));
  return [...begun, ...sent];
}

/** Earlier offers as a code counts them; without those that `leaveOut` names. */
export function historyOf(
  entries: readonly Entry[],
  leaveOut: (declaration: Declaration) => boolean,
): PastEvent[] {
  return pastEvents(
    entries
      .map(({ declaration }) => declaration)
      .filter((declaration) => declaration.state !== 'draft' && !leaveOut(declaration)),
  );
}

function actorFor(person: string) {
  return { person, roles: [], standsInFor: [] };
}

/** The declaration once what waits here has happened to it. */
function withWaiting(
  told: Declaration | null,
  own: readonly ShownEntry[],
  officer: string,
): Declaration | null {
  let declaration = told;
  for (const { load, addedAt, state, standing } of own.toSorted((one, other) => one.place - other.place)) {
    if (standing !== null && (declaration === null || standing.version > declaration.version)) {
      declaration = withoutEvents(standing);
    }
    if (load.type !== 'command' || (state === 'sent' && told !== null)) continue;
    const { command } = load;
    const to = { person: null, role: 'role' in command ? command.role : (declaration?.to.role ?? null) };
    try {
      const by = declaration?.officer ?? officer;
      const event = act(declaration, command, { actor: actorFor(by), at: addedAt, to });
      declaration =
        declaration === null ? fold(own[0]?.declaration ?? '', [event]) : after(declaration, event);
    } catch (fault) {
      // What can no longer be done shows as refused, on the declaration as it stands.
      if (!(fault instanceof ProbityError)) throw fault;
    }
  }
  return declaration;
}

function draftAs({ id, draft, changedAt }: KeptDraft, officer: string): Declaration {
  const drafted = { id, type: 'drafted', at: changedAt, by: officer, onBehalfOf: null } as const;
  const declaration = fold(id, [{ ...drafted, content: draft.content }]);
  return { ...declaration, deadline: draft.deadline, to: { person: null, role: draft.role } };
}

/** Once somebody has answered, how it stands says more than that it was sent. */
function mailedDelivery({ state, to, events }: Declaration, { called }: KnownBy): Delivery | null {
  if (state !== 'submitted') return null;
  return { state: 'mailed', to: called(to), at: events[0]?.at ?? '' };
}

/** Where what the officer did last is; null where nothing of it was sent from here lately. */
function deliveryOf({ to }: Declaration, own: readonly ShownEntry[], { called }: KnownBy): Delivery | null {
  const shown = (state: ShownEntry['shown']) => own.find((entry) => entry.shown === state);
  const refused = shown('refused');
  if (refused) return { state: 'refused', sentence: refused.refusal?.sentence ?? deskWords.refused };
  if (shown('changed')) return { state: 'refused', sentence: deskWords.changed };
  if (shown('unclaimed')) return { state: 'unclaimed' };
  if (shown('waiting-for-sign-in')) return { state: 'sign-in' };
  if (shown('sending')) return { state: 'sending' };
  if (shown('kept')) return { state: 'waiting' };
  const at = own
    .map(({ sentAt }) => sentAt ?? '')
    .toSorted()
    .at(-1);
  return at === undefined ? null : { state: 'sent', to: called(to), at };
}
