import type { Declaration } from '#core/declaration/declaration.ts';
import type { Outcome } from '#core/declaration/event.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';

/*
 * What a letter is about, as it is kept until it is sent. People stand in it by id, so that a name is looked up
 * when the letter is written and a person who was erased is not named any more.
 */

/** A declaration as far as a letter tells of it: never in the officer's own words. */
export interface About {
  declaration: string;
  officer: string;
  kind: DeclarationKind;
  /** The giver's organisation; null where none was told, or where it would tell too much. */
  giver: string | null;
  clauses: string[];
  /** The day by which the code wants it declared. */
  deadline: string | null;
}

/** Why a declaration waits for whoever decides. */
export type Occasion = 'submitted' | 'amended' | 'answered' | 'passed-on' | 'renewed';

export type Notice =
  | { type: 'waits'; because: Occasion; by: string | null; about: About }
  | { type: 'question'; by: string | null; about: About }
  | {
      type: 'decided';
      by: string | null;
      about: About;
      outcome: Outcome;
      conditions: number;
      until: string | null;
    }
  | { type: 'expired'; about: About; until: string }
  | { type: 'unanswered'; about: About; askedOn: string }
  | { type: 'ending'; about: About; until: string }
  | { type: 'queue'; waiting: number; overdue: number; first: About[] }
  | { type: 'yearly-return'; due: string };

export type NoticeType = Notice['type'];

/** Kinds in which the giver's name would say something of the officer's own life, or of a complaint. */
const kindsKeptPrivate: readonly DeclarationKind[] = [
  'interest',
  'relationship',
  'outside-work',
  'membership',
  'bequest',
  'flag',
  'nil-return',
];

/** What a letter may tell of a declaration. */
export function aboutOf(declaration: Omit<Declaration, 'events'>): About {
  const { giver } = declaration.facts;
  const named = giver !== null && !giver.privatePerson && !kindsKeptPrivate.includes(declaration.kind);
  return {
    declaration: declaration.id,
    officer: declaration.officer,
    kind: declaration.kind,
    giver: named ? giver.organisation : null,
    clauses: declaration.code.clauses,
    deadline: declaration.deadline,
  };
}

/** Everybody whom a notice names, by id. */
export function peopleIn(notice: Notice): string[] {
  const about = 'about' in notice ? [notice.about] : notice.type === 'queue' ? notice.first : [];
  const by = 'by' in notice && notice.by !== null ? [notice.by] : [];
  return [...about.map(({ officer }) => officer), ...by];
}
