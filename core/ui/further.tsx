import { Actions } from '#core/ui/actions.tsx';
import { Clauses } from '#core/ui/clause.tsx';
import { Duties } from '#core/ui/duties.tsx';
import { Evidence } from '#core/ui/evidence.tsx';
import { Folded } from '#core/ui/folded.tsx';
import { Stance } from '#core/ui/prompt.tsx';
import type { PromptDeeds } from '#core/ui/prompt-deeds.ts';
import type { PromptView } from '#core/ui/view.ts';
import { words } from '#core/ui/words.ts';

export interface FurtherProps {
  prompts: PromptView[];
  codeTitle: string;
  deeds?: PromptDeeds | undefined;
}

/** The other situations in the item, each as full as the first, folded. */
export function Others({ prompts, codeTitle, deeds }: FurtherProps) {
  if (prompts.length === 0) return null;
  return (
    <Folded title={words.others} count={prompts.length}>
      <ul class="further">
        {prompts.map((prompt) => (
          <li key={prompt.noticed} data-stance={prompt.stance}>
            <Stance stance={prompt.stance} />
            <h3>{prompt.noticed}</h3>
            <Evidence excerpts={prompt.excerpts} />
            <Clauses prompt={prompt} codeTitle={codeTitle} />
            <Duties duties={prompt.duties} />
            {deeds !== undefined && <Actions prompt={prompt} codeTitle={codeTitle} deeds={deeds} />}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

/** What is only worth a thought, folded: no stance and no duties, for nothing is asked yet. */
export function Hints({ prompts, codeTitle }: FurtherProps) {
  if (prompts.length === 0) return null;
  return (
    <Folded title={words.hints} count={prompts.length}>
      <ul class="further">
        {prompts.map((prompt) => (
          <li key={prompt.noticed}>
            <h3>{prompt.noticed}</h3>
            <Evidence excerpts={prompt.excerpts} />
            <Clauses prompt={prompt} codeTitle={codeTitle} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}
