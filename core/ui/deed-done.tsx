import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayNear } from '#core/declaration/in-words.ts';
import { deliveryInWords } from '#core/ui/delivery-in-words.ts';
import { fill } from '#core/ui/noticed.ts';
import type { Deed, PromptDeeds } from '#core/ui/prompt-deeds.ts';
import { promptWords } from '#core/ui/prompt-words.ts';
import { Summary } from '#core/ui/summary.tsx';
import type { PromptView } from '#core/ui/view.ts';

export interface DeedDoneProps {
  prompt: PromptView;
  deed: Deed | null;
  deeds: PromptDeeds;
  /** What stands here until something is done. */
  children: ComponentChildren;
}

/** What was done about a prompt: what was kept or sent, to whom, when. It takes the focus of the button that did it. */
export function DeedDone({ prompt, deed, deeds, children }: DeedDoneProps) {
  const place = useRef<HTMLDivElement>(null);
  const what = deed?.what;
  const before = useRef(what);
  useLayoutEffect(() => {
    if (before.current !== what) place.current?.focus();
    before.current = what;
  }, [what]);
  return (
    <div ref={place} tabIndex={-1} class="deed-place">
      {deed === null ? (
        children
      ) : (
        <div class="deed" role="status">
          <p>
            <b>{promptWords.done[deed.what]}.</b> {toldOf(deed, deeds)}
          </p>
          <Next prompt={prompt} deed={deed} deeds={deeds} />
        </div>
      )}
    </div>
  );
}

/** What can be done after that. */
function Next({ prompt, deed, deeds }: Pick<DeedDoneProps, 'prompt' | 'deeds'> & { deed: Deed }) {
  if (deed.what === 'dismissed') return <Dismissed prompt={prompt} deeds={deeds} />;
  if (deed.what === 'settled') return <SentAnyway prompt={prompt} deeds={deeds} />;
  return (
    <button type="button" class="quiet" onClick={() => deeds.onOpen(deed.declaration)}>
      {deed.what === 'kept' || deed.what === 'reminded' ? promptWords.finish : promptWords.open}
    </button>
  );
}

/** Whoever sends it all the same may have to declare it. */
function SentAnyway({ prompt, deeds }: Pick<DeedDoneProps, 'prompt' | 'deeds'>) {
  return (
    <>
      {prompt.declarable && (
        <button type="button" onClick={() => deeds.onAct(prompt, 'declare')}>
          {promptWords.actions.declare}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => deeds.sendAnyway?.onTakeBack(prompt)}>
        {promptWords.undo}
      </button>
    </>
  );
}

function toldOf(deed: Deed, { today, sharesDismissals }: PromptDeeds): string {
  switch (deed.what) {
    case 'declared':
    case 'declined':
    case 'flagged':
      return deliveryInWords(deed.delivery, today);
    case 'reminded':
      return fill(promptWords.told.reminded, { on: dayNear(deed.on, today) });
    case 'dismissed':
      return sharesDismissals ? promptWords.told.dismissedAnywhere : promptWords.told.dismissed;
    default:
      return promptWords.told[deed.what];
  }
}

function Dismissed({ prompt, deeds }: Pick<DeedDoneProps, 'prompt' | 'deeds'>) {
  const [reason, setReason] = useState('');
  const [isKept, setKept] = useState(false);
  const keep = (event: Event) => {
    event.preventDefault();
    deeds.onDismiss(prompt, reason.trim());
    setKept(true);
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => deeds.onRestore(prompt)}>
        {promptWords.undo}
      </button>
      {deeds.onCount && <Counted prompt={prompt} onCount={deeds.onCount} />}
      <details>
        <Summary>{promptWords.why}</Summary>
        <form class="reason" onSubmit={keep}>
          <input
            type="text"
            aria-label={promptWords.reason}
            autocomplete="off"
            maxLength={300}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <button type="submit">{promptWords.saveReason}</button>
        </form>
        <p class="small">{isKept ? promptWords.reasonKept : ''}</p>
      </details>
    </>
  );
}

/** A press that sends the name of the signal and nothing else, and says so before and after. */
function Counted({ prompt, onCount }: { prompt: PromptView; onCount: NonNullable<PromptDeeds['onCount']> }) {
  const [state, setState] = useState<'asked' | 'sending' | 'sent' | 'failed'>('asked');
  const count = async () => {
    setState('sending');
    setState((await onCount(prompt)) ? 'sent' : 'failed');
  };
  return (
    <p class="small" role="status">
      {state === 'sent' ? (
        promptWords.counted
      ) : (
        <>
          <button type="button" class="quiet" disabled={state === 'sending'} onClick={() => void count()}>
            {promptWords.count}
          </button>{' '}
          {state === 'failed' ? promptWords.notCounted : promptWords.countSends}
        </>
      )}
    </p>
  );
}
