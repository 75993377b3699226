import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { declareWords } from '#core/ui/declare/words.ts';
import type { Entry } from '#core/ui/mine/entry.ts';
import { mineWords } from '#core/ui/mine/words.ts';
import { yearAfter } from '#core/ui/mine/year-after.ts';
import { Summary } from '#core/ui/summary.tsx';

export interface StepsProps {
  entry: Entry;
  /** ISO date. */
  today: string;
  /** Opens a draft's form again. */
  onContinue: () => void;
  onAmend: () => void;
  /** `until` is an ISO date. */
  onRenew: (until: string | null) => void;
  onWithdraw: (reason: string | null) => void;
  /** A calendar entry for the deadline. */
  onRemind: () => void;
  onSaveFile: () => void;
}

/** What the officer may do next with a declaration of theirs. */
export function Steps({
  entry,
  today,
  onContinue,
  onAmend,
  onRenew,
  onWithdraw,
  onRemind,
  onSaveFile,
}: StepsProps) {
  const { declaration, may } = entry;
  const isDraft = declaration.state === 'draft';
  const isRefused = entry.delivery?.state === 'refused';
  return (
    <div class="deeds">
      {(isRefused || (isDraft && entry.delivery === null)) && (
        <button type="button" class="primary" onClick={onContinue}>
          {isRefused ? mineWords.sendAgain : mineWords.continue}
        </button>
      )}
      {may.includes('renew') && <Renewing today={today} onRenew={onRenew} />}
      <div class="row">
        {may.includes('amend') && (
          <button type="button" onClick={onAmend}>
            {mineWords.amend}
          </button>
        )}
        {isDraft && declaration.deadline !== null && (
          <button type="button" onClick={onRemind}>
            {mineWords.remind}
          </button>
        )}
        <button type="button" onClick={onSaveFile}>
          {mineWords.saveFile}
        </button>
      </div>
      {may.includes('withdraw') && <Withdrawing onWithdraw={onWithdraw} />}
    </div>
  );
}

function Renewing({ today, onRenew }: Pick<StepsProps, 'today' | 'onRenew'>) {
  const [until, setUntil] = useState(() => yearAfter(today));
  const renew = (event: Event) => {
    event.preventDefault();
    onRenew(until || null);
  };
  return (
    <details class="step">
      <Summary>{mineWords.renew.open}</Summary>
      <form class="inside" onSubmit={renew}>
        <div class="field">
          <label for="until">{mineWords.renew.label}</label>
          <p class="small" id="until-hint">
            {mineWords.renew.hint}
          </p>
          <input
            id="until"
            type="date"
            min={today}
            value={until}
            aria-describedby="until-hint"
            onInput={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        </div>
        <button type="submit">{mineWords.renew.send}</button>
      </form>
    </details>
  );
}

function Withdrawing({ onWithdraw }: Pick<StepsProps, 'onWithdraw'>) {
  const [reason, setReason] = useState('');
  const withdraw = (event: Event) => {
    event.preventDefault();
    onWithdraw(reason.trim() || null);
  };
  return (
    <details class="step">
      <Summary>{mineWords.withdraw.open}</Summary>
      <form class="inside" onSubmit={withdraw}>
        <p>{mineWords.withdraw.told}</p>
        <div class="field">
          <label for="withdraw-reason">{mineWords.withdraw.label}</label>
          <textarea
            id="withdraw-reason"
            rows={2}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </div>
        <button type="submit">{mineWords.withdraw.send}</button>
      </form>
    </details>
  );
}

export interface AnsweringProps {
  question: string;
  onAnswer: (answer: string) => void;
}

/** A question from whoever decides, and the place to answer it. */
export function Answering({ question, onAnswer }: AnsweringProps) {
  const [answer, setAnswer] = useState('');
  const [attempt, setAttempt] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (attempt > 0) field.current?.focus();
  }, [attempt]);

  const isMissing = attempt > 0 && answer.trim() === '';
  const send = (event: Event) => {
    event.preventDefault();
    if (answer.trim() === '') setAttempt(attempt + 1);
    else onAnswer(answer.trim());
  };
  return (
    <section class="card" aria-labelledby="question-heading">
      <h2 id="question-heading">{mineWords.question.title}</h2>
      <blockquote dir="auto">“{question}”</blockquote>
      <form class="form" noValidate onSubmit={send}>
        <div class="field">
          <label for="answer">{mineWords.question.label}</label>
          {isMissing && (
            <p class="fault" id="answer-fault">
              <span class="unseen">{declareWords.fault}</span>
              {mineWords.question.fault}
            </p>
          )}
          <textarea
            ref={field}
            id="answer"
            rows={3}
            value={answer}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? 'answer-fault' : undefined}
            onInput={({ currentTarget }) => setAnswer(currentTarget.value)}
          />
        </div>
        <button type="submit" class="primary">
          {mineWords.question.send}
        </button>
      </form>
    </section>
  );
}
