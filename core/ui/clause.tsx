import { codeLanguage } from '#core/language.ts';
import type { ClauseView } from '#core/policy/advice.ts';
import { counted } from '#core/ui/plural.ts';
import { Summary } from '#core/ui/summary.tsx';
import type { PromptView } from '#core/ui/view.ts';
import { words } from '#core/ui/words.ts';

export interface ClausesProps {
  prompt: Pick<PromptView, 'clauses' | 'silent' | 'because'>;
  codeTitle: string;
}

/** The clause that matters; the others that speak of the same are folded beneath it. */
export function Clauses({ prompt, codeTitle }: ClausesProps) {
  const [first, ...more] = prompt.clauses;
  if (first === undefined) return null;
  return (
    <div class="clauses">
      {prompt.silent && <p class="small">{prompt.because}</p>}
      <Clause clause={first} codeTitle={codeTitle} />
      {more.length > 0 && (
        <details class="more">
          <Summary>{counted(words.clause.more, more.length)}</Summary>
          {more.map((clause) => (
            <Clause key={clause.id} clause={clause} codeTitle={codeTitle} />
          ))}
        </details>
      )}
    </div>
  );
}

function Clause({ clause, codeTitle }: { clause: ClauseView; codeTitle: string }) {
  const { number, heading, summary, note, wording } = clause;
  return (
    <div class="clause">
      <p class="clause-title" lang={codeLanguage}>
        {number !== null && <b>{number}</b>} {heading}
      </p>
      <p lang={codeLanguage}>{summary}</p>
      <p class="small">
        {words.clause.summary} · <span lang={codeLanguage}>{codeTitle}</span>
      </p>
      {note !== undefined && (
        <p class="small" lang={codeLanguage}>
          {note}
        </p>
      )}
      {wording !== undefined && <OfficialWording wording={wording} />}
    </div>
  );
}

function OfficialWording({ wording }: { wording: string }) {
  return (
    <details class="official">
      <Summary>{words.clause.read}</Summary>
      <figure>
        <figcaption class="small">{words.clause.official}</figcaption>
        <blockquote lang={codeLanguage}>{wording}</blockquote>
      </figure>
    </details>
  );
}
