import type { Code } from '#core/policy/code.ts';
import type { Parcel } from '#core/register/entry.ts';
import type { Outbox, Timers } from '#core/register/outbox.ts';
import type { ReviewPort } from '#core/register/review/port.ts';

/** What reviewing asks of a register. */
export type ReviewSource = Pick<
  ReviewPort,
  | 'list'
  | 'read'
  | 'background'
  | 'waiting'
  | 'pack'
  | 'file'
  | 'colleagues'
  | 'cover'
  | 'arrangeCover'
  | 'cancelCover'
>;

/** Where steps go: kept before they are sent, and taken back or insisted on from there. */
export interface StepOutbox extends Pick<Outbox, 'drop' | 'insist' | 'subscribe'> {
  add(parcel: Parcel): Promise<unknown>;
}

/** What reviewing stands on. */
export interface ReviewParts {
  port: ReviewSource;
  outbox: StepOutbox;
  timers: Timers;
  /** The code of the council as this device has it. */
  code: Code;
  /** The reviewer's id; null until the register has said who is signed in. */
  person: () => string | null;
  now: () => Date;
  /** Today by the reviewer's own calendar, as an ISO date. */
  today: () => string;
  /** A fresh UUIDv7. */
  newId: () => string;
  /** Hands a file to the reviewer, to be kept where they like. */
  saveFile: (name: string, type: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Where there is no register: each answer is a message of its own, and nobody stands in or gets it passed on. */
  isByMail?: boolean;
}
