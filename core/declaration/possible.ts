import type { Declaration, State } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { isLasting } from '#core/declaration/rights.ts';

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

const done: Record<EventType, string> = {
  drafted: 'This draft',
  submitted: 'This sending',
  amended: 'This change',
  asked: 'This question',
  answered: 'This answer',
  decided: 'This decision',
  'passed-on': 'This passing on',
  withdrawn: 'This withdrawal',
  renewed: 'This renewal',
  expired: 'This end',
  corrected: 'This correction',
};

const standing: Record<State, string> = {
  draft: 'the declaration had not been sent',
  submitted: 'the declaration was waiting for a decision',
  returned: 'the declaration was waiting for an answer',
  decided: 'the declaration had been decided',
  withdrawn: 'the declaration had been withdrawn',
  expired: 'the declaration had run out',
};

/** Why an event was set aside, and what to do, in words for a person. */
export function whyNot(declaration: Declaration | null, event: DeclarationEvent): string {
  const what = `${done[event.type]} could not be taken in:`;
  if (declaration === null)
    return `${what} the declaration it belongs to is not here. Fetch it from the register again.`;
  if (!possibleIn[event.type].includes(declaration.state)) {
    return `${what} ${standing[declaration.state]} by then. Look at where it stands, and do it again if it is still wanted.`;
  }
  if (event.type === 'renewed' && !isLasting(declaration.kind)) {
    return `${what} only what goes on from year to year is renewed. Make a new declaration instead.`;
  }
  return `${what} it was not made by the person who may do this. Ask your monitoring officer to look at its record.`;
}
