import type { DraftChange } from '../host/draft-methods.ts';
import { EventRuntime } from '../host/event-runtime.ts';
import { OutlookHost, type OutlookHostOptions } from '../host/outlook-host.ts';
import type { OutlookItem } from '../host/outlook-item.ts';
import type { SendDialog } from '../host/smart-alerts.ts';
import type { BegunDraft } from './drafts.ts';
import { writePeople } from './people.ts';

/** What the officer's "Send" has come to. */
export type Stage =
  | { kind: 'writing' }
  | { kind: 'checking'; slow: boolean }
  | { kind: 'asked'; dialog: SendDialog };

export interface WritingOptions {
  /** Of every frame of the add-in. */
  frames: Omit<OutlookHostOptions, 'paneUrl'>;
  /** Called when something of this changes. */
  onChange(): void;
  /** Called when the draft has gone, with whom to. */
  onSent(said: string): void;
}

/** A draft that the officer is writing, with what Outlook runs beside it: the event handlers, and the pane if asked. */
export class Writing {
  readonly title: string;
  readonly draft: OutlookItem;
  readonly quoted: string;
  stage: Stage = { kind: 'writing' };
  /** The add-in's pane on the draft; null while it is closed. */
  pane: OutlookHost | null = null;
  readonly #options: WritingOptions;
  readonly #runtime: EventRuntime;

  constructor({ title, draft, quoted }: BegunDraft, options: WritingOptions) {
    this.title = title;
    this.draft = draft;
    this.quoted = quoted;
    this.#options = options;
    this.rewrite(draft.bodyText);
    this.#runtime = new EventRuntime(draft, {
      ...options.frames,
      paneUrl: 'outlook-addin/commands.html',
      sendMode: 'promptUser',
      onSlow: () => this.#enter({ kind: 'checking', slow: true }),
    });
  }

  /** The officer's own words, without what they answer. */
  get ownText(): string {
    return this.quoted === '' ? this.draft.bodyText : this.draft.bodyText.slice(0, -this.#below.length);
  }

  rewrite(text: string): void {
    this.draft.bodyText = text + this.#below;
  }

  /** Tells the add-in what the officer has changed. */
  changed(change: DraftChange): void {
    this.pane?.tellDraftChange(change);
    if (change === 'to' || change === 'cc' || change === 'bcc') void this.#runtime.recipientsChanged();
    this.#options.onChange();
  }

  /** Opens the pane on the draft, and tells it why where a dialog has sent the officer there. */
  openPane(initializationContext = ''): void {
    this.pane?.close();
    this.pane = new OutlookHost({
      ...this.#options.frames,
      title: 'Probity on the draft',
      paneUrl: 'outlook-addin/taskpane.html',
      initializationContext,
      onDraftChanged: (_draft, change) => this.changed(change),
    });
    this.pane.select(this.draft);
    this.#options.onChange();
  }

  closePane(): void {
    this.pane?.close();
    this.pane = null;
    this.#options.onChange();
  }

  /** The officer presses "Send". */
  async send(): Promise<void> {
    this.#enter({ kind: 'checking', slow: false });
    const outcome = await this.#runtime.send();
    if (outcome.goes) this.go();
    else this.#enter({ kind: 'asked', dialog: outcome.dialog });
  }

  /** The draft goes, unasked or anyway. */
  go(): void {
    const { to, cc, bcc } = this.draft;
    const people = [...to, ...cc, ...bcc];
    this.#options.onSent(people.length === 0 ? 'Saved.' : `Sent to ${writePeople(people)}.`);
  }

  /** The officer goes back to the draft. */
  dismiss(): void {
    this.#enter({ kind: 'writing' });
  }

  /** The officer keeps the draft; the dialog's button may open the pane. */
  keep(dialog: SendDialog): void {
    this.dismiss();
    if (dialog.opens) this.openPane(dialog.opens.contextData);
  }

  /** Ends what runs beside the draft. */
  close(): void {
    this.pane?.close();
    this.#runtime.close();
  }

  get #below(): string {
    return this.quoted === '' ? '' : `\n\n${this.quoted}`;
  }

  #enter(stage: Stage): void {
    this.stage = stage;
    this.#options.onChange();
  }
}
