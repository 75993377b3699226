import type { DeclarationKind } from '#core/policy/advice.ts';
import { KindsList } from '#core/ui/declare/kinds-list.tsx';
import { Screen } from '#core/ui/screen.tsx';
import type { PromptView } from '#core/ui/view.ts';
import { paneWords } from './words.ts';

export interface DeclareScreenProps {
  /** What was found in the open item and may be declared. */
  prompts: readonly PromptView[];
  onPrompt: (prompt: PromptView) => void;
  onKind: (kind: DeclarationKind) => void;
}

/** What the button "Declare" opens: what is in front of the officer first, then every kind of declaration. */
export function DeclareScreen({ prompts, onPrompt, onKind }: DeclareScreenProps) {
  const said = paneWords.declare;
  return (
    <Screen title={said.title}>
      {prompts.length > 0 && (
        <section class="group" aria-labelledby="found-heading">
          <h2 id="found-heading">{said.found}</h2>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt.noticed}>
                <button type="button" class="entry" onClick={() => onPrompt(prompt)}>
                  {prompt.noticed}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="group" aria-labelledby="kinds-heading">
        <h2 id="kinds-heading">{said.other}</h2>
        <KindsList onKind={onKind} />
      </section>
    </Screen>
  );
}
