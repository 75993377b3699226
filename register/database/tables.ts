import type { ColumnType, Generated } from 'kysely';
import type { Declaration, Role } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import type { DirectoryRecord } from '#register/people/scim/attributes.ts';

/** `timestamptz`: read as a Date, written as a Date or an ISO text. */
type Moment = ColumnType<Date, Date | string, Date | string>;
/** `date`: read and written as YYYY-MM-DD. */
type Day = string;
/** `json` and `jsonb`: read as what it holds, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

/** The folded declaration, without its events, which have a table of their own. */
export type Current = Omit<Declaration, 'events'>;

/** The tables, as the newest migration leaves them. */
export interface Tables {
  organisation: {
    id: string;
    slug: string;
    name: string;
    issuer: string;
    tenant: string;
    settings: Json<Record<string, unknown>>;
  };
  department: { organisation: string; id: string; name: string; head: string | null };
  person: {
    organisation: string;
    id: string;
    external_id: string | null;
    subject: string | null;
    user_name: string;
    name: string;
    address: string | null;
    active: Generated<boolean>;
    /** The database keeps it. */
    left_on: ColumnType<Day | null, never, never>;
    manager: string | null;
    department: string | null;
    grade: number | null;
    politically_restricted: Generated<boolean>;
    spokesperson: Generated<boolean>;
    union_representative: Generated<boolean>;
    roles: Generated<Role[]>;
    offices: Generated<string[]>;
    /** Whether there is any office or role. */
    holds: ColumnType<boolean, never, never>;
    folded_user_name: ColumnType<string, never, never>;
    folded_address: ColumnType<string | null, never, never>;
    folded_directory_manager: ColumnType<string | null, never, never>;
    /** What the council's directory says of them, by attribute; null for a person whom it does not keep. */
    directory: ColumnType<DirectoryRecord | null, string | null | undefined, string | null>;
    /** Deleted by the directory, and kept for the sake of what they declared. */
    removed: Generated<boolean>;
    version: Generated<number>;
    created_at: Generated<Date>;
    updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
  };
  line: { organisation: string; manager: string; report: string; depth: number };
  directory_group: {
    organisation: string;
    id: string;
    external_id: string | null;
    name: string;
    role: Role | null;
    members: Generated<string[]>;
    version: Generated<number>;
    created_at: Generated<Date>;
    updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
  };
  cover: {
    organisation: string;
    id: string;
    person: string;
    deputy: string;
    starts_on: Day;
    ends_on: Day;
    made_by: string;
  };
  declaration: {
    organisation: string;
    id: string;
    officer: string;
    department: string | null;
    kind: Declaration['kind'];
    state: Declaration['state'];
    version: number;
    approver: string | null;
    approver_role: string | null;
    /** Everybody it ever went to; the database keeps it. */
    approvers: ColumnType<string[], never, never>;
    giver: string | null;
    value_pence: number | null;
    /** How much it wants looking at; the database works it out. */
    weight: ColumnType<number, never, never>;
    answer: string | null;
    deadline: Day | null;
    until: Day | null;
    submitted_at: Moment;
    decided_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
    outcome: string | null;
    updated_at: Moment;
    current: Json<Current>;
  };
  event: {
    organisation: string;
    declaration: string;
    number: number;
    id: string;
    type: DeclarationEvent['type'];
    at: Moment;
    made_by: string | null;
    on_behalf_of: string | null;
    body: Json<DeclarationEvent>;
  };
  attachment: {
    organisation: string;
    declaration: string;
    id: string;
    name: string;
    type: string;
    digest: Buffer;
    bytes: Buffer;
    added_at: Moment;
    added_by: string;
  };
  supplier_directory: { organisation: string; digest: string; csv: string; updated_at: Moment };
  pack: {
    organisation: string;
    code: string;
    version: string;
    in_force_from: Day | null;
    digest: string;
    code_data: Json<unknown>;
    wording: ColumnType<unknown, string | null, string | null>;
    updated_at: Moment;
  };
  publication: {
    organisation: string;
    id: string;
    at: Moment;
    made_by: string;
    /** Who proposed it, where two people publish together. */
    proposed_by: Generated<string | null>;
    content: Json<unknown>;
  };
  /** A publication that waits for a second person. */
  proposal: { organisation: string; digest: string; rows: number; at: Moment; made_by: string };
  /** How often a signal was off the mark in a month (its first day). */
  not_relevant: { organisation: string; signal: string; month: Day; count: number };
  /** What somebody has set aside, as hashes under a key of their own. */
  set_aside: { organisation: string; person: string; print: string; at: Moment };
  set_aside_key: { organisation: string; person: string; key: string };
  letter: {
    organisation: string;
    id: string;
    /** What it is about, so that one occasion gives one letter to one person. */
    occasion: string;
    person: string;
    kind: string;
    body: Json<unknown>;
    due_at: Moment;
    /** The message it goes in, once that was tried: the id of that message's first letter. */
    message: string | null;
    attempts: Generated<number>;
    sent_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
    /** Why it was given up. */
    failure: string | null;
  };
  audit_entry: {
    organisation: string;
    id: string;
    at: Moment;
    content: string | null;
    salt: Buffer | null;
    commitment: Buffer;
    linked: Generated<boolean>;
    /** The database takes these three from the content. */
    made_by: ColumnType<string | null, never, never>;
    subject: ColumnType<string | null, never, never>;
    event: ColumnType<string | null, never, never>;
  };
  audit_link: { organisation: string; number: number; entry: string; commitment: Buffer; hash: Buffer };
}
