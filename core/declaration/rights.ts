import type { Actor, Declaration, State } from '#core/declaration/declaration.ts';
import type { CommandType, Outcome } from '#core/declaration/event.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';

type AnyState = State | 'none';

/** What the officer may do with a declaration of their own, by where it stands. */
const officersSteps: Record<AnyState, readonly CommandType[]> = {
  none: ['submit'],
  draft: ['submit'],
  submitted: ['amend', 'withdraw'],
  returned: ['answer', 'amend', 'withdraw'],
  decided: ['amend', 'renew', 'withdraw'],
  expired: ['renew'],
  withdrawn: [],
};

/** What whoever decides may do with it. */
const decidersSteps: Record<AnyState, readonly CommandType[]> = {
  none: [],
  draft: [],
  submitted: ['decide', 'ask', 'pass-on'],
  returned: ['decide', 'pass-on'],
  decided: [],
  expired: [],
  withdrawn: [],
};

const lasting: readonly DeclarationKind[] = ['interest', 'relationship', 'outside-work', 'membership'];

/** True for what goes on after it was declared, and so is looked at again each year. */
export function isLasting(kind: DeclarationKind): boolean {
  return lasting.includes(kind);
}

/** Where officers can no longer mend what they declared, or may have left, and the monitoring officer may. */
const closed: readonly State[] = ['decided', 'withdrawn', 'expired'];

/** What this person may do next, the likeliest first. Nobody ever decides on their own declaration. */
export function mayDo(declaration: Declaration | null, actor: Actor): CommandType[] {
  if (declaration === null) return [...officersSteps.none];
  if (declaration.officer === actor.person) {
    const steps = officersSteps[declaration.state];
    return steps.filter((step) => step !== 'renew' || isLasting(declaration.kind));
  }
  if (!decides(declaration, actor)) return [];
  return closed.includes(declaration.state) && actor.roles.includes('monitoring-officer')
    ? ['correct']
    : [...decidersSteps[declaration.state]];
}

/** True where this person decides: it was sent to them, they stand in today, or they keep the register. */
export function decides(declaration: Declaration, actor: Actor): boolean {
  if (declaration.officer === actor.person) return false;
  const { person } = declaration.to;
  return (
    person === actor.person ||
    (person !== null && actor.standsInFor.includes(person)) ||
    actor.roles.includes('monitoring-officer')
  );
}

/**
 * In whose right this person acts; null where it is their own. A deputy never uses the right of the officer
 * whose declaration it is.
 */
export function rightUsed(declaration: Declaration, actor: Actor): string | null {
  const { person } = declaration.to;
  const standsIn = person !== null && person !== actor.person && actor.standsInFor.includes(person);
  return standsIn ? person : null;
}

/** True where a decision needs a reason: a refusal always, and consent to what the code says to turn down. */
export function needsReason(declaration: Declaration, outcome: Outcome): boolean {
  if (outcome === 'refused') return true;
  const against = declaration.code.stance === 'stop' || declaration.code.stance === 'decline';
  return outcome === 'approved' && against;
}
