import { useRef, useState } from 'preact/hooks';
import { fill } from '#core/ui/noticed.ts';
import { publicationWords } from '../words.ts';
import { ruleWords } from './rules-words.ts';

const { confirm } = publicationWords;

type Deed = 'publish' | 'propose' | 'confirm';

export interface PublishButtonProps {
  deed: Deed;
  entries: string;
  onPublish: () => Promise<void>;
}

/** Publishes, once the person has said so twice; a proposal makes nothing public and is asked for once. */
export function PublishButton({ deed, entries, onPublish }: PublishButtonProps) {
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
      <button
        type="button"
        class="primary"
        disabled={busy}
        onClick={() => (deed === 'propose' ? void goAhead() : dialog.current?.showModal())}
      >
        {fill(labelOf(deed), { count: entries })}
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

function labelOf(deed: Deed): string {
  return deed === 'publish' ? publicationWords.publish : ruleWords[deed];
}
