import { type Fields, isFields } from './protocol.ts';

/** Outlook's own: after the first it says that the check takes longer, after the second it gives the handler up. */
export const eventPatience = { sayInMilliseconds: 5_000, giveUpInMilliseconds: 300_000 } as const;

/** What the manifest chose for drafts that a handler holds back. */
export type SendMode = 'promptUser' | 'softBlock' | 'block';

/** How a handler's run ended: it answered, Outlook lost patience with it, or it could not be run. */
export type Ending =
  | { kind: 'completed'; completion: Fields }
  | { kind: 'timed-out' }
  | { kind: 'unavailable' };

/** The dialog that Outlook shows instead of sending. */
export interface SendDialog {
  message: string;
  /** True where the message is Markdown. */
  markdown: boolean;
  /** The button that keeps the draft: "Don't send", or what the add-in calls it. */
  keepLabel: string;
  /** The add-in's button that keeping the draft presses, and what the pane is told then. */
  opens: { commandId: string; contextData: string } | null;
  mayGoAnyway: boolean;
}

/** Either the draft goes, or Outlook asks. */
export type SendOutcome = { goes: true } | { goes: false; dialog: SendDialog };

/** Outlook shows no more than these many characters. */
export const sendDialogLimits = { message: 500, keepLabel: 20 } as const;

const keepLabel = "Don't send";

/**
 * What Outlook does once the handler of a send event has ended.
 *
 * @param mode the manifest's; a handler may soften it for one draft
 */
export function outcomeOf(ending: Ending, mode: SendMode, addinName = 'Probity'): SendOutcome {
  switch (ending.kind) {
    case 'completed':
      return ofCompletion(ending.completion, mode, addinName);
    case 'timed-out':
      return {
        goes: false,
        dialog: plainDialog(
          `${addinName} took too long to check your message. Try again later.`,
          mode !== 'block',
        ),
      };
    case 'unavailable':
      // An add-in that is down holds mail back only where the organisation chose to block.
      if (mode !== 'block') return { goes: true };
      return {
        goes: false,
        dialog: plainDialog(`${addinName} is not available, so your message cannot be sent now.`, false),
      };
  }
}

function plainDialog(message: string, mayGoAnyway: boolean): SendDialog {
  return { message, markdown: false, keepLabel, opens: null, mayGoAnyway };
}

function ofCompletion(completion: Fields, mode: SendMode, addinName: string): SendOutcome {
  if (completion.allowEvent === true) return { goes: true };
  const { errorMessage, errorMessageMarkdown, cancelLabel, commandId, contextData, sendModeOverride } =
    completion;
  const markdown = typeof errorMessageMarkdown === 'string';
  const message = markdown
    ? errorMessageMarkdown
    : textOf(errorMessage, `${addinName} does not let this go yet.`);
  const opens = typeof commandId === 'string' ? { commandId, contextData: textOf(contextData, '') } : null;
  return {
    goes: false,
    dialog: {
      message: message.slice(0, sendDialogLimits.message),
      markdown,
      keepLabel: textOf(cancelLabel, keepLabel).slice(0, sendDialogLimits.keepLabel),
      opens,
      mayGoAnyway: sendModeOverride === 'promptUser' || mode === 'promptUser',
    },
  };
}

function textOf(value: unknown, instead: string): string {
  if (isFields(value)) return JSON.stringify(value);
  return typeof value === 'string' && value !== '' ? value : instead;
}
