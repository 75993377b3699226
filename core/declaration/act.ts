import { actWords as words } from '#core/declaration/act-words.ts';
import type { Actor, Declaration } from '#core/declaration/declaration.ts';
import type { Addressee, Command, CommandType, DeclarationEvent, Outcome } from '#core/declaration/event.ts';
import { mayDo, needsReason, rightUsed } from '#core/declaration/rights.ts';
import { ProbityError } from '#core/errors.ts';
import { fill } from '#core/fill.ts';

/** Who acts and when, and to whom a declaration goes that is sent, changed or renewed now. */
export interface Circumstances {
  actor: Actor;
  /** ISO time with an offset. */
  at: string;
  to: Addressee;
}

/**
 * What happens when this person asks for this. `declaration` is null for one that does not exist yet.
 * Throws `ERR_NOT_ALLOWED`, `ERR_STATE` or `ERR_REASON_MISSING` with a sentence for the person who asked.
 */
export function act(
  declaration: Declaration | null,
  command: Command,
  { actor, at, to }: Circumstances,
): DeclarationEvent {
  const begins = declaration === null || declaration.state === 'draft';
  if (!mayDo(declaration, actor).includes(command.type)) throw refusal(declaration, command.type, actor);
  const onBehalfOf = begins ? null : rightUsed(declaration, actor);
  const happened = { id: command.id, at, by: actor.person, onBehalfOf };

  switch (command.type) {
    case 'submit':
      return { ...happened, type: 'submitted', content: command.content, to, deadline: command.deadline };
    case 'amend':
      return { ...happened, type: 'amended', content: command.content, reason: command.reason, to };
    case 'ask':
      return { ...happened, type: 'asked', question: command.question };
    case 'answer':
      return { ...happened, type: 'answered', answer: command.answer };
    case 'decide': {
      const { outcome, conditions, reason, until } = command;
      if (declaration && reason === null && needsReason(declaration, outcome)) throw reasonMissing(outcome);
      return { ...happened, type: 'decided', outcome, conditions, reason, until };
    }
    case 'pass-on':
      if (declaration && command.to.person === declaration.officer) throw ownDeclaration();
      return { ...happened, type: 'passed-on', to: command.to, reason: command.reason };
    case 'withdraw':
      return { ...happened, type: 'withdrawn', reason: command.reason };
    case 'renew':
      return { ...happened, type: 'renewed', until: command.until, to };
    case 'correct':
      // Their own right, even where they stand in for whoever decided.
      return { ...happened, onBehalfOf: null, type: 'corrected', correction: command.correction };
  }
}

/**
 * What the passing of a day does to a declaration: it runs out on the day after its last, else nothing.
 * `today` is an ISO date.
 */
export function expire(
  declaration: Declaration,
  { id, at, today }: { id: string; at: string; today: string },
): DeclarationEvent | null {
  const { state, until } = declaration;
  if (state !== 'decided' || until === null || today <= until) return null;
  return { id, at, by: null, onBehalfOf: null, type: 'expired' };
}

function refusal(declaration: Declaration | null, step: CommandType, actor: Actor): ProbityError {
  const deed = words.deeds[step];
  if (declaration === null) return new ProbityError('ERR_STATE', fill(words.notThere, { deed }));
  const own = declaration.officer === actor.person;
  if (step === 'correct' && (own || !actor.roles.includes('monitoring-officer'))) {
    return new ProbityError('ERR_NOT_ALLOWED', words.correcting);
  }
  const deciding = step === 'decide' || step === 'ask' || step === 'pass-on' || step === 'correct';
  if (own && deciding) return ownDeclaration();
  if (!own && !deciding) return new ProbityError('ERR_NOT_ALLOWED', fill(words.notYours, { deed }));
  // Somebody who may do nothing in any state is not the one who decides.
  if (!own && mayDo({ ...declaration, state: 'submitted' }, actor).length === 0) {
    return new ProbityError('ERR_NOT_ALLOWED', words.somebodyElse);
  }
  const standing = words.standing[declaration.state];
  return new ProbityError('ERR_STATE', fill(words.notNow, { standing, deed }));
}

function ownDeclaration(): ProbityError {
  return new ProbityError('ERR_NOT_ALLOWED', words.own);
}

function reasonMissing(outcome: Outcome): ProbityError {
  const why = outcome === 'refused' ? words.reasonMissing.refusal : words.reasonMissing.consent;
  return new ProbityError('ERR_REASON_MISSING', why);
}
