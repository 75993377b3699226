import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import type { Filter, Me, Row, Whole } from '#core/register/port.ts';
import type { Background, Cover, Named, Waiting } from '#core/register/review/port.ts';
import type { Outgoing } from '#core/ui/review/outgoing.ts';

/** Who decides, and for whom else. */
export type Reviewer = Pick<Me, 'person' | 'standsInFor'>;

export type ReviewTab = 'waiting' | 'asked' | 'decided';

/** What the list is narrowed down by. */
export interface Narrowing {
  tab: ReviewTab;
  kind: DeclarationKind | null;
  /** Words; empty for none. */
  q: string;
  officer: Named | null;
  giver: string | null;
}

export type Place = { at: 'list' } | { at: 'item'; declaration: string } | { at: 'cover' };

/** The declaration that is looked at, as far as it has been read. */
export interface Looked {
  whole: Whole;
  /** As the code stood on that day; as it stands now where that version is not at hand. */
  code: Code;
  /** `reading` until it is there; `failed` where it could not be read. */
  background: Background | 'reading' | 'failed';
}

export interface ReviewState {
  place: Place;
  narrowing: Narrowing;
  /** The page that is shown; null until it has been read. */
  rows: readonly Row[] | null;
  /** When it was asked for (ISO). */
  listedAt: string;
  hasNext: boolean;
  hasBack: boolean;
  waiting: Waiting | null;
  /** Givers about whom the reviewer has declared something: what comes from them is not theirs to decide. */
  tiedTo: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  looked: Looked | null;
  outgoing: readonly Outgoing[];
  cover: readonly Cover[];
  /** What was not done, and why; null where all went well. */
  notice: string | null;
}

const everything: Narrowing = { tab: 'waiting', kind: null, q: '', officer: null, giver: null };

/** What is known before anything has been read. */
export const nothingYet: ReviewState = {
  place: { at: 'list' },
  narrowing: everything,
  rows: null,
  listedAt: '',
  hasNext: false,
  hasBack: false,
  waiting: null,
  tiedTo: new Set(),
  chosen: new Set(),
  looked: null,
  outgoing: [],
  cover: [],
  notice: null,
};

const states = { waiting: ['submitted'], asked: ['returned'], decided: ['decided'] } as const;

/** What the register is asked for. */
export function filterOf({ tab, kind, q, officer, giver }: Narrowing): Filter {
  return {
    view: tab === 'decided' ? 'all' : 'review',
    state: states[tab],
    ...(kind !== null && { kind: [kind] }),
    ...(q.trim() !== '' && { q: q.trim() }),
    ...(officer !== null && { officer: officer.id }),
    ...(giver !== null && { giver }),
  };
}
