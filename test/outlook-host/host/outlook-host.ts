import { errorCodes, failed } from './answers.ts';
import { appContext, frameName, type Requirements, type Session } from './app-context.ts';
import { type MethodName, methodName } from './dispatch-ids.ts';
import type { DraftChange } from './draft-methods.ts';
import type { Form } from './forms.ts';
import { initialData, type Permission } from './initial-data.ts';
import type { ItemState } from './item-state.ts';
import { MailboxState } from './mailbox-state.ts';
import { Manners } from './manners.ts';
import { isMailboxMethod, itemMethods, mailboxMethods } from './methods.ts';
import { installNestedAppAuth, type NestedAppAuth } from './nested-app-auth.ts';
import { isDraft, type Mailbox, type OutlookItem } from './outlook-item.ts';
import { type Fields, isFields, type PaneRequest, readRequest, writeResponse } from './protocol.ts';

const itemChanged = 'olkItemSelectedChanged';
/** By what every page of an add-in that has started waits for commands and events. */
const commandInvoked = 'appCommandInvoked';
const commandCompleted = 94;

/** One thing that the pane asked of the host, as tests see it. */
export interface HostCall {
  /** The method's or the event's name. */
  name: string;
  action: PaneRequest['action'];
  parameters: unknown;
}

export interface OutlookHostOptions {
  /** A page of the add-in: its pane, or the page of its functions and events. */
  paneUrl: string;
  user: Mailbox;
  /** The frame's title; Outlook names a pane by its add-in. */
  title?: string;
  locale?: string;
  /** What the mailbox keeps; frames of one mailbox share it. */
  mailbox?: MailboxState;
  /** What the manifest asked for and the administrator granted. */
  permission?: Permission;
  /** What this Outlook says it can do; a recent one where nothing is named. */
  requirements?: Requirements;
  /** What a dialog or a notification told the pane that it opened. */
  initializationContext?: string;
  /** Who is signed in to Outlook; absent in an Outlook that does not sign add-ins in. */
  nestedAppAuth?: NestedAppAuth;
  /** Called when the pane has put a notification or a category on an item, or taken one away. */
  onItemState?(item: OutlookItem, state: ItemState): void;
  /** Called when the pane opens a reply or a new message. */
  onForm?(form: Form): void;
  /** Called when the pane opens another item, or closes its draft. */
  onOpenItem?(id: string): void;
  /** Called when the pane has changed its draft. */
  onDraftChanged?(item: OutlookItem, change: DraftChange): void;
}

/**
 * Plays Outlook on the web to one page of an add-in: opens it in a frame, answers the unmodified office.js in it,
 * and tells it of what happens in the mailbox.
 */
export class OutlookHost {
  /** All that the pane has asked, in order. */
  readonly calls: HostCall[] = [];
  /** How this Outlook misbehaves. */
  readonly manners = new Manners();
  readonly mailbox: MailboxState;
  readonly #options: OutlookHostOptions;
  readonly #session: Session;
  readonly #handlers = new Map<string, PaneRequest>();
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #commands = new Map<string, (completion: Fields | null) => void>();
  readonly #frame: HTMLIFrameElement;
  #item: OutlookItem | null = null;
  /** The item that the pane was told of last. */
  #told: OutlookItem | null = null;

