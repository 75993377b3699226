import { codeLanguage } from '#core/language.ts';
import type { Advice } from '#core/policy/advice.ts';
import { Clauses } from '#core/ui/clause.tsx';
import { declareWords } from '#core/ui/declare/words.ts';
import { Duties } from '#core/ui/duties.tsx';
import { Stance } from '#core/ui/prompt.tsx';
import { Summary } from '#core/ui/summary.tsx';

export interface CodeSaysProps {
  /** Null where no rule speaks on it. */
  advice: Advice | null;
  codeTitle: string;
  /** Whether an answer on this form has changed it. */
  changed: boolean;
}

/** What the code says on the declaration as it stands: the stance and clause in a line, the rest folded. */
export function CodeSays({ advice, codeTitle, changed }: CodeSaysProps) {
  if (advice === null) return <p class="small">{declareWords.code.none}</p>;
  const [clause] = advice.clauses;
  return (
    <details class="code-says" data-stance={advice.stance}>
      <Summary>
        <Stance stance={advice.stance} />
        {clause !== undefined && (
          <span lang={codeLanguage}>
            {clause.number !== null && <b>{clause.number}</b>} {clause.heading}
          </span>
        )}
        {changed && <span class="small">{declareWords.justChanged}</span>}
      </Summary>
      <div class="inside">
        <Clauses prompt={advice} codeTitle={codeTitle} />
        <Duties duties={advice.duties.map(({ sentence }) => sentence)} />
      </div>
    </details>
  );
}
