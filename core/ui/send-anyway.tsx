import { useId, useState } from 'preact/hooks';
import type { SendAnyway } from '#core/ui/prompt-deeds.ts';
import { promptWords } from '#core/ui/prompt-words.ts';
import { Summary } from '#core/ui/summary.tsx';
import type { PromptView } from '#core/ui/view.ts';

export interface SendAnywayPartProps {
  prompt: PromptView;
  sendAnyway: SendAnyway;
}

const longestReason = 500;

/** Lets a draft go as it is: at a click, or with a reason where the organisation wants one. */
export function SendAnywayPart({ prompt, sendAnyway }: SendAnywayPartProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  if (!sendAnyway.asksReason) {
    return (
      <button type="button" onClick={() => sendAnyway.onSend(prompt, '')}>
        {promptWords.sendAnyway}
      </button>
    );
  }
  const send = (event: Event) => {
    event.preventDefault();
    if (reason.trim() !== '') sendAnyway.onSend(prompt, reason.trim());
  };
  return (
    <details class="anyway">
      <Summary>{promptWords.sendAnyway}</Summary>
      <form class="form" onSubmit={send}>
        <div class="field">
          <label for={id}>{promptWords.whyAnyway}</label>
          <p class="small" id={`${id}-hint`}>
            {promptWords.whyAnywayHint}
          </p>
          <textarea
            id={id}
            rows={3}
            required
            maxLength={longestReason}
            aria-describedby={`${id}-hint`}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </div>
        <button type="submit">{promptWords.keepAnyway}</button>
      </form>
    </details>
  );
}
