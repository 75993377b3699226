import { giverKey } from '#core/declaration/giver.ts';
import { dayNear } from '#core/declaration/in-words.ts';
import type { Question } from '#core/declaration/question.ts';
import { roleInWords } from '#core/declaration/role-in-words.ts';
import { shownName } from '#core/party/shown-name.ts';
import type { Code } from '#core/policy/code.ts';
import type { Standing } from '#core/register/port.ts';
import { shortName } from '#core/ui/declare/in-lines.ts';
import { fill } from '#core/ui/noticed.ts';
import { reviewWords } from '#core/ui/review/words.ts';
import { stanceWords } from '#core/ui/stance-words.ts';

/** Who is meant by an id, where anybody knows. */
export type NameOf = (person: string) => string | null;

/** The giver's name as it is shown; null where none was told. */
export function giverIn({ facts: { giver } }: Pick<Standing, 'facts'>): string | null {
  return giverKey(giver) === null ? null : shownName(giver?.organisation ?? giver?.name ?? '');
}

/** "Code 14.3 · Declare": which clauses spoke, and how strongly. */
export function spokenIn({ code: { stance, clauses } }: Standing): string | null {
  if (stance === null) return null;
  return fill(reviewWords.row.clauses, {
    clauses: clauses.slice(0, 2).join(', '),
    stance: stanceWords[stance],
  });
}

/** Whom it went to: a name, else as the code calls the role. */
export function addresseeIn(
  { person, role }: Standing['to'],
  code: Pick<Code, 'roles'>,
  nameOf: NameOf,
): string {
  const name = person === null ? null : nameOf(person);
  const known = role === null ? undefined : code.roles[role];
  return name ?? (known === undefined ? reviewWords.manager : roleInWords(known));
}

/** Where a declaration stands, in a few words. `today` is an ISO date. */
export function standingOf(declaration: Standing, code: Code, today: string, nameOf: NameOf): string {
  const { state, to, submittedAt, question, decision } = declaration;
  const { standing, outcome, somebody } = reviewWords;
  return fill(standing[state], {
    to: addresseeIn(to, code, nameOf),
    day: dayNear(
      (state === 'decided' ? (decision?.at ?? '') : (submittedAt ?? '')).slice(0, 10) || today,
      today,
    ),
    text: question ?? '',
    outcome: decision === null ? '' : outcome[decision.outcome],
    who: (decision?.by == null ? null : nameOf(decision.by)) ?? somebody,
  });
}

/** A question in a word or two for whoever reads what another person told. */
export function nameToOthers(question: Question): string {
  return question.id === 'answer' ? reviewWords.theirAnswer : shortName(question);
}
