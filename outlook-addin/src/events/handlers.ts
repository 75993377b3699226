import type { Sending } from '#core/sending/sending.ts';
import { controlId } from '../../manifest/surfaces.ts';
import type { Alert } from './alert.ts';
import { markdownMessage, plainMessage } from './dialog-text.ts';
import { type DraftMailbox, digest, type Unchecked, type Verdict } from './draft.ts';
import type { DraftJudge } from './judge-draft.ts';
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
  | 'onMessageSend'
  | 'onAppointmentSend'
  | 'onMessageRecipientsChanged'
  | 'onAppointmentAttendeesChanged'
  | 'onMessageAttachmentsChanged'
  | 'onAppointmentAttachmentsChanged',
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
      const check = judged(parts, verdictOn).then(
        ({ mailbox, verdict: { alert } }) =>
          alert === null
            ? { allowEvent: true }
            : stopping(asWanted(alert, parts.sending, mailbox), paneButton, mailbox),
        (): Unchecked => 'failed',
      );
      const outcome = await inTime(check, parts.after);
      event.completed(typeof outcome === 'string' ? await letGo(parts, outcome) : outcome);
    };

  /** Judges ahead, so that the verdict is there when the officer sends: the next event may run in a fresh runtime. */
  const ahead: Handler = async (event) => {
    const work = judged(parts, verdictOn).then(
      ({ mailbox, verdict }) => mailbox.foresee(verdict),
      () => {},
    );
    await inTime(work, parts.after);
    event.completed({ allowEvent: true });
  };

  return {
    onMessageSend: onSend(controlId('messageCompose', 'open')),
    onAppointmentSend: onSend(controlId('appointmentOrganizer', 'open')),
    onMessageRecipientsChanged: ahead,
    onAppointmentAttendeesChanged: ahead,
    onMessageAttachmentsChanged: ahead,
    onAppointmentAttachmentsChanged: ahead,
  };
}

type Verdicts = (mailbox: DraftMailbox) => Promise<Verdict>;

/** Keeps the last verdict, not the draft: what was judged once is not judged again. */
function remembering(loadJudge: () => Promise<DraftJudge>): Verdicts {
  let judge: Promise<DraftJudge> | null = null;
  let last: Verdict | null = null;
  return async (mailbox) => {
    const [draft, foreseen] = await Promise.all([mailbox.read(), mailbox.foreseen()]);
    const now = digest(draft);
    const known = [last, foreseen].find((verdict) => verdict?.digest === now);
    if (known) return known;
    judge ??= loadJudge();
    last = { digest: now, alert: (await judge)(draft) };
    return last;
  };
}

async function judged({ openDraft }: HandlerParts, verdictOn: Verdicts) {
  const mailbox = openDraft();
  return { mailbox, verdict: await verdictOn(mailbox) };
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

/** Where a reason is wanted, the pane stands in for Outlook's "Send anyway", which asks for none. */
function asWanted(alert: Alert, { reason }: Sending, { keepsSettled }: DraftMailbox): Alert {
  const held = reason && keepsSettled && alert.mode === 'promptUser';
  return held ? { ...alert, mode: 'softBlock' } : alert;
}

function stopping(
  { mode, sentences: [what = '', ...why], context }: Alert,
  paneButton: string,
  { showsMarkdown, keepsSettled }: DraftMailbox,
): Completion {
  const sentences = [what, ...wayOn(mode, keepsSettled), ...why];
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

/** Outlook itself offers to send anyway where it only prompts; elsewhere the officer must be told. */
function wayOn(mode: Alert['mode'], keepsSettled: boolean): string[] {
  if (mode === 'promptUser') return [];
  return [mode === 'softBlock' && keepsSettled ? eventWords.settle : eventWords.change];
}
