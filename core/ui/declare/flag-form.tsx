import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Content } from '#core/declaration/event.ts';
import { adviceMatter } from '#core/declaration/what.ts';
import { withAnswer } from '#core/ui/declare/change.ts';
import { type Judging, judged } from '#core/ui/declare/form-view.ts';
import type { Channel } from '#core/ui/declare/sending.tsx';
import { type Attachable, Sending } from '#core/ui/declare/sending.tsx';
import { declareWords } from '#core/ui/declare/words.ts';
import { Screen } from '#core/ui/screen.tsx';

export interface FlagFormProps {
  /** A draft of the kind `flag`. */
  content: Content;
  judging: Judging;
  /** "to your manager": whom the question goes to. */
  recipientWords: string;
  channel: Channel;
  attachable: Attachable | null;
  onChange: (content: Content) => void;
  onSend: (content: Content, attach: boolean) => void;
  onCancel: () => void;
}

const questionId = 'question';
const fieldId = 'flag-question';

/** A question to whoever can advise: one sentence, one click. */
export function FlagForm(props: FlagFormProps) {
  const { judging, recipientWords, channel, attachable, onChange, onSend, onCancel } = props;
  const [content, setContent] = useState(props.content);
  const [attach, setAttach] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (attempt > 0) field.current?.focus();
  }, [attempt]);

  const question = content.facts.answers[questionId] ?? '';
  const isMissing = attempt > 0 && question.trim() === '';
  const ask = (text: string) => {
    const changed = judged(withAnswer(content, questionId, text), judging);
    setContent(changed);
    onChange(changed);
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (question.trim() === '') setAttempt(attempt + 1);
    else onSend(content, attach);
  };
  const { flag } = declareWords;
  return (
    <Screen title={flag.title} back={{ label: declareWords.back, onBack: onCancel }}>
      <form class="form" noValidate onSubmit={send}>
        {content.signal !== null && (
          <p>
            <span class="small">{flag.about}</span>{' '}
            {adviceMatter(content.signal, content.facts.item?.subject ?? null)}
          </p>
        )}
        <div class="field">
          <label for={fieldId}>{flag.label}</label>
          <p class="small" id="flag-hint">
            {flag.hint}
          </p>
          {isMissing && (
            <p class="fault" id="flag-fault">
              <span class="unseen">{declareWords.fault}</span>
              {flag.fault}
            </p>
          )}
          <textarea
            ref={field}
            id={fieldId}
            rows={3}
            value={question}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? 'flag-hint flag-fault' : 'flag-hint'}
            onInput={({ currentTarget }) => ask(currentTarget.value)}
          />
        </div>
        <Sending
          recipientWords={recipientWords}
          channel={channel}
          item={content.facts.item}
          attachable={attachable}
          attach={attach}
          onAttach={setAttach}
        />
        <div class="deeds">
          <button type="submit" class="primary">
            {channel === 'mail' ? declareWords.openMail : flag.send}
          </button>
        </div>
      </form>
    </Screen>
  );
}
