import { counted } from '#core/ui/plural.ts';
import { type Outgoing, troubleIn, undoableIn, waitingIn } from '#core/ui/review/outgoing.ts';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface OutgoingStripProps {
  reviewing: Reviewing;
  /** Opens a declaration that wants another look, where the surface does so in its own way. */
  onLook?: (declaration: string) => void;
}

/** What has just been decided and can be taken back, and what the register did not take. */
export function OutgoingStrip({
  reviewing,
  onLook = (declaration) => void reviewing.look(declaration),
}: OutgoingStripProps) {
  const { outgoing } = reviewing.state;
  const undoable = undoableIn(outgoing, reviewing.parts.now().getTime());
  const waiting = waitingIn(outgoing, reviewing.parts.now().getTime());
  const trouble = troubleIn(outgoing);
  return (
    <>
      <div role="status" class="outgoing">
        {undoable.map(({ entries, told }) => (
          <div class="deed undo" key={entries[0]}>
            <p>
              <b>{counted(told, entries.length)}</b> {reviewWords.undo.told}
            </p>
            <UndoButton
              told={counted(told, entries.length)}
              isSeveral={entries.length > 1}
              onUndo={() => void reviewing.drop(entries)}
            />
          </div>
        ))}
        {waiting > 0 && <p class="small">{counted(reviewWords.trouble.waiting, waiting)}</p>}
      </div>
      {trouble.length > 0 && (
        <section class="warned">
          <h2>{counted(reviewWords.trouble.several, trouble.length)}</h2>
          {trouble.map((one) => (
            <Trouble key={one.entry.id} reviewing={reviewing} trouble={one} onLook={onLook} />
          ))}
        </section>
      )}
    </>
  );
}

interface UndoButtonProps {
  told: string;
  isSeveral: boolean;
  onUndo: () => void;
}

/** Which of several it takes back, is told to those who do not see what stands beside it. */
function UndoButton({ told, isSeveral, onUndo }: UndoButtonProps) {
  const name = isSeveral ? reviewWords.undo.several : reviewWords.undo.button;
  return (
    <button type="button" aria-label={`${name}: ${told}`} onClick={onUndo}>
      {name}
    </button>
  );
}

function Trouble({
  reviewing,
  trouble: { entry },
  onLook,
}: Required<OutgoingStripProps> & { trouble: Outgoing }) {
  const { declaration } = entry;
  return (
    <div class="trouble">
      <p>{troubleInWords(entry)}</p>
      <div class="quiets">
        <button type="button" class="quiet" onClick={() => onLook(declaration)}>
          {reviewWords.trouble.now}
        </button>
        <button type="button" class="quiet" onClick={() => void reviewing.drop([entry.id])}>
          {reviewWords.trouble.leave}
        </button>
      </div>
    </div>
  );
}

/** Why a step was not taken, in the register's words where it has some. */
export function troubleInWords({ state, refusal }: Outgoing['entry']): string {
  const { changed, refused } = reviewWords.trouble;
  return state === 'changed' ? changed : (refusal?.sentence ?? refused);
}
