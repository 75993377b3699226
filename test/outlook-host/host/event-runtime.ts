import { OutlookHost, type OutlookHostOptions } from './outlook-host.ts';
import type { OutlookItem } from './outlook-item.ts';
import { type Ending, eventPatience, outcomeOf, type SendMode, type SendOutcome } from './smart-alerts.ts';

/** The handlers that the manifest names, by the event. */
const eventHandlers = {
  OnMessageSend: 'onMessageSend',
  OnAppointmentSend: 'onAppointmentSend',
  OnMessageRecipientsChanged: 'onMessageRecipientsChanged',
  OnAppointmentAttendeesChanged: 'onAppointmentAttendeesChanged',
} as const;
export type LaunchEvent = keyof typeof eventHandlers;

export interface EventRuntimeOptions extends OutlookHostOptions {
  sendMode: SendMode;
  /** Called when a handler keeps the officer waiting for longer than Outlook likes. */
  onSlow?(): void;
}

/**
 * Plays the place where Outlook runs an add-in's event handlers: a hidden page for each draft, started with the draft
 * and gone with it.
 */
export class EventRuntime {
  readonly host: OutlookHost;
  readonly #options: EventRuntimeOptions;
  readonly #draft: OutlookItem;
  readonly #place = document.createElement('div');

  constructor(draft: OutlookItem, options: EventRuntimeOptions) {
    this.#draft = draft;
    this.#options = options;
    this.host = new OutlookHost({ title: 'Event handlers of Probity', ...options });
    this.#place.hidden = true;
    document.body.append(this.#place);
    this.host.select(draft);
    this.host.open(this.#place);
  }

  close(): void {
    this.host.close();
    this.#place.remove();
  }

  /** Tells the handlers that the people of the draft have changed; Outlook waits for no answer. */
  recipientsChanged(): Promise<Ending> {
    return this.#launch(this.#isMeeting ? 'OnAppointmentAttendeesChanged' : 'OnMessageRecipientsChanged');
  }

  /** Has the draft checked: what Outlook does when the officer presses "Send". */
  async send(): Promise<SendOutcome> {
    const { sendMode } = this.#options;
    const ending = await this.#launch(this.#isMeeting ? 'OnAppointmentSend' : 'OnMessageSend');
    return outcomeOf(ending, sendMode);
  }

  get #isMeeting(): boolean {
    return this.#draft.kind === 'appointment-compose';
  }

  #launch(event: LaunchEvent): Promise<Ending> {
    const type = `o${event.slice(1)}`;
    return new Promise((resolve) => {
      let hasStarted = false;
      const timers = [
        setTimeout(() => this.#options.onSlow?.(), eventPatience.sayInMilliseconds),
        setTimeout(
          () => resolve({ kind: hasStarted ? 'timed-out' : 'unavailable' }),
          eventPatience.giveUpInMilliseconds,
        ),
      ];
      void this.host.started().then(() => {
        hasStarted = true;
      });
      void this.host.run(eventHandlers[event], { type }).then((completion) => {
        for (const timer of timers) clearTimeout(timer);
        resolve(completion === null ? { kind: 'unavailable' } : { kind: 'completed', completion });
      });
    });
  }
}
