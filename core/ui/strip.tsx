import type { OutboxState, StorageFault } from '#core/ui/delivery.ts';
import { momentInWords } from '#core/ui/moment.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import { shellWords } from '#core/ui/shell-words.ts';

export interface StripProps {
  /** Null where nothing was sent and nothing waits. */
  outbox: OutboxState | null;
  /** Null where what is written stays on this device. */
  storage: StorageFault | null;
  /** What was not done just now, and why; null where all went well. */
  notice: string | null;
  /** ISO date. */
  today: string;
  onSignIn: () => void;
  /** Takes what was written while nobody was signed in as the officer's. */
  onClaim: () => void;
  /** Saves everything that was not sent yet as a file. */
  onSaveFile: () => void;
  /** Opens the declaration that the register did not take. */
  onLook: () => void;
}

/** One line above the screen, where what was written and sent is told, and what can be done about it. */
export function Strip({ outbox, storage, notice, today, onSaveFile, ...on }: StripProps) {
  return (
    <div class="strips" role="status">
      {storage !== null && (
        <div class="strip warning">
          <p>{shellWords.storage[storage]}</p>
          {storage !== 'cleared' && (
            <button type="button" onClick={onSaveFile}>
              {shellWords.saveFile}
            </button>
          )}
        </div>
      )}
      {notice !== null && <p class="strip warning">{notice}</p>}
      {outbox !== null && <Outbox outbox={outbox} today={today} {...on} />}
    </div>
  );
}

type OutboxProps = { outbox: OutboxState } & Pick<StripProps, 'today' | 'onSignIn' | 'onClaim' | 'onLook'>;

function Outbox({ outbox, today, onSignIn, onClaim, onLook }: OutboxProps) {
  const { outbox: said } = shellWords;
  switch (outbox.state) {
    case 'waiting':
    case 'sending':
      return <p class="strip">{counted(said[outbox.state], outbox.count)}</p>;
    case 'sent':
      return <p class="strip">{fill(said.sent, { to: outbox.to, when: momentInWords(outbox.at, today) })}</p>;
    case 'sign-in':
      return (
        <div class="strip">
          <p>
            {counted(said.signIn, outbox.count)}. <span class="small">{said.kept}</span>
          </p>
          <button type="button" onClick={onSignIn}>
            {shellWords.signIn}
          </button>
        </div>
      );
    case 'other-person':
      return <p class="strip">{counted(said.otherPerson, outbox.count)}.</p>;
    case 'unclaimed':
      return (
        <div class="strip">
          <p>{counted(said.unclaimed, outbox.count)}.</p>
          <button type="button" onClick={onClaim}>
            {said.claim}
          </button>
        </div>
      );
    case 'refused':
      return (
        <div class="strip warning">
          <p>
            <b>{said.refused}</b> {outbox.sentence}
          </p>
          <button type="button" onClick={onLook}>
            {shellWords.look}
          </button>
        </div>
      );
  }
}
