import { useRef, useState } from 'preact/hooks';
import { fill } from '#core/ui/noticed.ts';
import { publicationWords } from '../words.ts';

const { publish, confirm } = publicationWords;

/** Publishes after asking once more, as it cannot be called back. */
export function PublishButton({ entries, onPublish }: { entries: string; onPublish: () => Promise<void> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const goAhead = async () => {
    setBusy(true);
    dialog.current?.close();
    await onPublish();
    setBusy(false);
  };
  return (
    <>
      <button type="button" class="primary" disabled={busy} onClick={() => dialog.current?.showModal()}>
        {fill(publish, { count: entries })}
      </button>
      <dialog ref={dialog} aria-labelledby="confirm">
        <h2 id="confirm">{fill(confirm.heading, { count: entries })}</h2>
        <p>{confirm.text}</p>
        <div class="actions">
          <button type="button" class="primary" onClick={goAhead}>
            {confirm.yes}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {confirm.no}
          </button>
        </div>
      </dialog>
    </>
  );
}
