import { type DeclarationKind, declarationKinds } from '#core/policy/advice.ts';
import { declareWords } from '#core/ui/declare/words.ts';
import { Screen } from '#core/ui/screen.tsx';
import { panelWords } from './words.ts';

const kinds = declarationKinds.filter((kind) => kind !== 'nil-return');

/** Everything that a person may declare without being prompted. */
export function KindsScreen({ onKind }: { onKind: (kind: DeclarationKind) => void }) {
  return (
    <Screen title={panelWords.kinds}>
      <div class="group">
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <button type="button" class="entry" onClick={() => onKind(kind)}>
                {declareWords.titles[kind]}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Screen>
  );
}
