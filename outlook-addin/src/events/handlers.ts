import { controlId } from '../../manifest/surfaces.ts';
import type { Alert } from './alert.ts';
import { markdownMessage, plainMessage } from './dialog-text.ts';
import { type Draft, type DraftMailbox, digest, type Unchecked } from './draft.ts';
import type { DraftJudge } from './judge-draft.ts';
import type { Sending } from './sending.ts';
import { eventWords } from './words.ts';

/** What a handler answers, in Outlook's own shape. */
export interface Completion {
  allowEvent: boolean;
  errorMessage?: string;
  errorMessageMarkdown?: string;
  cancelLabel?: string;
  commandId?: string;
  contextData?: string;
  sendModeOverride?: 'promptUser';
}

/** What Outlook hands to a handler. */
export interface LaunchEvent {
  completed(completion: Completion): void;
}

/** The promise is for tests: Outlook waits for `completed` alone. */
export type Handler = (event: LaunchEvent) => Promise<void>;

export interface HandlerParts {
  /** The draft that Outlook has opened for this event; throws where there is none. */
  openDraft: () => DraftMailbox;
  /** Loaded late, so that a fault in it lets mail go like any other. */
  loadJudge: () => Promise<DraftJudge>;
  sending: Sending;
  /** Calls back after so many milliseconds; the call that it returns takes that back. */
  after: (milliseconds: number, callback: () => void) => () => void;
}

/** After five seconds Outlook shows a dialog of its own; what is left to it is for the note on the item. */
export const patienceInMilliseconds = 4_000;

/** By the names in the manifest. */
export type Handlers = Record<
  'onMessageSend' | 'onAppointmentSend' | 'onMessageRecipientsChanged' | 'onAppointmentAttendeesChanged',
  Handler
>;

/**
 * The handlers of Outlook's events. Each answers exactly once and in time, whatever goes wrong: a draft that could not
 * be checked goes, unless the organisation holds it.
 */
export function createHandlers(parts: HandlerParts): Handlers {
  const verdictOn = remembering(parts.loadJudge);

  const onSend =
    (paneButton: string): Handler =>
    async (event) => {
      const check = verdict(parts, verdictOn).then(
        ({ alert, showsMarkdown }) =>
          alert === null ? { allowEvent: true } : stopping(alert, paneButton, showsMarkdown),
        (): Unchecked => 'failed',
      );
      const outcome = await inTime(check, parts.after);
      event.completed(typeof outcome === 'string' ? await letGo(parts, outcome) : outcome);
    };

  /** Judges ahead, so that the verdict is there when the officer sends. */
  const onRecipients: Handler = async (event) => {
    const ahead = verdict(parts, verdictOn).catch((): Unchecked => 'failed');
    await inTime(ahead, parts.after);
    event.completed({ allowEvent: true });
  };

  return {
    onMessageSend: onSend(controlId('messageCompose', 'open')),
    onAppointmentSend: onSend(controlId('appointmentOrganizer', 'open')),
    onMessageRecipientsChanged: onRecipients,
    onAppointmentAttendeesChanged: onRecipients,
  };
}

type Verdicts = (draft: Draft) => Promise<Alert | null>;

/** Keeps the last verdict, not the draft: what was judged when the recipients changed is not judged again. */
function remembering(loadJudge: () => Promise<DraftJudge>): Verdicts {
  let judge: Promise<DraftJudge> | null = null;
  let last: { digest: string; alert: Alert | null } | null = null;
  return async (draft) => {
    const now = digest(draft);
    if (last?.digest === now) return last.alert;
    judge ??= loadJudge();
    const alert = (await judge)(draft);
    last = { digest: now, alert };
    return alert;
  };
}

async function verdict({ openDraft }: HandlerParts, verdictOn: Verdicts) {
  const mailbox = openDraft();
  return { showsMarkdown: mailbox.showsMarkdown, alert: await verdictOn(await mailbox.read()) };
}

/** What work comes to, where that is known within our patience. The work never fails. */
function inTime<T>(work: Promise<T>, after: HandlerParts['after']): Promise<T | 'late'> {
  return new Promise((resolve) => {
    const stopClock = after(patienceInMilliseconds, () => resolve('late'));
    void work.then((outcome) => {
      stopClock();
      resolve(outcome);
    });
  });
}

async function letGo({ openDraft, sending }: HandlerParts, why: Unchecked): Promise<Completion> {
  if (sending.unchecked === 'hold') return { allowEvent: false, errorMessage: eventWords.held };
  try {
    await openDraft().noteUnchecked(why);
  } catch {
    // There is no draft to note it on, and the mail matters more than the note.
  }
  return { allowEvent: true };
}

function stopping(
  { mode, sentences, context }: Alert,
  paneButton: string,
  showsMarkdown: boolean,
): Completion {
  return {
    allowEvent: false,
    errorMessage: plainMessage(sentences),
    ...(showsMarkdown && { errorMessageMarkdown: markdownMessage(sentences) }),
    cancelLabel: eventWords.open,
    commandId: paneButton,
    contextData: JSON.stringify(context),
    // The manifest names the strictest mode of all; this alone can soften it.
    ...(mode === 'promptUser' && { sendModeOverride: 'promptUser' as const }),
  };
}
