import { declareWords } from '#core/ui/declare/words.ts';
import { Screen } from '#core/ui/screen.tsx';

/** A draft that was thrown away, and the way back. */
export function Discarded({ onUndo, onDone }: { onUndo: () => void; onDone: () => void }) {
  const { title, sentence, undo, done } = declareWords.discarded;
  return (
    <Screen title={title}>
      <p>{sentence}</p>
      <div class="row">
        <button type="button" onClick={onUndo}>
          {undo}
        </button>
        <button type="button" onClick={onDone}>
          {done}
        </button>
      </div>
    </Screen>
  );
}
