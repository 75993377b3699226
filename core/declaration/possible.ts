import type { Declaration, State } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { possibleWords as words } from '#core/declaration/possible-words.ts';
import { isLasting } from '#core/declaration/rights.ts';
import { fill } from '#core/fill.ts';

type EventType = DeclarationEvent['type'];

/** Where a declaration may stand when something happens to it; `none` before there is one. */
const possibleIn: Record<EventType, readonly (State | 'none')[]> = {
  drafted: ['none', 'draft'],
  submitted: ['none', 'draft'],
  amended: ['submitted', 'returned', 'decided'],
  asked: ['submitted'],
  answered: ['returned'],
  decided: ['submitted', 'returned'],
  'passed-on': ['submitted', 'returned'],
  withdrawn: ['submitted', 'returned', 'decided'],
  renewed: ['decided', 'expired'],
  expired: ['decided'],
  corrected: ['decided', 'withdrawn', 'expired'],
};

const others: readonly EventType[] = ['asked', 'decided', 'passed-on', 'corrected'];

/**
 * Whether an event can have happened to a declaration as it stands: the same steps that `act` allows, without
 * asking anew who was whose manager or deputy on that day.
 */
export function isPossible(declaration: Declaration | null, event: DeclarationEvent): boolean {
  if (!possibleIn[event.type].includes(declaration?.state ?? 'none')) return false;
  if (declaration === null) return event.by !== null;
  if (event.type === 'renewed' && !isLasting(declaration.kind)) return false;
  return isByTheRightPerson(declaration, event);
}

function isByTheRightPerson({ officer }: Declaration, { type, by }: DeclarationEvent): boolean {
  if (type === 'expired') return by === null;
  return others.includes(type) ? by !== officer && by !== null : by === officer;
}

/** Why an event was set aside, and what to do, in words for a person. */
export function whyNot(declaration: Declaration | null, event: DeclarationEvent): string {
  const done = words.done[event.type];
  if (declaration === null) return fill(words.notHere, { done });
  if (!possibleIn[event.type].includes(declaration.state)) {
    return fill(words.notThen, { done, standing: words.standing[declaration.state] });
  }
  if (event.type === 'renewed' && !isLasting(declaration.kind)) return fill(words.notLasting, { done });
  return fill(words.notTheirs, { done });
}
