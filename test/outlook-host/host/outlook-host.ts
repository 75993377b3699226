import { appContext, frameName, type Session } from './app-context.ts';
import { methodName } from './dispatch-ids.ts';
import { initialData } from './initial-data.ts';
import { errorCodes, ItemState } from './item-state.ts';
import { type Form, failed, itemMethods, succeeded } from './methods.ts';
import type { Mailbox, OutlookItem } from './outlook-item.ts';
import { type Fields, isFields, type PaneRequest, readRequest, writeResponse } from './protocol.ts';

const itemChanged = 'olkItemSelectedChanged';

/** One thing that the pane asked of the host, as tests see it. */
export interface HostCall {
  /** The method's or the event's name. */
  name: string;
  action: PaneRequest['action'];
  parameters: unknown;
}

export interface OutlookHostOptions {
  paneUrl: string;
  user: Mailbox;
  locale?: string;
  /** Called when the pane has put a notification or a category on an item, or taken one away. */
  onItemState?(item: OutlookItem, state: ItemState): void;
  /** Called when the pane opens a reply or a new message. */
  onForm?(form: Form): void;
}

/**
 * Plays Outlook on the web to a task pane: opens it in a frame, answers the unmodified office.js in it,
 * and tells it when another item is opened.
 */
export class OutlookHost {
  /** All that the pane has asked, in order. */
  readonly calls: HostCall[] = [];
  readonly #options: OutlookHostOptions;
  readonly #session: Session;
  readonly #handlers = new Map<string, PaneRequest>();
  readonly #states = new Map<string, ItemState>();
  readonly #frame: HTMLIFrameElement;
  #item: OutlookItem | null = null;
  /** The item that the pane was told of last. */
  #told: OutlookItem | null = null;
  #roamingSettings: Fields = {};

  constructor(options: OutlookHostOptions) {
    this.#options = options;
    this.#session = {
      conversationId: `conversation-${crypto.randomUUID()}`,
      controlId: `control-${crypto.randomUUID()}`,
      locale: options.locale ?? 'en-GB',
    };
    this.#frame = document.createElement('iframe');
    this.#frame.title = 'Probity';
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

  /** Opens another item, or none, and tells the pane. */
  select(item: OutlookItem | null): void {
    this.#item = item;
    this.#tellItem();
  }

  /** Raises an event in the pane, for example `olkInfobarClicked`. Gives false where the pane does not listen. */
  raise(event: string, data: unknown): boolean {
    const handler = this.#handlers.get(event);
    if (!handler) return false;
    this.#respond(handler, data, 'event');
    return true;
  }

  /** What the pane has put on an item. */
  stateOf(item: OutlookItem): ItemState {
    const state = this.#states.get(item.id) ?? new ItemState();
    this.#states.set(item.id, state);
    return state;
  }

  #tellItem(): void {
    const item = this.#item;
    // An empty string is the protocol's word for "no item".
    if (this.raise(itemChanged, item ? initialData(item, this.#options.user) : '')) this.#told = item;
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
    // The officer may have opened another item while the pane was still starting.
    if (request.name === itemChanged && this.#told !== this.#item) this.#tellItem();
  }

  #invoke(request: PaneRequest): void {
    switch (request.name) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#answer(request, appContext(this.#session, this.#roamingSettings));
        break;
      case 'GetInitialData':
        this.#told = this.#item;
        this.#answer(request, this.#item && initialData(this.#item, this.#options.user));
        break;
      case 'ExecuteMethod':
        this.#respond(request, this.#execute(request.data), 'answer');
        break;
      default:
        // Notices to the host, for example that the pane took the focus: recorded, never answered.
        this.#record(request.name, request);
    }
  }

  #answer(request: PaneRequest, data: unknown): void {
    this.#record(request.name, request);
    this.#respond(request, data, 'answer');
  }

  #execute(data: unknown): Fields {
    const fields = isFields(data) ? data : {};
    const method = isFields(fields.MethodData) ? Number(fields.MethodData.DispatchId) : Number.NaN;
    const parameters = isFields(fields.ApiParams) ? fields.ApiParams : {};
    const name = methodName(method);
    this.calls.push({ name: name ?? `method ${method}`, action: 'invoke', parameters });
    if (!name) return failed(errorCodes.operationNotSupported);
    if (name === 'saveRoamingSettings') {
      this.#roamingSettings = parameters[0] as Fields;
      return succeeded();
    }
    const item = this.#item;
    if (!item) return failed(errorCodes.itemNotFound);
    const state = this.stateOf(item);
    const openForm = (form: Form) => this.#options.onForm?.(form);
    const result = itemMethods[name](parameters, { item, state, openForm });
    this.#options.onItemState?.(item, state);
    return result;
  }

  #record(name: string, request: PaneRequest): void {
    this.calls.push({ name, action: request.action, parameters: request.data });
  }
}
