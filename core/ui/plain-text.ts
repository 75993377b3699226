import type { ClauseView } from '#core/policy/advice.ts';
import type { PromptView } from '#core/ui/view.ts';

/**
 * A prompt as plain text, to paste into a note to a manager: what was noticed, the first clause, the duties.
 *
 * @param codeTitle the council's name for its code of conduct
 */
export function plainText(
  { noticed, because, silent, clauses, duties }: PromptView,
  codeTitle: string,
): string {
  const clause = clauses[0];
  const paragraphs = [
    [noticed],
    silent && because !== null ? [because] : [],
    clause === undefined ? [] : [`${codeTitle}, ${clauseTitle(clause)}`, clause.summary],
    duties.map((duty, index) => `${index + 1}. ${duty}`),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** "14.4 Hospitality and gifts", or the heading alone where the passage has no number. */
function clauseTitle({ number, heading }: ClauseView): string {
  return number === null ? heading : `${number} ${heading}`;
}
