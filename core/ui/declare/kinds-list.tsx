import { type DeclarationKind, declarationKinds } from '#core/policy/advice.ts';
import { declareWords } from '#core/ui/declare/words.ts';

/** The yearly return asks for itself when it is due. */
const kinds = declarationKinds.filter((kind) => kind !== 'nil-return');

/** Everything that a person may declare without being prompted. */
export function KindsList({ onKind }: { onKind: (kind: DeclarationKind) => void }) {
  return (
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>
          <button type="button" class="entry" onClick={() => onKind(kind)}>
            {declareWords.titles[kind]}
          </button>
        </li>
      ))}
    </ul>
  );
}
