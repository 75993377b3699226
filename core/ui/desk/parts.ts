import type { Code } from '#core/policy/code.ts';
import type { Outbox, Timers } from '#core/register/outbox.ts';
import type { ReviewPort } from '#core/register/review/port.ts';
import type { Store } from '#core/storage/store.ts';
import type { Surface } from '#core/ui/desk/surface.ts';

/** The register as the desk reaches it. */
export interface DeskRegister {
  /** Its address, by which its letters are known. */
  url: string;
  port: ReviewPort;
  outbox: Outbox;
  timers: Timers;
}

/** What the desk stands on. */
export interface DeskParts {
  store: Store;
  /** Null where there is no register. */
  register: DeskRegister | null;
  surface: Surface;
  code: Code;
  council: string | null;
  now: () => Date;
  /** Today by the officer's own calendar, as an ISO date. */
  today: () => string;
  /** A fresh UUIDv7. */
  newId: () => string;
}
