import { useState } from 'preact/hooks';
import type { Content } from '#core/declaration/event.ts';
import { CodeSays } from '#core/ui/declare/code-says.tsx';
import { Discarded } from '#core/ui/declare/discarded.tsx';
import { Questions } from '#core/ui/declare/form-questions.tsx';
import type { Judging } from '#core/ui/declare/form-view.ts';
import { type Attachable, type Channel, Sending } from '#core/ui/declare/sending.tsx';
import { useForm } from '#core/ui/declare/use-form.ts';
import { declareWords } from '#core/ui/declare/words.ts';
import { Screen } from '#core/ui/screen.tsx';

/** Whether what is typed is safe on this device. */
export type Saved = 'saved' | 'saving' | 'failed';

export interface DeclareFormProps {
  /** The draft as it is when the form opens; later changes come from the form alone. Key the form by its id. */
  content: Content;
  judging: Judging;
  channel: Channel;
  attachable: Attachable | null;
  saved: Saved;
  /** At every change, judged anew, to be kept as it is. */
  onChange: (content: Content) => void;
  /** Nothing stands in the way of sending it. */
  onSend: (content: Content, attach: boolean) => void;
  onKeep: () => void;
  /** The draft is thrown away; `onRestore` brings it back, `onDone` leaves. */
  onDiscard: () => void;
  onRestore: (content: Content) => void;
  onDone: () => void;
}

/** A declaration to look over, complete and send: what is known in lines, what is missing as questions. */
export function DeclareForm(props: DeclareFormProps) {
  const { judging, channel, attachable, saved, onSend, onKeep, onDiscard } = props;
  const form = useForm(props.content, judging, props.onChange);
  const [attach, setAttach] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [isDiscarded, setDiscarded] = useState(false);
  const { content, view, said } = form;

  if (isDiscarded) {
    const restore = () => {
      setDiscarded(false);
      props.onRestore(content);
    };
    return <Discarded onUndo={restore} onDone={props.onDone} />;
  }
  const discard = () => {
    setDiscarded(true);
    onDiscard();
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (view.faults.length === 0) onSend(content, attach);
    else setAttempt(attempt + 1);
  };
  return (
    <Screen title={declareWords.titles[content.kind]} back={{ label: declareWords.back, onBack: onKeep }}>
      {/* Faults are told in words of ours, beside the field and all together. */}
      <form class="form" noValidate onSubmit={send}>
        <Questions form={form} attempt={attempt} today={judging.today}>
          <CodeSays advice={view.advice} codeTitle={judging.code.title} changed={said !== ''} />
        </Questions>
        <Sending
          recipientWords={view.recipientWords}
          channel={channel}
          item={content.facts.item}
          attachable={attachable}
          attach={attach}
          onAttach={setAttach}
        />
        <div class="deeds">
          <button type="submit" class="primary">
            {channel === 'mail' ? declareWords.openMail : declareWords.send}
          </button>
          <div class="row">
            <button type="button" onClick={onKeep}>
              {declareWords.keep}
            </button>
            <button type="button" onClick={discard}>
              {declareWords.discard}
            </button>
          </div>
          <SavedLine saved={saved} />
        </div>
        <p class="unseen" role="status">
          {said}
        </p>
      </form>
    </Screen>
  );
}

/** Said aloud only where it went wrong: whoever types need not hear that all is well. */
function SavedLine({ saved }: { saved: Saved }) {
  const told = declareWords.saved[saved];
  return saved === 'failed' ? (
    <p class="fault" role="alert">
      {told}
    </p>
  ) : (
    <p class="small">{told}</p>
  );
}
