import type { Draft } from '#core/declaration/draft.ts';
import type { HeldLetter } from '#core/declaration/letter/letter.ts';
import type { KnownKey } from '#core/declaration/letter/trust.ts';
import type { KeyedPrints } from '#core/keyed-print.ts';
import type { Profile } from '#core/policy/situation.ts';
import type { Entry } from '#core/register/entry.ts';
import type { CouncilSettings, ListedPack, Me, Standing, Tagged } from '#core/register/port.ts';

/** A form as it was left, whatever is still wrong with it. */
export interface KeptDraft {
  /** The declaration's id, made when the form was opened. */
  id: string;
  draft: Draft;
  /** Fingerprint of what it began with, so that the same prompt finds it again; null where nothing prompted. */
  print: string | null;
  changedAt: string;
}

/** A prompt that the officer set aside as "Not relevant". */
export interface Dismissal {
  /** Fingerprint of the finding. */
  print: string;
  reason: string | null;
  at: string;
}

/** How a declaration stands at the register, and when this device heard it. */
export interface Heard {
  standing: Standing;
  at: string;
}

/** What the officer says of their own post, where no register says it. */
export interface OwnProfile {
  /** The code of conduct that they work under; null until they chose. */
  code: string | null;
  department: string | null;
  manager: { name: string; address: string } | null;
  profile: Profile;
}

/** Single things that are kept under a name. */
export interface Values {
  me: Me;
  profile: OwnProfile;
  settings: Tagged<CouncilSettings>;
  suppliers: Tagged<string>;
  packs: Tagged<ListedPack[]>;
  /** What the officer set aside on any of their devices, as the register said last. */
  setAside: KeyedPrints;
  /** What of it the register was not told yet. */
  untold: UntoldDismissal[];
  /** What was prompted today, where the organisation bounds how much that may be. */
  prompted: Prompted;
  /** Signs what goes by mail. It never leaves the device, so it is not exported either. */
  deviceKey: CryptoKeyPair;
  /** Devices from which letters were taken in. */
  knownKeys: KnownKey[];
  /** Since when this database is there: gone with it, should the browser clear it away. */
  begun: string;
  /** By the name of what is leased. */
  leases: Record<string, Lease>;
}

/** Something set aside, or taken back, of which the register does not know yet. */
export interface UntoldDismissal {
  /** Fingerprint of the finding; under the officer's key before it leaves the device. */
  print: string;
  isSetAside: boolean;
  /** Whose it is, by their id at the register. */
  person: string;
}

/** The prompts of one day. */
export interface Prompted {
  /** ISO date. */
  day: string;
  /** Fingerprints of the findings. */
  prints: string[];
}

/** Whose turn it is until when, where the browser has no locks of its own. */
export interface Lease {
  owner: string;
  /** ISO time. */
  until: string;
}

/** What lies in which table, each under a text as its key. */
export interface Contents {
  drafts: KeptDraft;
  dismissals: Dismissal;
  outbox: Entry;
  files: Uint8Array<ArrayBuffer>;
  values: Values[keyof Values];
  history: Heard;
  /** Declarations by mail. */
  letters: HeldLetter;
}

export type Table = keyof Contents;
export const tables = [
  'drafts',
  'dismissals',
  'outbox',
  'files',
  'values',
  'history',
  'letters',
] as const satisfies readonly Table[];
