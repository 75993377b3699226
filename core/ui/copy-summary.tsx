import { useState } from 'preact/hooks';
import { copyText } from '#core/ui/clipboard.ts';
import { words } from '#core/ui/words.ts';

type Outcome = 'offer' | 'done' | 'failed';

/** Puts the situation as plain text on the clipboard, to paste into a note to a manager. */
export function CopySummary({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<Outcome>('offer');
  const copy = async () => setOutcome((await copyText(text)) ? 'done' : 'failed');
  return (
    <div class="actions">
      <button type="button" onClick={copy}>
        {words.copy.offer}
      </button>
      <span class="small" role="status">
        {outcome === 'offer' ? '' : words.copy[outcome]}
      </span>
    </div>
  );
}
