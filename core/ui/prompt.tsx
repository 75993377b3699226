import type { Stance as StanceId } from '#core/policy/advice.ts';
import { Clauses } from '#core/ui/clause.tsx';
import { CopySummary } from '#core/ui/copy-summary.tsx';
import { Duties } from '#core/ui/duties.tsx';
import { plainText } from '#core/ui/plain-text.ts';
import type { PromptView } from '#core/ui/view.ts';
import { words } from '#core/ui/words.ts';

export interface PromptProps {
  prompt: PromptView;
  codeTitle: string;
}

/** One situation, read in five seconds: stance, what was noticed, the clause, what to do. */
export function Prompt({ prompt, codeTitle }: PromptProps) {
  return (
    <section class="prompt" data-stance={prompt.stance}>
      <Stance stance={prompt.stance} />
      <h1 class="noticed">{prompt.noticed}</h1>
      <Clauses prompt={prompt} codeTitle={codeTitle} />
      <Duties duties={prompt.duties} />
      <CopySummary text={plainText(prompt, codeTitle)} />
    </section>
  );
}

/** The stance in a word or two. The word carries the meaning; its colour only helps. */
export function Stance({ stance }: { stance: StanceId }) {
  return <p class="stance">{words.stances[stance]}</p>;
}
