import type { Actor, Declaration } from '#core/declaration/declaration.ts';
import { giverKey } from '#core/declaration/giver.ts';
import { decides } from '#core/declaration/rights.ts';
import { weightLimit, weightOf } from '#core/declaration/weight.ts';
import { ProbityError } from '#core/errors.ts';
import type { Member } from '#core/register/memory.ts';
import type { Filter, Page, Row } from '#core/register/port.ts';

const usualLimit = 50;
const endOfTime = '9999-12-31';

/** One page of what this person may see. Review comes by deadline and weight, all else newest first. */
export function listed(
  all: readonly Declaration[],
  members: readonly Member[],
  actor: Actor,
  filter: Filter,
): Page {
  const { view = 'mine', limit = usualLimit, after } = filter;
  const fitting = all
    .filter((declaration) => isInView(declaration, view, actor) && fits(declaration, filter, members))
    .toSorted((one, other) => compare(keyOf(one, view), keyOf(other, view)) * (view === 'review' ? 1 : -1));
  const begin = after === undefined ? 0 : fitting.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && begin === 0) {
    throw new ProbityError(
      'ERR_BODY_INVALID',
      'The list cannot go on from there: `after` is not what an earlier page gave. Begin again without it.',
    );
  }
  const shown = fitting.slice(begin, begin + limit);
  return {
    rows: shown.map((declaration) => rowOf(declaration, members)),
    next: begin + limit < fitting.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

function isInView(declaration: Declaration, view: Filter['view'], actor: Actor): boolean {
  const mine = declaration.officer === actor.person;
  if (view === 'mine') return mine;
  if (view === 'all') return mine || decides(declaration, actor);
  const { person } = declaration.to;
  const addressed = person !== null && [actor.person, ...actor.standsInFor].includes(person);
  const keeps = person === null && actor.roles.includes('monitoring-officer');
  return !mine && (addressed || keeps) && ['submitted', 'returned'].includes(declaration.state);
}

function fits(declaration: Declaration, filter: Filter, members: readonly Member[]): boolean {
  const { state, kind, officer, department, giver, from, to, q } = filter;
  const day = declaration.submittedAt?.slice(0, 10) ?? '';
  const key = (name: string) =>
    giverKey({ name: null, organisation: name, address: null, privatePerson: false });
  return (
    (state === undefined || state.includes(declaration.state)) &&
    (kind === undefined || kind.includes(declaration.kind)) &&
    (officer === undefined || declaration.officer === officer) &&
    (department === undefined || memberOf(declaration, members)?.department?.id === department) &&
    (giver === undefined || giverKey(declaration.facts.giver) === key(giver)) &&
    (from === undefined || day >= from) &&
    (to === undefined || day <= to) &&
    (q === undefined || mentions(declaration, q, members))
  );
}

function mentions(declaration: Declaration, q: string, members: readonly Member[]): boolean {
  const { what, giver } = declaration.facts;
  const texts = [what, giver?.name, giver?.organisation, memberOf(declaration, members)?.name];
  return texts.some((text) => text?.toLowerCase().includes(q.toLowerCase()));
}

function memberOf({ officer }: Declaration, members: readonly Member[]): Member | undefined {
  return members.find(({ person }) => person === officer);
}

function rowOf(declaration: Declaration, members: readonly Member[]): Row {
  const { events: _events, ...standing } = declaration;
  const member = memberOf(declaration, members);
  const department = member?.department?.name ?? null;
  return {
    declaration: standing,
    officer: { id: declaration.officer, name: member?.name ?? '', department },
  };
}

/** Texts that sort as the list does; what weighs more comes before what weighs less. */
function keyOf(declaration: Declaration, view: Filter['view']): string {
  const { id, deadline, submittedAt } = declaration;
  if (view !== 'review') return `${submittedAt} ${id}`;
  return `${deadline ?? endOfTime} ${weightLimit * 2 - weightOf(declaration)} ${id}`;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
