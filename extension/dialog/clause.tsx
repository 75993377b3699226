import { codeLanguage } from '#core/language.ts';
import type { Advice } from '#core/policy/advice.ts';
import { fill } from '#core/ui/noticed.ts';
import { dialogWords as words } from './words.ts';

/** The clause that matters, or why there is none. */
export function Clause({ advice, codeTitle }: { advice: Advice | null; codeTitle: string }) {
  const clause = advice?.clauses[0];
  if (!advice || !clause) return <p class="small">{words.noCode}</p>;
  return (
    <>
      {advice.silent && <p class="small">{words.silent}</p>}
      <div class="clause" id="clause">
        <p class="clause-title" lang={codeLanguage}>
          {clause.number !== null && <b>{clause.number}</b>} {clause.heading}
        </p>
        <p lang={codeLanguage}>{clause.summary}</p>
        <p class="small">{fill(words.summary, { code: codeTitle })}</p>
        {clause.wording !== undefined && (
          <details>
            <summary class="small">{words.wording}</summary>
            <blockquote lang={codeLanguage}>{clause.wording}</blockquote>
          </details>
        )}
      </div>
      {!advice.silent && advice.because !== null && (
        <p class="small" lang={codeLanguage}>
          {advice.because}
        </p>
      )}
    </>
  );
}
