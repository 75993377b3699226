import type { Facts } from '#core/declaration/event.ts';
import { declareWords } from '#core/ui/declare/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { sizeInWords } from '#core/ui/size.ts';

/** The open message, as it can be sent along. */
export interface Attachable {
  subject: string;
  bytes: number;
}

/** Whether a declaration goes to a register, or as a message that the officer sends. */
export type Channel = 'register' | 'mail';

export interface SendingProps {
  recipientWords: string;
  channel: Channel;
  item: Facts['item'];
  /** Null where there is no message to send along. */
  attachable: Attachable | null;
  attach: boolean;
  onAttach: (attach: boolean) => void;
}

/** To whom it goes, by when, and what exactly is sent: read before the button is pressed. */
export function Sending({ recipientWords, channel, item, attachable, attach, onAttach }: SendingProps) {
  const goes = channel === 'mail' ? declareWords.goesByMail : declareWords.goes;
  return (
    <section class="sending" aria-labelledby="sends-heading">
      <h2 id="sends-heading">{declareWords.sends.heading}</h2>
      <p>{whatIsSent(item, attach)}</p>
      {attachable !== null && <AttachTick attachable={attachable} attach={attach} onAttach={onAttach} />}
      <p>
        <b>{fill(goes, { recipient: recipientWords })}</b>
      </p>
    </section>
  );
}

function AttachTick({
  attachable: { subject, bytes },
  attach,
  onAttach,
}: { attachable: Attachable } & Pick<SendingProps, 'attach' | 'onAttach'>) {
  const named = subject || declareWords.sends.noSubject;
  const told = fill(declareWords.attached, { subject: named, size: sizeInWords(bytes) });
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={attach}
          aria-describedby="attach-told"
          onChange={({ currentTarget }) => onAttach(currentTarget.checked)}
        />
        {declareWords.attach}
      </label>
      <p class="small indented" id="attach-told">
        {attach && told}
      </p>
    </div>
  );
}

function whatIsSent(item: Facts['item'], attach: boolean): string {
  const { sends } = declareWords;
  const subject = item?.subject ?? sends.noSubject;
  if (item === null) return sends.plain;
  return fill(attach ? sends.whole : sends.item, { subject });
}
