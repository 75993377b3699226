import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Letter } from '#core/declaration/refusal.ts';
import { declareWords } from '#core/ui/declare/words.ts';
import { declineWords } from '#core/ui/decline/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import { Screen } from '#core/ui/screen.tsx';

export interface DeclineFormProps {
  /** Turning an offer down, or handing a journalist to the team that answers. */
  purpose: 'decline' | 'hand-over';
  /** Name or address of who gets the reply; null where it is not known. */
  to: string | null;
  /** From `refusalFor`. */
  letter: Letter;
  /** "to your Executive Director, by Friday 18 December"; null where the code asks for no record. */
  recipientWords: string | null;
  /** How many questions must still be answered before it can be recorded. */
  missing: number;
  /** Whether the surface can open a reply; where not, the words go to the clipboard. */
  canReply: boolean;
  onReply: (letter: Letter, record: boolean) => void;
  /** Opens the declaration instead, with the answer "I said no". */
  onLook: () => void;
  onBack: () => void;
}

/** A tactful refusal to look over: one button opens the reply and records the declined offer. */
export function DeclineForm(props: DeclineFormProps) {
  const { purpose, to, recipientWords, missing, canReply, onReply, onLook, onBack } = props;
  const [letter, setLetter] = useState(props.letter);
  const [record, setRecord] = useState(recipientWords !== null);
  const [attempt, setAttempt] = useState(0);
  const textarea = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (attempt > 0) textarea.current?.focus();
  }, [attempt]);

  const isEmpty = letter.text.trim() === '';
  const isFault = attempt > 0 && isEmpty;
  const handsOver = purpose === 'hand-over';
  const send = (event: Event) => {
    event.preventDefault();
    if (isEmpty) setAttempt(attempt + 1);
    else onReply(letter, record);
  };
  return (
    <Screen
      title={handsOver ? declineWords.title.handOver : declineWords.title.decline}
      back={{ label: declareWords.back, onBack }}
    >
      <form class="form" noValidate onSubmit={send}>
        <p>{handsOver ? declineWords.lead.handOver : declineWords.lead.decline}</p>
        <div class="known">
          {to !== null && <Line label={declineWords.to} text={to} />}
          <Line label={declineWords.subject} text={letter.subject} />
        </div>
        <div class="field">
          <label for="reply-text">{declineWords.text}</label>
          {isFault && (
            <p class="fault" id="reply-fault">
              {declineWords.empty}
            </p>
          )}
          <textarea
            ref={textarea}
            id="reply-text"
            rows={12}
            value={letter.text}
            aria-invalid={isFault}
            aria-describedby={isFault ? 'reply-fault' : undefined}
            onInput={({ currentTarget }) => setLetter({ ...letter, text: currentTarget.value })}
          />
        </div>
        {!canReply && <p class="small">{declineWords.cannotOpen}</p>}
        {recipientWords !== null && (
          <RecordTick
            record={record}
            handsOver={handsOver}
            recipientWords={recipientWords}
            missing={missing}
            onRecord={setRecord}
          />
        )}
        <div class="deeds">
          <button type="submit" class="primary">
            {buttonWords(canReply, record)}
          </button>
          {record && (
            <button type="button" class="quiet" onClick={onLook}>
              {declineWords.look}
            </button>
          )}
        </div>
      </form>
    </Screen>
  );
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <p class="line">
      <span class="small">{label}</span>
      <span dir="auto">{text}</span>
    </p>
  );
}

interface RecordTickProps {
  record: boolean;
  handsOver: boolean;
  recipientWords: string;
  missing: number;
  onRecord: (record: boolean) => void;
}

function RecordTick({ record, handsOver, recipientWords, missing, onRecord }: RecordTickProps) {
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={record}
          aria-describedby="record-told"
          onChange={({ currentTarget }) => onRecord(currentTarget.checked)}
        />
        {handsOver ? declineWords.recordHandOver : declineWords.record}
      </label>
      <p class="small indented" id="record-told">
        {fill(toldWords(record, handsOver), { recipient: recipientWords })}{' '}
        {record && missing > 0 && counted(declineWords.missing, missing)}
      </p>
    </div>
  );
}

function toldWords(record: boolean, handsOver: boolean): string {
  if (record) return handsOver ? declineWords.recordedHandOver : declineWords.recorded;
  return handsOver ? declineWords.notRecordedHandOver : declineWords.notRecorded;
}

function buttonWords(canReply: boolean, record: boolean): string {
  if (canReply) return record ? declineWords.openAndRecord : declineWords.open;
  return record ? declineWords.copyAndRecord : declineWords.copy;
}
