import type { Content } from '#core/declaration/event.ts';
import { standingId } from '#core/declaration/situation-of.ts';
import { stances } from '#core/policy/advice.ts';

/** What ties the giver to the council outweighs everything else. */
const standingWeight: Readonly<Record<string, number>> = {
  dispute: 300,
  'live-tender': 300,
  applicant: 200,
  contract: 100,
};
const stanceStep = 10;

/** More than any declaration weighs. */
export const weightLimit = 1_000;

/**
 * How much a declaration wants looking at: by the giver's status, by how strongly the code speaks, by its value.
 * A whole number from 0, under `weightLimit`.
 */
export function weightOf({ code, facts }: Pick<Content, 'code' | 'facts'>): number {
  const status = standingWeight[facts.answers[standingId] ?? ''] ?? 0;
  const stance = code.stance === null ? 0 : (stances.length - stances.indexOf(code.stance)) * stanceStep;
  // From £1 to £100,000 and more: 0 to 9.
  const value = Math.min(9, Math.log10(Math.max(100, facts.valuePence ?? 0) / 100) * 1.8);
  return status + stance + Math.floor(value);
}
