import { standingId } from '#core/declaration/situation-of.ts';
import { stances } from '#core/policy/advice.ts';
import type { Row, Standing } from '#core/register/port.ts';

const noDeadline = '9999-12-31';
/** What ties the giver to the council outweighs everything else. */
const standingWeight: Readonly<Record<string, number>> = {
  dispute: 300,
  'live-tender': 300,
  applicant: 200,
  contract: 100,
};
const stanceStep = 10;

/** How much a declaration wants looking at: by the giver's status, by how strongly the code speaks, by its value. */
export function weightOf({ code, facts }: Pick<Standing, 'code' | 'facts'>): number {
  const status = standingWeight[facts.answers[standingId] ?? ''] ?? 0;
  const stance = code.stance === null ? 0 : (stances.length - stances.indexOf(code.stance)) * stanceStep;
  // From £1 to £100,000 and more: 0 to 9.
  const value = Math.min(9, Math.log10(Math.max(100, facts.valuePence ?? 0) / 100) * 1.8);
  return status + stance + value;
}

/** By deadline, so that what is late comes first, then by weight; what has no deadline comes last. */
export function inOrder(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    ({ declaration: one }, { declaration: other }) =>
      (one.deadline ?? noDeadline).localeCompare(other.deadline ?? noDeadline) ||
      weightOf(other) - weightOf(one),
  );
}
