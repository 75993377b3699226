import { Clauses } from '#core/ui/clause.tsx';
import { Duties } from '#core/ui/duties.tsx';
import { Evidence } from '#core/ui/evidence.tsx';
import { Folded } from '#core/ui/folded.tsx';
import { Stance } from '#core/ui/prompt.tsx';
import type { PromptView } from '#core/ui/view.ts';

export interface FurtherProps {
  title: string;
  prompts: PromptView[];
  codeTitle: string;
}

/** What else the item holds, folded under one title with its number. */
export function Further({ title, prompts, codeTitle }: FurtherProps) {
  if (prompts.length === 0) return null;
  return (
    <Folded title={title} count={prompts.length}>
      <ul class="further">
        {prompts.map((prompt) => (
          <li key={prompt.noticed} data-stance={prompt.stance}>
            <Stance stance={prompt.stance} />
            <h3>{prompt.noticed}</h3>
            <Evidence excerpts={prompt.excerpts} />
            <Clauses prompt={prompt} codeTitle={codeTitle} />
            <Duties duties={prompt.duties} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}
