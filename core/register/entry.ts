import type { Command } from '#core/declaration/event.ts';
import type { Refusal, Standing, Unreachable } from '#core/register/port.ts';
import type { Whose } from '#core/register/whose.ts';

/** What is to be sent: a command with the version that the officer saw, or a file whose bytes are kept beside it. */
export type Load =
  | { type: 'command'; command: Command; seen: number | null }
  | { type: 'attachment'; name: string };

/**
 * Something that waits to be sent, as it is kept on the device. Whatever it lacks here, such as that it is
 * being sent at this moment, is gone with the program, and should be.
 */
export interface Entry {
  /** The command's or the file's id: by it the register knows what it has done already. */
  id: string;
  declaration: string;
  /** Who wrote it, by the register's id; null where nobody was signed in. It goes in their name alone. */
  person: string | null;
  /** Its turn among those of the same declaration, counted up. */
  place: number;
  load: Load;
  state: 'kept' | 'sent' | 'changed' | 'refused';
  addedAt: string;
  sentAt: string | null;
  /** How often it was tried in vain. */
  attempts: number;
  /** ISO time before which it is left alone; null where it may go at once. */
  notBefore: string | null;
  /** What stood in the way last time. */
  hindrance: Unreachable | null;
  /** Why the register said no. */
  refusal: Refusal | null;
  /** What the officer has not seen yet, where the declaration has changed meanwhile. */
  standing: Standing | null;
}

/** How an entry is shown. */
export type EntryState = Entry['state'] | 'sending' | 'waiting-for-sign-in' | Exclude<Whose, 'own'>;

export interface ShownEntry extends Entry {
  shown: EntryState;
}

/** What is handed in to be sent. `notBefore` (ISO) holds a command back, so that it can be dropped until then. */
export type Parcel = {
  declaration: string;
  /** Who wrote it, by the register's id; null or nothing where nobody was signed in. */
  person?: string | null;
} & (
  | { command: Command; seen: number | null; notBefore?: string }
  | { attachment: { id: string; name: string; bytes: Uint8Array<ArrayBuffer> } }
);

/** True for what has left, or will never hold up the rest: a file that the register does not want. */
export function letsPass({ state, load }: Entry): boolean {
  return state === 'sent' || (state === 'refused' && load.type === 'attachment');
}

/** A new entry behind those of the same declaration that are kept already. */
export function entryFor(parcel: Parcel, before: readonly Entry[], now: string): Entry {
  const places = before.map(({ place }) => place);
  const entry: Entry = {
    id: 'command' in parcel ? parcel.command.id : parcel.attachment.id,
    declaration: parcel.declaration,
    person: parcel.person ?? null,
    place: Math.max(0, ...places) + 1,
    load:
      'command' in parcel
        ? { type: 'command', command: parcel.command, seen: parcel.seen }
        : { type: 'attachment', name: parcel.attachment.name },
    state: 'kept',
    addedAt: now,
    sentAt: null,
    attempts: 0,
    notBefore: ('notBefore' in parcel && parcel.notBefore) || null,
    hindrance: null,
    refusal: null,
    standing: null,
  };
  return chained([...before, entry]).at(-1) ?? entry;
}

/**
 * The entries of one declaration, each with the version that those before it will have made. An officer who
 * changes what is not sent yet has seen what they wrote themselves, so every command makes one version more.
 */
export function chained(entries: readonly Entry[]): Entry[] {
  let made: number | null = null;
  return entries
    .toSorted((one, other) => one.place - other.place)
    .map((entry) => {
      const { load, state } = entry;
      if (load.type !== 'command' || state === 'sent') return entry;
      const seen: number | null = made ?? load.seen;
      made = (seen ?? 0) + 1;
      return { ...entry, load: { ...load, seen } };
    });
}
