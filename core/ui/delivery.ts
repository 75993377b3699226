/** Where something is that the officer sent. */
export type Delivery =
  /** On this device, and on its way by itself. */
  | { state: 'waiting' }
  | { state: 'sending' }
  /** `to` as a sentence calls them: "your Executive Director"; `at` is an ISO time. */
  | { state: 'sent'; to: string; at: string }
  /** Handed to the mail program as a message, where there is no register. */
  | { state: 'mailed'; to: string; at: string }
  | { state: 'sign-in' }
  /** Written while nobody was signed in, and not in the mailbox of whoever is now. */
  | { state: 'unclaimed' }
  /** The register said no; `sentence` says why and what to do. */
  | { state: 'refused'; sentence: string };

/** What the strip above the screen says of everything that was sent from this device. */
export type OutboxState =
  | { state: 'waiting' | 'sending' | 'sign-in' | 'unclaimed' | 'other-person'; count: number }
  | { state: 'sent'; to: string; at: string }
  | { state: 'refused'; sentence: string };

/** Why what is written may not stay on this device. */
export type StorageFault = 'memory-only' | 'full' | 'blocked' | 'cleared';
