import { useLayoutEffect, useState } from 'preact/hooks';
import type { Content } from '#core/declaration/event.ts';
import type { Question } from '#core/declaration/question.ts';
import { CodeSays } from '#core/ui/declare/code-says.tsx';
import { Field, fieldId } from '#core/ui/declare/field.tsx';
import { Questions } from '#core/ui/declare/form-questions.tsx';
import type { Judging } from '#core/ui/declare/form-view.ts';
import { useForm } from '#core/ui/declare/use-form.ts';
import { declareWords } from '#core/ui/declare/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { Screen } from '#core/ui/screen.tsx';

export interface AmendFormProps {
  /** What was declared. Key the form by the declaration's id. */
  content: Content;
  judging: Judging;
  /** Nothing stands in the way of sending the change. */
  onSend: (content: Content, reason: string) => void;
  onBack: () => void;
}

/** What the form asks beside the questions of the declaration. */
const reasonId = 'reason';

function reasonQuestion(): Question {
  const { label, hint } = declareWords.reason;
  return { id: reasonId, label, hint, type: 'long', choices: [], needed: true, ask: null };
}

/** A declaration that was sent, to be put right: what changes, and why. */
export function AmendForm({ content: given, judging, onSend, onBack }: AmendFormProps) {
  const form = useForm(given, judging, () => {});
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const { content, view, said } = form;
  const why = reason.trim();
  const reasonFault = attempt > 0 && why === '' ? declareWords.reasonFault : null;

  // Other faults stand in a list of their own, which takes the focus.
  const isOnlyReason = reasonFault !== null && view.faults.length === 0;
  useLayoutEffect(() => {
    if (attempt > 0 && isOnlyReason) document.getElementById(fieldId(reasonId))?.focus();
  }, [attempt]);

  const send = (event: Event) => {
    event.preventDefault();
    if (view.faults.length === 0 && why !== '') onSend(content, why);
    else setAttempt(attempt + 1);
  };
  return (
    <Screen title={declareWords.amendTitle} back={{ label: declareWords.back, onBack }}>
      <form class="form" noValidate onSubmit={send}>
        <Questions form={form} attempt={attempt} today={judging.today}>
          <CodeSays advice={view.advice} codeTitle={judging.code.title} changed={said !== ''} />
        </Questions>
        <Field
          question={reasonQuestion()}
          facts={{ ...content.facts, answers: { reason } }}
          fault={reasonFault}
          onTold={(told) => setReason(typeof told === 'string' ? told : '')}
        />
        <div class="deeds">
          <p>
            <b>{fill(declareWords.goes, { recipient: view.recipientWords })}</b>
          </p>
          <button type="submit" class="primary">
            {declareWords.sendAmended}
          </button>
        </div>
        <p class="unseen" role="status">
          {said}
        </p>
      </form>
    </Screen>
  );
}
