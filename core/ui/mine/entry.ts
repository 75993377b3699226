import type { Declaration } from '#core/declaration/declaration.ts';
import type { CommandType } from '#core/declaration/event.ts';
import type { Delivery } from '#core/ui/delivery.ts';

/** One of the officer's declarations, as the device knows it. */
export interface Entry {
  /** A draft is one whose state is `draft`. */
  declaration: Declaration;
  /** Null where nothing of it is on its way. */
  delivery: Delivery | null;
  /** What the officer may do with it next, from `mayDo` or the register. */
  may: readonly CommandType[];
}

/** What the organisation asks for from time to time. All days are ISO dates. */
export type Return =
  | { kind: 'nil'; from: string; to: string; due: string }
  /** `holding` is how many declarations still hold. */
  | { kind: 'yearly'; holding: number; due: string };
