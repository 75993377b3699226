import type { Outcome } from '#core/declaration/event.ts';
import type { Total } from '#core/declaration/giver.ts';
import type { SupplierStatus } from '#core/party/party.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Answer, RegisterPort } from '#core/register/port.ts';

export interface Named {
  id: string;
  name: string;
}

/** What ties a giver to the council now. */
export interface Tie {
  status: SupplierStatus;
  reference: string;
}

/** What came from a giver in the last two years, as far as this reviewer may see it. */
export interface GiverHistory {
  /** Everything in which the giver is named, the declaration itself among it. */
  count: number;
  /** To how many officers. */
  people: number;
  /** The day of the earliest (ISO). */
  since: string;
  /** True where there are more than were counted. */
  more: boolean;
  /** What the supplier directory says of them, the weightiest first. */
  ties: Tie[];
}

/** What this officer was offered, the declaration itself among it. */
export interface OfficerTotals {
  /** The code's window; null where it counts without one. */
  months: number | null;
  all: Total;
  /** Null where no giver was told. */
  fromGiver: Total | null;
}

/** Somebody whom a declaration may be passed on to. */
export interface NextDecider {
  person: Named;
  /** The code's role in which they would decide; null where it is none. */
  role: string | null;
  /** The council's own title for that role. */
  title: string | null;
}

/** Whom the code gives the decision to. */
export interface Decider {
  /** Null where it names nobody but the officer's manager. */
  role: string | null;
  title: string | null;
  /** Null where nobody holds the role. */
  person: Named | null;
  /** Whether the reviewer is the one, or stands in for them, or there is nobody else. */
  isYou: boolean;
}

/** What somebody who decides should know beside the declaration itself. */
export interface Background {
  /** How much of the council the figures cover: all of it, or those below the reviewer. */
  reach: 'council' | 'below';
  /** Null where no giver was told. */
  giver: GiverHistory | null;
  /** Null where the declaration is of a kind that is not added up. */
  officer: OfficerTotals | null;
  /** What others decided in like cases; null where these are so few that they would tell who it was. */
  others: Record<Outcome, number> | null;
  /** What the reviewer has declared of their own about this giver: then it is not theirs to decide. */
  interests: DeclarationKind[];
  decider: Decider;
  /** To whom it may go, the likeliest first. */
  passOn: NextDecider[];
  /** Those of whom the events tell. */
  people: Named[];
}

/** How much waits for the reviewer. */
export interface Waiting {
  /** For their decision. */
  toDecide: number;
  /** For an officer's answer to their question. */
  asked: number;
  /** Of all these, past the code's deadline. */
  overdue: number;
  byKind: { kind: DeclarationKind; count: number }[];
}

/** Somebody who decides for somebody else, from a day to a day (ISO), both included. */
export interface Cover {
  id: string;
  person: Named;
  deputy: Named;
  startsOn: string;
  endsOn: string;
}

export interface Colleague extends Named {
  department: string | null;
}

/** What those who decide need of a register beyond what every officer does. */
export interface ReviewPort extends RegisterPort {
  background(declaration: string): Promise<Answer<Background>>;
  waiting(): Promise<Answer<Waiting>>;
  /** The bytes of an attached file. */
  file(declaration: string, attachment: string): Promise<Answer<Uint8Array<ArrayBuffer>>>;
  /** Colleagues whose names hold this text, of at least two letters. */
  colleagues(named: string): Promise<Answer<Colleague[]>>;
  cover(): Promise<Answer<Cover[]>>;
  /** Arranges that somebody decides while the reviewer is away. */
  arrangeCover(wanted: Pick<Cover, 'startsOn' | 'endsOn'> & { deputy: string }): Promise<Answer<null>>;
  cancelCover(cover: string): Promise<Answer<null>>;
}
