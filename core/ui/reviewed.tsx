import { Evidence } from '#core/ui/evidence.tsx';
import { Folded } from '#core/ui/folded.tsx';
import { Hints, Others } from '#core/ui/further.tsx';
import { Prompt } from '#core/ui/prompt.tsx';
import type { PromptDeeds } from '#core/ui/prompt-deeds.ts';
import type { ItemView, PromptView } from '#core/ui/view.ts';
import { words } from '#core/ui/words.ts';

export interface ReviewedProps {
  view: ItemView;
  codeTitle: string;
  deeds?: PromptDeeds | undefined;
}

/** A reviewed item: one prompt or one quiet line, a caution on the sender above it, everything else folded beneath. */
export function Reviewed({ view, codeTitle, deeds }: ReviewedProps) {
  const { caution, main, others, hints, notes, clean } = view;
  return (
    <>
      {caution !== null && <p class="caution">{caution}</p>}
      {main === null ? (
        <h1 class="clean">{clean}</h1>
      ) : (
        <Prompt prompt={main} codeTitle={codeTitle} deeds={deeds} />
      )}
      <Notes notes={notes} />
      {main !== null && <Why prompt={main} />}
      <Others prompts={others} codeTitle={codeTitle} deeds={deeds} />
      <Hints prompts={hints} codeTitle={codeTitle} />
    </>
  );
}

function Why({ prompt }: { prompt: PromptView }) {
  return (
    <Folded title={words.why}>
      <Evidence excerpts={prompt.excerpts} />
      {prompt.because !== null && !prompt.silent && <p>{prompt.because}</p>}
    </Folded>
  );
}

function Notes({ notes }: { notes: string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-label={words.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
