import { CopySummary } from '#core/ui/copy-summary.tsx';
import { DeedDone } from '#core/ui/deed-done.tsx';
import { MoreMenu } from '#core/ui/more-menu.tsx';
import { plainText } from '#core/ui/plain-text.ts';
import type { PromptAction, PromptActions } from '#core/ui/prompt-actions.ts';
import type { PromptDeeds } from '#core/ui/prompt-deeds.ts';
import { promptWords } from '#core/ui/prompt-words.ts';
import { SendAnywayPart } from '#core/ui/send-anyway.tsx';
import type { PromptView } from '#core/ui/view.ts';

export interface ActionsProps {
  prompt: PromptView;
  codeTitle: string;
  deeds: PromptDeeds;
}

/** What an officer can do about a situation; once it is done, what came of it. */
export function Actions({ prompt, codeTitle, deeds }: ActionsProps) {
  const deed = deeds.deedFor(prompt);
  return (
    <DeedDone prompt={prompt} deed={deed} deeds={deeds}>
      <div class="deeds">
        <button type="button" class="primary" onClick={() => deeds.onAct(prompt, prompt.actions.main)}>
          {mainWords(prompt)}
        </button>
        {prompt.actions.others.length > 0 && (
          <div class="row">
            {prompt.actions.others.map((action) => (
              <button type="button" key={action} onClick={() => deeds.onAct(prompt, action)}>
                {otherWords(action, prompt.actions)}
              </button>
            ))}
          </div>
        )}
        {deeds.sendAnyway !== undefined && <SendAnywayPart prompt={prompt} sendAnyway={deeds.sendAnyway} />}
        <div class="quiets">
          {/* Where a reason is wanted, setting it aside without one would be a way round. */}
          {deeds.sendAnyway?.asksReason !== true && (
            <button type="button" class="quiet" onClick={() => deeds.onDismiss(prompt, '')}>
              {deeds.sharesDismissals ? promptWords.notRelevantAnywhere : promptWords.notRelevant}
            </button>
          )}
          <MoreMenu>
            <button type="button" onClick={() => deeds.onAlreadyDeclared(prompt)}>
              {promptWords.already}
            </button>
            <button type="button" onClick={() => deeds.onRemind(prompt)}>
              {promptWords.remind}
            </button>
            <CopySummary text={plainText(prompt, codeTitle)} />
          </MoreMenu>
        </div>
      </div>
    </DeedDone>
  );
}

function mainWords({ actions, declarable }: PromptView): string {
  const declines = actions.main === 'decline' && declarable;
  return declines ? promptWords.declineAndDeclare : promptWords.actions[actions.main];
}

/** Beside another button, shorter words say enough. */
function otherWords(action: PromptAction, { main }: PromptActions): string {
  if (action === 'declare' && main === 'decline') return promptWords.declareOnly;
  return action === 'flag' ? promptWords.askAdvice : promptWords.actions[action];
}
