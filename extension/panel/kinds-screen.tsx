import type { DeclarationKind } from '#core/policy/advice.ts';
import { KindsList } from '#core/ui/declare/kinds-list.tsx';
import { Screen } from '#core/ui/screen.tsx';
import { panelWords } from './words.ts';

/** Where a declaration begins that nothing prompted. */
export function KindsScreen({ onKind }: { onKind: (kind: DeclarationKind) => void }) {
  return (
    <Screen title={panelWords.kinds}>
      <div class="group">
        <KindsList onKind={onKind} />
      </div>
    </Screen>
  );
}
