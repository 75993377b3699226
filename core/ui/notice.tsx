import { fill } from '#core/ui/noticed.ts';
import type { Fault } from '#core/ui/pane-state.ts';
import { words } from '#core/ui/words.ts';

export interface NoticeProps {
  heading: string;
  sentence?: string;
  fault?: Fault;
  onCheckAgain?: () => void;
}

/** Says why nothing is shown, and offers the one thing that can help. */
export function Notice({ heading, sentence, fault, onCheckAgain }: NoticeProps) {
  return (
    <section class="notice">
      <h1>{heading}</h1>
      {sentence !== undefined && <p>{sentence}</p>}
      {fault !== undefined && <p>{fault.sentence}</p>}
      {onCheckAgain !== undefined && (
        <button type="button" onClick={onCheckAgain}>
          {words.checkAgain}
        </button>
      )}
      {fault !== undefined && <p class="small">{fill(words.faultCode, { code: fault.code })}</p>}
    </section>
  );
}
