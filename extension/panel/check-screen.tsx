import { useRef, useState } from 'preact/hooks';
import type { PromptDeeds } from '#core/ui/prompt-deeds.ts';
import { Reviewed } from '#core/ui/reviewed.tsx';
import { Screen } from '#core/ui/screen.tsx';
import type { ItemView } from '#core/ui/view.ts';
import { KindChoice, type KindChoiceProps } from './kind-choice.tsx';
import { panelWords } from './words.ts';

export interface CheckScreenProps extends KindChoiceProps {
  /** What the text needs; null where none was checked. */
  view: ItemView | null;
  codeTitle: string;
  deeds: PromptDeeds;
  onCheck: (text: string) => void;
  onClear: () => void;
}

/** Reads whatever text the officer brings, and shows what their code says of it. */
export function CheckScreen({ view, onCheck, onClear, kind, onKind, ...shown }: CheckScreenProps) {
  if (view === null) return <Ask onCheck={onCheck} kind={kind} onKind={onKind} />;
  return (
    <>
      <Reviewed view={view} {...shown} />
      <div class="again">
        <KindChoice kind={kind} onKind={onKind} />
        <button type="button" onClick={onClear}>
          {panelWords.check.clear}
        </button>
      </div>
    </>
  );
}

function Ask({ onCheck, kind, onKind }: Pick<CheckScreenProps, 'onCheck' | 'kind' | 'onKind'>) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const said = panelWords.check;
  const check = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') field.current?.focus();
    else onCheck(text);
  };
  return (
    <Screen title={said.title}>
      <form class="form" onSubmit={check}>
        <div class="field">
          <label for="check-text">{said.label}</label>
          <p class="small" id="check-lead">
            {said.lead}
          </p>
          <textarea
            ref={field}
            id="check-text"
            rows={7}
            value={text}
            aria-describedby="check-lead check-private"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <p class="small" id="check-private">
            {said.private}
          </p>
        </div>
        <KindChoice kind={kind} onKind={onKind} />
        <div class="deeds">
          <button type="submit" class="primary">
            {said.button}
          </button>
        </div>
      </form>
      <p class="tip">{said.tip}</p>
    </Screen>
  );
}
