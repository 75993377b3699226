import { useId } from 'preact/hooks';
import { type BroughtKind, broughtKinds } from './brought-text.ts';
import { panelWords } from './words.ts';

export interface KindChoiceProps {
  kind: BroughtKind;
  onKind: (kind: BroughtKind) => void;
}

/** Has the officer say what a text is, as the same words weigh differently in each. */
export function KindChoice({ kind, onKind }: KindChoiceProps) {
  const name = useId();
  const { kind: legend, kinds } = panelWords.check;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="choices beside">
        {broughtKinds.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name={name} checked={kind === each} onChange={() => onKind(each)} />
            {kinds[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
