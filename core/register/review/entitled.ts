import { actWords } from '#core/declaration/act-words.ts';
import type { Actor, Declaration } from '#core/declaration/declaration.ts';
import { giverInWords } from '#core/declaration/sentence.ts';
import { ProbityError } from '#core/errors.ts';
import { fill } from '#core/fill.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import type { Chosen } from '#core/register/review/decider.ts';

/** By what it is judged whether somebody may decide. */
export interface Standpoint {
  actor: Actor;
  /** What they have declared of their own about the giver. */
  interests: readonly DeclarationKind[];
  chosen: Chosen;
  /** As it was when it was declared; null where it is not at hand. */
  code: Code | null;
}

/**
 * Insists that the decision is this person's: nobody decides on what comes from somebody they are tied to, and what
 * the code gives to a role is for whoever holds it. Monitoring officers, who keep the register, may step in.
 * Throws `ERR_NOT_ALLOWED` with whom to pass it on to.
 */
export function insistOnRight({ facts }: Declaration, standpoint: Standpoint): void {
  const { actor, interests, chosen, code } = standpoint;
  if (interests.length > 0) {
    const giver = giverInWords(facts) ?? actWords.theGiver;
    throw new ProbityError('ERR_NOT_ALLOWED', fill(actWords.tied, { giver }));
  }
  if (chosen.isYou || actor.roles.includes('monitoring-officer')) return;
  const title = (chosen.role && code?.roles[chosen.role]?.title) ?? chosen.role ?? '';
  throw new ProbityError('ERR_NOT_ALLOWED', fill(actWords.forRole, { title }));
}
