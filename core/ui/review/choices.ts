import type { Outcome } from '#core/declaration/event.ts';
import { isLasting, needsReason } from '#core/declaration/rights.ts';
import { standingId } from '#core/declaration/situation-of.ts';
import type { Standing } from '#core/register/port.ts';
import type { Background } from '#core/register/review/port.ts';

/** What a reviewer can do with a declaration. */
export const choices = ['approve', 'refuse', 'note', 'reply', 'ask', 'pass-on', 'conditions'] as const;
export type Choice = (typeof choices)[number];

/** The decision that a choice makes; null for one that decides nothing. */
export const outcomeOf: Record<Choice, Outcome | null> = {
  approve: 'approved',
  conditions: 'approved',
  refuse: 'refused',
  note: 'noted',
  reply: 'noted',
  ask: null,
  'pass-on': null,
};

/** Whether the register will want a reason for this decision. */
export function wantsReason(declaration: Standing, outcome: Outcome): boolean {
  return needsReason({ ...declaration, events: [] }, outcome);
}

/** Why a reviewer should pass a declaration on instead of deciding; null where it is theirs. */
export type PassOnWhy = 'tied' | 'code' | null;

export function whyPassOn(background: Background | null): PassOnWhy {
  if (background === null) return null;
  if (background.interests.length > 0) return 'tied';
  return background.decider.isYou ? null : 'code';
}

/**
 * The best next thing first, then the others, by what the code says and what the officer answered. What is not
 * theirs to decide can only be passed on and asked about: the register would take nothing else.
 */
export function choicesFor(declaration: Standing, background: Background | null): Choice[] {
  const usual = usualFor(declaration);
  if (whyPassOn(background) === null) return usual;
  return ['pass-on', ...usual.filter((one) => one === 'ask')];
}

function usualFor({ kind, code: { stance }, facts, state }: Standing): Choice[] {
  const ask: Choice[] = state === 'submitted' ? ['ask'] : [];
  if (kind === 'flag') return ['reply', ...ask, 'pass-on'];
  const isTurnedDown = stance === 'stop' || stance === 'decline';
  if (isTurnedDown && facts.answer === 'declined') return ['note', ...ask, 'refuse', 'pass-on', 'conditions'];
  if (isTurnedDown) return ['refuse', ...ask, 'approve', 'note', 'pass-on', 'conditions'];
  const isNoted = stance === 'declare' || stance === 'take-care' || stance === null;
  return isNoted
    ? ['note', ...ask, 'refuse', 'approve', 'pass-on', 'conditions']
    : ['approve', ...ask, 'refuse', 'note', 'pass-on', 'conditions'];
}

/** True for a choice that needs nothing but the click. */
export function isDirect(choice: Choice, declaration: Standing): boolean {
  if (choice === 'note') return true;
  return choice === 'approve' && !isLasting(declaration.kind) && !wantsReason(declaration, 'approved');
}

/** True for what can be noted from the list: a gift or hospitality that the code lets be, from nobody who stands out. */
export function isToken({ kind, code: { stance }, facts, state }: Standing): boolean {
  const isSmall =
    (kind === 'gift' || kind === 'hospitality') && (stance === 'declare' || stance === 'take-care');
  const standing = facts.answers[standingId] ?? '';
  return state === 'submitted' && isSmall && !['live-tender', 'dispute', 'applicant'].includes(standing);
}

/** True where what is decided on one may well be decided on the other. */
export function areAlike(one: Standing, other: Standing): boolean {
  return (
    one.kind === other.kind &&
    one.state === other.state &&
    one.code.rule === other.code.rule &&
    one.code.stance === other.code.stance
  );
}
