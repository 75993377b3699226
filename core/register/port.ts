import type { Declaration, Role, State } from '#core/declaration/declaration.ts';
import type { Command, CommandType, DeclarationEvent } from '#core/declaration/event.ts';
import type { KeyedPrint, KeyedPrints } from '#core/keyed-print.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import type { Profile } from '#core/policy/situation.ts';
import type { Level, SignalId } from '#core/signals/ids.ts';

/**
 * What came of asking the register. Only `ok` and `refused` are final: after `changed` somebody must look
 * again, and after `unreachable` the same may be asked again without harm.
 */
export type Answer<T, Seen = never> =
  | { ok: T }
  | { changed: Seen }
  | { refused: Refusal }
  | { unreachable: Unreachable };

/** The register understood, and says no. */
export interface Refusal {
  /** The register's code of the fault, for example `ERR_NOT_ALLOWED`. */
  code: string;
  /** What happened, why, and what to do next, in the register's words. */
  sentence: string;
  /** What is wrong where, for a form to show beside its fields; `path` as in `content.facts.valuePence`. */
  errors: { path: string; sentence: string }[];
}

/**
 * Why there was no answer that counts: nobody is signed in; the network gave none; it came too late; the
 * register cannot do it just now; what answered is not a register that this program knows.
 */
export type Hindrance = 'sign-in' | 'no-answer' | 'too-late' | 'not-now' | 'strange';

export interface Unreachable {
  why: Hindrance;
  sentence: string;
  /** How long the register wants to be left alone; null where it did not say. */
  retryAfterSeconds: number | null;
}

/** A declaration as it stands, without its events. */
export type Standing = Omit<Declaration, 'events'>;

/** A declaration, and what the asker may do with it next. */
export interface Told {
  declaration: Standing;
  may: CommandType[];
}

/** A declaration with all that happened to it, oldest first. */
export interface Whole extends Told {
  events: DeclarationEvent[];
  attachments: Listed[];
}

export interface Listed {
  id: string;
  name: string;
  type: string;
  bytes: number;
  addedAt: string;
}

/** One line of a list. */
export interface Row {
  declaration: Standing;
  officer: { id: string; name: string; department: string | null };
}

export interface Page {
  rows: Row[];
  /** What to hand in as `after` for the next page; null at the end. */
  next: string | null;
}

/** What a list may be narrowed down by. */
export interface Filter {
  /** `mine` (where not given); `review`, what waits for me; `all` that I may see. */
  view?: 'mine' | 'review' | 'all';
  state?: readonly State[];
  kind?: readonly DeclarationKind[];
  officer?: string;
  department?: string;
  giver?: string;
  /** Submitted on this day (ISO date) or later. */
  from?: string;
  /** Submitted on this day or before. */
  to?: string;
  /** Words in what was declared, the giver or the officer's name. */
  q?: string;
  after?: string;
  /** Rows a page, 1 to 200; 50 where not given. */
  limit?: number;
}

/** Who is signed in, as the council's directory knows them. */
export interface Me {
  person: string;
  name: string;
  /** Their address at work and the name under which they sign in, as far as the directory has them. */
  addresses?: string[];
  department: { name: string } | null;
  manager: { id: string; name: string } | null;
  roles: Role[];
  /** Those for whom they decide today. */
  standsInFor: { id: string; name: string }[];
  /** What a code's rules ask about their post. */
  profile: Profile;
}

/** A version of a code of conduct, to choose by. */
export interface ListedPack {
  code: string;
  version: string;
  title: string;
  council: string | null;
  inForceFrom: string | null;
  inForce: boolean;
  official: boolean;
  digest: string;
}

/** What a council has settled, as far as an officer's program needs it. */
export interface CouncilSettings {
  name: string;
  slug: string;
  /** The code of conduct that its officers work under. */
  code: string;
  settings: {
    domains?: string[] | undefined;
    memberDomains?: string[] | undefined;
    levels?: Partial<Record<SignalId, Level>> | undefined;
    /** The council's own words for turning something down, by kind. */
    refusals?: Partial<Record<DeclarationKind, string>> | undefined;
    yearlyReturn?: { month: number; day: number } | null | undefined;
    /** So many prompts a day at most for one officer; null or absent for as many as there are. */
    promptsADay?: number | null | undefined;
    /** Whether officers may have it counted that a prompt was not relevant. */
    countNotRelevant?: boolean | undefined;
  };
}

/** Something that clients keep, and ask for again by its tag. */
export interface Tagged<T> {
  tag: string | null;
  value: T;
}

/** The one that the asker has already still holds. */
export type Fresh<T> = Tagged<T> | 'unchanged';

export interface Attachment {
  /** UUIDv7, made by the client. */
  id: string;
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What officers and managers need of a register. Nothing here throws or hangs: whatever goes wrong is an
 * answer. `known` is the tag of what the asker has, null for nothing.
 */
export interface RegisterPort {
  me(): Promise<Answer<Me>>;
  /**
   * Does what a person asks of a declaration, once however often it is sent. `seen` is the version that they
   * saw; null for a new declaration. Where it has changed since, the answer is how it stands.
   */
  send(declaration: string, command: Command, seen: number | null): Promise<Answer<Told, Told>>;
  read(declaration: string): Promise<Answer<Whole>>;
  list(filter: Filter): Promise<Answer<Page>>;
  /** Adds a file to one's own declaration, once however often it is sent. */
  attach(declaration: string, attachment: Attachment): Promise<Answer<null>>;
  /** The supplier directory as CSV. */
  suppliers(known: string | null): Promise<Answer<Fresh<string>>>;
  packs(known: string | null): Promise<Answer<Fresh<ListedPack[]>>>;
  pack(code: string, version: string, known: string | null): Promise<Answer<Fresh<Code>>>;
  /** What this person has set aside on any of their devices; nobody else is told. */
  setAside(): Promise<Answer<KeyedPrints>>;
  /** Notes that they have set something aside, or, with `false`, that they have not after all. */
  markSetAside(print: KeyedPrint, isSetAside: boolean): Promise<Answer<null>>;
  /** Has it counted that a signal was not relevant: its name goes to the register, and nothing else. */
  countNotRelevant(signal: SignalId): Promise<Answer<null>>;
  settings(known: string | null): Promise<Answer<Fresh<CouncilSettings>>>;
}
