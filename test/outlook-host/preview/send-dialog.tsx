import { useEffect, useRef } from 'preact/hooks';
import type { SendDialog } from '../host/smart-alerts.ts';
import { Shield } from './page-parts.tsx';

interface SendDialogProps {
  dialog: SendDialog;
  /** The button that keeps the draft, which may open the pane. */
  onKeep(): void;
  onDismiss(): void;
  onSendAnyway(): void;
}

/** Of Markdown, what the add-in uses: paragraphs, bold, and marks that are escaped. */
function Markdown({ text }: { text: string }) {
  return text.split('\n\n').map((paragraph) => <p key={paragraph}>{bold(paragraph)}</p>);
}

function bold(paragraph: string) {
  const isBold = paragraph.startsWith('**') && paragraph.endsWith('**');
  const plain = (isBold ? paragraph.slice(2, -2) : paragraph).replace(/\\(.)/g, '$1');
  return isBold ? <b>{plain}</b> : plain;
}

/** What Outlook shows instead of sending. Escape keeps the draft, and opens nothing. */
export function SendDialogView({ dialog, onKeep, onDismiss, onSendAnyway }: SendDialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  const { message, markdown, keepLabel, mayGoAnyway } = dialog;
  return (
    <dialog class="smart-alert" ref={element} aria-labelledby="smart-alert" onCancel={onDismiss}>
      <header>
        <Shield />
        <h2 id="smart-alert">Probity</h2>
      </header>
      <div class="told">
        {markdown ? (
          <Markdown text={message} />
        ) : (
          message.split('\n\n').map((part) => <p key={part}>{part}</p>)
        )}
      </div>
      <footer>
        {mayGoAnyway && (
          <button type="button" onClick={onSendAnyway}>
            Send anyway
          </button>
        )}
        <button type="button" class="primary" onClick={onKeep}>
          {keepLabel}
        </button>
      </footer>
    </dialog>
  );
}