  constructor(options: OutlookHostOptions) {
    this.#options = options;
    this.mailbox = options.mailbox ?? new MailboxState();
    this.#session = {
      conversationId: `conversation-${crypto.randomUUID()}`,
      controlId: `control-${crypto.randomUUID()}`,
      locale: options.locale ?? 'en-GB',
    };
    this.#frame = document.createElement('iframe');
    this.#frame.title = options.title ?? 'Probity';
    this.#frame.name = frameName(this.#session, location.origin);
    this.#frame.src = options.paneUrl;
  }

  /** Shows the pane in `container`; what was selected before is the item that it begins with. */
  open(container: HTMLElement): void {
    window.addEventListener('message', this.#receive);
    container.append(this.#frame);
  }

  /** Takes the pane away and stops listening to it. */
  close(): void {
    window.removeEventListener('message', this.#receive);
    this.#frame.remove();
  }

  /** Names this frame among others. */
  get id(): string {
    return this.#session.controlId;
  }

  /** The item that is open. */
  get item(): OutlookItem | null {
    return this.#item;
  }

  /** Opens another item, or none, and tells the pane. */
  select(item: OutlookItem | null): void {
    this.#item = item;
    this.#tellItem();
  }

  /** Opens another item without a word to the pane, as Outlook does at times. */
  selectSilently(item: OutlookItem | null): void {
    this.#item = item;
  }

  /** Raises an event in the pane, for example `olkInfobarClicked`. Gives false where the pane does not listen. */
  raise(event: string, data: unknown): boolean {
    const handler = this.#handlers.get(event);
    if (!handler) return false;
    this.#respond(handler, data, 'event');
    return true;
  }

  /** Tells the pane that the officer, or another frame of the add-in, has changed its draft. */
  tellDraftChange(change: DraftChange): void {
    if (this.#item !== null) raiseDraftChange(this, this.#item, change);
  }

  /** Once the add-in's functions can be run. */
  started(): Promise<void> {
    return this.#listening(commandInvoked);
  }

  /** Once the pane listens to an event; at once where it does already. */
  #listening(event: string): Promise<void> {
    if (this.#handlers.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(event, [...(this.#waiting.get(event) ?? []), resolve]);
    });
  }

  /**
   * Runs a function of the add-in, of a button or of an event, by its name in the manifest.
   *
   * @param event what the function is handed, beside `completed`
   * @returns what it completes with, which may never come; null where the add-in has no such function
   */
  async run(functionName: string, event: Fields = {}): Promise<Fields | null> {
    await this.started();
    const id = crypto.randomUUID();
    const completion = new Promise<Fields | null>((resolve) => this.#commands.set(id, resolve));
    this.raise(commandInvoked, [
      id,
      functionName,
      JSON.stringify({ source: { id: functionName }, ...event }),
    ]);
    return completion;
  }

  /** What the pane has put on an item. */
  stateOf(item: OutlookItem): ItemState {
    return this.mailbox.stateOf(item);
  }

  #tellItem(): void {
    const item = this.#item;
    // An empty string is the protocol's word for "no item".
    if (this.raise(itemChanged, item ? this.#initialData(item) : '')) this.#told = item;
  }

  #initialData(item: OutlookItem): Fields {
    return initialData(item, this.#options.user, this.#options.permission ?? 'read-write-item');
  }

  #respond(request: PaneRequest, data: unknown, type: 'answer' | 'event'): void {
    const message = writeResponse(request, data, type, location.origin);
    this.#frame.contentWindow?.postMessage(message, new URL(this.#options.paneUrl, location.href).origin);
  }

  readonly #receive = (event: MessageEvent): void => {
    if (event.source !== this.#frame.contentWindow) return;
    const request = readRequest(event.data, this.#session.conversationId);
    if (!request) return;
    if (request.action === 'invoke') this.#invoke(request);
    else this.#register(request);
  };

  #register(request: PaneRequest): void {
    this.#record(request.name, request);
    if (request.action === 'register') this.#handlers.set(request.name, request);
    else this.#handlers.delete(request.name);
    this.#respond(request, { Error: 0, Version: 1 }, 'answer');
    for (const resolve of this.#waiting.get(request.name)?.splice(0) ?? []) resolve();
    // The officer may have opened another item while the pane was still starting.
    if (request.name === itemChanged && this.#told !== this.#item) this.#tellItem();
  }

  #invoke(request: PaneRequest): void {
    switch (request.name) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#greet(request);
        break;
      case 'GetInitialData':
        this.#told = this.#item;
        this.#answer(request, this.#item && this.#initialData(this.#item));
        break;
      case 'ExecuteMethod':
        this.#execute(request);
        break;
      case 'executeMethod':
        this.#complete(request);
        break;
      default:
        // Notices to the host, for example that the pane took the focus: recorded, never answered.
        this.#record(request.name, request);
    }
  }

  /** The add-in has just started: office.js asks who the host is. */
  #greet(request: PaneRequest): void {
    const { nestedAppAuth, requirements } = this.#options;
    const paneWindow = this.#frame.contentWindow;
    if (nestedAppAuth && paneWindow) installNestedAppAuth(paneWindow, nestedAppAuth);
    const able = { Mailbox: '1.15', ...(nestedAppAuth && { NestedAppAuth: '1.1' }) };
    this.#answer(request, appContext(this.#session, this.mailbox.roamingSettings, requirements ?? able));
  }

  /** A function of the add-in says that it is done. */
  #complete(request: PaneRequest): void {
    this.#answer(request, { Version: 1, Error: 0 });
    const fields = isFields(request.data) ? request.data : {};
    const method = isFields(fields.DdaMethod) ? fields.DdaMethod.DispatchId : null;
    if (method !== commandCompleted) return;
    const [id, fault, told] = [String(fields[0]), fields[1], fields[2]];
    this.#commands.get(id)?.(fault === 0 ? completionIn(told) : null);
    this.#commands.delete(id);
  }

  #answer(request: PaneRequest, data: unknown): void {
    this.#record(request.name, request);
    this.#respond(request, data, 'answer');
  }

  #execute(request: PaneRequest): void {
    const fields = isFields(request.data) ? request.data : {};
    const method = isFields(fields.MethodData) ? Number(fields.MethodData.DispatchId) : Number.NaN;
    const parameters = isFields(fields.ApiParams) ? fields.ApiParams : {};
    const name = methodName(method);
    this.calls.push({ name: name ?? `method ${method}`, action: 'invoke', parameters });
    const send = (answer: Fields) => this.#respond(request, answer, 'answer');
    if (name === null) send(failed(errorCodes.operationNotSupported));
    else this.manners.answer(name, () => this.#carryOut(name, parameters), send);
  }

  #carryOut(name: MethodName, parameters: Fields): Fields {
    const { user, onForm, onOpenItem, onItemState, onDraftChanged } = this.#options;
    const item = this.#item;
    const context = {
      user,
      mailbox: this.mailbox,
      openForm: (form: Form) => onForm?.(form),
      openItem: (id: string) => onOpenItem?.(id),
    };
    if (isMailboxMethod(name)) return mailboxMethods[name](parameters, { ...context, item });
    if (!item) return failed(errorCodes.itemNotFound);
    // The pane still takes another item for the open one: Outlook answers for none then.
    if (item !== this.#told) return failed(errorCodes.itemHasChanged);
    const state = this.stateOf(item);
    const result = itemMethods[name](parameters, {
      ...context,
      item,
      state,
      initializationContext: this.#options.initializationContext ?? '',
      draftChanged: (change) => onDraftChanged?.(item, change),
    });
    onItemState?.(item, state);
    return result;
  }

  #record(name: string, request: PaneRequest): void {
    this.calls.push({ name, action: request.action, parameters: request.data });
  }
}

/** office.js sends the function's whole event back, with what it completed with in it. */
function completionIn(json: unknown): Fields {
  const told: unknown = typeof json === 'string' ? JSON.parse(json) : null;
  return isFields(told) && isFields(told.completedContext) ? told.completedContext : {};
}

/** The event of a change, in the shape in which office.js takes it apart. */
function raiseDraftChange(host: OutlookHost, item: OutlookItem, change: DraftChange): void {
  if (!isDraft(item)) return;
  if (change === 'time') {
    host.raise('olkAppointmentTimeChanged', [JSON.stringify({ start: item.start, end: item.end })]);
  } else if (change !== 'attachments') {
    const changed = { to: false, cc: false, bcc: false, [change]: true };
    host.raise('olkRecipientsChanged', [JSON.stringify(changed)]);
  }
}
