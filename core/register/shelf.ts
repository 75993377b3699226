import type { Entry, Parcel } from '#core/register/entry.ts';
import type { Standing } from '#core/register/port.ts';

/*
 * What the outbox and the history need of a store. Every method is one transaction, and resolves once what it
 * wrote will survive the program. They throw `ERR_STORAGE_FULL` or `ERR_STORAGE_LOST`.
 */

export interface OutboxShelf {
  /** All entries, by declaration in their order. */
  entries(): Promise<Entry[]>;
  entry(id: string): Promise<Entry | null>;
  /** The bytes of a file that waits; null where they are gone. */
  file(id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps something to be sent, and in the same step removes the draft that it was. */
  add(parcel: Parcel): Promise<Entry>;
  /**
   * Changes the entries of one declaration: `change` gets all of them in order and gives them as they shall be;
   * those that it leaves out are removed.
   */
  change(declaration: string, change: (entries: Entry[]) => Entry[]): Promise<void>;
  /** Notes that it has arrived and, with it, how the register says the declaration stands. */
  arrived(id: string, standing: Standing | null): Promise<void>;
  /** Removes what was sent before this moment (ISO). */
  forgetSentBefore(moment: string): Promise<void>;
  /** Calls back whenever entries have changed, here or in another window. Gives how to stop that. */
  watch(listener: () => void): () => void;
}

export interface HistoryShelf {
  /** How the officer's declarations stand at the register, as far as this device has heard. */
  all(): Promise<Standing[]>;
  get(declaration: string): Promise<Standing | null>;
  /**
   * Takes over all that the register has. What it no longer has goes, unless this device has heard of it after
   * `asked` (ISO); of two versions the later one stays.
   */
  takeOver(standings: readonly Standing[], asked: string): Promise<void>;
  watch(listener: () => void): () => void;
}
