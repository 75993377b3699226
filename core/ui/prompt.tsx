import type { Stance as StanceId } from '#core/policy/advice.ts';
import { Actions } from '#core/ui/actions.tsx';
import { Clauses } from '#core/ui/clause.tsx';
import { CopySummary } from '#core/ui/copy-summary.tsx';
import { Duties } from '#core/ui/duties.tsx';
import { plainText } from '#core/ui/plain-text.ts';
import type { PromptDeeds } from '#core/ui/prompt-deeds.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import type { PromptView } from '#core/ui/view.ts';

export interface PromptProps {
  prompt: PromptView;
  codeTitle: string;
  /** Absent where nothing can be done from here but copy it. */
  deeds?: PromptDeeds | undefined;
}

/** One situation, read in five seconds: stance, what was noticed, the clause, what to do. */
export function Prompt({ prompt, codeTitle, deeds }: PromptProps) {
  return (
    <section class="prompt" data-stance={prompt.stance}>
      <Stance stance={prompt.stance} />
      <h1 class="noticed">{prompt.noticed}</h1>
      <Clauses prompt={prompt} codeTitle={codeTitle} />
      <Duties duties={prompt.duties} />
      {deeds === undefined ? (
        <CopySummary text={plainText(prompt, codeTitle)} />
      ) : (
        <Actions prompt={prompt} codeTitle={codeTitle} deeds={deeds} />
      )}
    </section>
  );
}

/** The stance in a word or two. The word carries the meaning; its colour only helps. */
export function Stance({ stance }: { stance: StanceId }) {
  return <p class="stance">{stanceWords[stance]}</p>;
}
