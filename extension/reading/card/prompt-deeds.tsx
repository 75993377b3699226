import { fill } from '#core/ui/noticed.ts';
import type { PromptAction } from '#core/ui/prompt-actions.ts';
import { promptWords } from '#core/ui/prompt-words.ts';
import type { CardPrompt } from '../card-view.ts';
import { readingWords as words } from '../words.ts';

/** How far the person has gone with one situation. */
export type Step =
  | 'offered'
  /** The words of a refusal are shown. */
  | 'declining'
  | 'reply-opened'
  | 'copied'
  | 'not-copied'
  /** Goes on in the panel. */
  | 'opening'
  | 'not-opened'
  | 'dismissed';

/** What can be done on a card. */
export interface CardDeeds {
  stepOf(prompt: CardPrompt): Step;
  /** Whether the site's own reply can be opened. */
  canReply: boolean;
  onAct(prompt: CardPrompt, action: PromptAction): void;
  /** Copies the words, and opens the site's own reply where it can be. */
  onReply(prompt: CardPrompt): void;
  /** Opens the panel to declare what was turned down. */
  onDeclined(prompt: CardPrompt): void;
  onBack(prompt: CardPrompt): void;
  onDismiss(prompt: CardPrompt): void;
  onRestore(prompt: CardPrompt): void;
}

interface DeedsProps {
  prompt: CardPrompt;
  site: string;
  sharesDismissals: boolean;
  deeds: CardDeeds;
}

/** The buttons beneath a situation; once one is pressed, what came of it. */
export function PromptDeedsPart(props: DeedsProps) {
  const { prompt, sharesDismissals, deeds } = props;
  const step = deeds.stepOf(prompt);
  switch (step) {
    case 'offered':
      return <Offered {...props} />;
    case 'declining':
    case 'not-copied':
      return <Declining {...props} />;
    case 'reply-opened':
    case 'copied':
      return (
        <div class="deeds">
          <p class="deed" role="status">
            {step === 'copied' ? words.decline.copied : words.decline.opened}
          </p>
          {prompt.view.declarable && (
            <button type="button" class="primary" onClick={() => deeds.onDeclined(prompt)}>
              {words.decline.declare}
            </button>
          )}
        </div>
      );
    case 'dismissed':
      return (
        <p class="deed" role="status">
          {sharesDismissals ? promptWords.told.dismissedAnywhere : words.dismissed}{' '}
          <button type="button" class="quiet" onClick={() => deeds.onRestore(prompt)}>
            {words.undo}
          </button>
        </p>
      );
    case 'opening':
    case 'not-opened':
      return (
        <p class="deed" role="status">
          {step === 'opening' ? words.opening : words.notOpened}
        </p>
      );
  }
}

function Offered({ prompt, sharesDismissals, deeds }: DeedsProps) {
  const { actions, declarable } = prompt.view;
  const isBoth = actions.main === 'decline' && declarable;
  return (
    <div class="deeds">
      <button type="button" class="primary" onClick={() => deeds.onAct(prompt, actions.main)}>
        {isBoth ? promptWords.declineAndDeclare : promptWords.actions[actions.main]}
      </button>
      <div class="row">
        {actions.others.map((action) => (
          <button type="button" key={action} onClick={() => deeds.onAct(prompt, action)}>
            {otherWords(action, actions.main)}
          </button>
        ))}
      </div>
      <button type="button" class="quiet" onClick={() => deeds.onDismiss(prompt)}>
        {sharesDismissals ? promptWords.notRelevantAnywhere : promptWords.notRelevant}
      </button>
    </div>
  );
}

function otherWords(action: PromptAction, main: PromptAction): string {
  if (action === 'declare' && main === 'decline') return promptWords.declareOnly;
  return action === 'flag' ? promptWords.askAdvice : promptWords.actions[action];
}

function Declining({ prompt, site, deeds }: DeedsProps) {
  const failed = deeds.stepOf(prompt) === 'not-copied';
  return (
    <div class="deeds">
      <h3>{words.decline.heading}</h3>
      <blockquote class="letter" dir="auto">
        {prompt.letter?.text}
      </blockquote>
      {deeds.canReply && <p class="small">{fill(words.decline.lead, { site })}</p>}
      {failed && <p role="alert">{words.decline.notCopied}</p>}
      <button type="button" class="primary" onClick={() => deeds.onReply(prompt)}>
        {deeds.canReply ? words.decline.open : words.decline.copy}
      </button>
      <button type="button" class="quiet" onClick={() => deeds.onBack(prompt)}>
        {words.decline.back}
      </button>
    </div>
  );
}
