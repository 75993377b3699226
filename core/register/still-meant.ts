import type { Command, CommandType, DeclarationEvent } from '#core/declaration/event.ts';

type EventType = DeclarationEvent['type'];

/**
 * What may have happened to a declaration without making the officer think again about what they asked for.
 * Whoever decides must see everything first.
 */
const harmless: Record<CommandType, readonly EventType[]> = {
  submit: [],
  amend: ['asked', 'passed-on'],
  answer: ['amended', 'passed-on'],
  withdraw: ['asked', 'answered', 'amended', 'passed-on'],
  renew: ['passed-on'],
  ask: [],
  decide: [],
  'pass-on': [],
  correct: [],
};

/**
 * True where a command is surely still meant although things happened that its sender had not seen: nothing of
 * it bears on what they asked, and it can still be done. `may` is what they may do now.
 */
export function isStillMeant(
  { type }: Command,
  unseen: readonly DeclarationEvent[],
  may: readonly CommandType[],
): boolean {
  return may.includes(type) && unseen.every((event) => harmless[type].includes(event.type));
}
