import { EventRuntime } from '../host/event-runtime.ts';
import type { ItemState } from '../host/item-state.ts';
import { MailboxState } from '../host/mailbox-state.ts';
import { OutlookHost, type OutlookHostOptions } from '../host/outlook-host.ts';
import { type OutlookItem, outlookItem } from '../host/outlook-item.ts';
import type { SendDialog, SendOutcome } from '../host/smart-alerts.ts';
import type { ProbeOptions } from './options.ts';

export type GivenItem = Partial<OutlookItem> & Pick<OutlookItem, 'id'>;

/** What an add-in has left on an item, as plain data: nothing else reaches a test. */
export type PlainState = Record<
  'notifications' | 'categories' | 'customProperties' | 'sessionData' | 'internetHeaders' | 'saved',
  unknown
>;

/** What tests reach in the host's window. */
export interface ProbeHost {
  host: OutlookHost;
  forms: unknown[];
  select(item: GivenItem | null): void;
  selectSilently(item: GivenItem): void;
  /** What the add-in has left on an item, as plain data. */
  stateOf(id: string): PlainState;
  /** The event handlers of a draft, once it is being written. */
  runtime: EventRuntime | null;
  /** Begins a draft: the pane opens on it, and its event handlers start. */
  compose(draft: GivenItem): void;
  /** The officer presses "Send". */
  send(): Promise<SendOutcome>;
  /** The officer presses the dialog's button of the add-in: the pane opens on the draft, and is told why. */
  openFrom(dialog: SendDialog): void;
  /** How often Outlook has said that the check takes longer. */
  saidSlow: number;
}

function readOptions(): ProbeOptions {
  const asked = new URLSearchParams(location.search);
  const options: ProbeOptions = JSON.parse(asked.get('options') ?? '{}');
  const pane = asked.get('pane');
  return pane === null ? options : { ...options, pane };
}

const user = { name: 'Sam Officer', address: 'sam.officer@westmarch.gov.uk' };
const directory = {
  tenant: '00000000-0000-4000-8000-000000000001',
  oid: '00000000-0000-4000-8000-000000000002',
};

function plain(state: ItemState): PlainState {
  const { notifications, categories, sessionData, internetHeaders, ...rest } = state;
  return {
    ...rest,
    notifications: [...notifications.values()],
    categories: [...categories],
    sessionData: Object.fromEntries(sessionData),
    internetHeaders: Object.fromEntries(internetHeaders),
  };
}

function start(): void {
  const { pane = 'pane.html', categories, signIn, sendMode, eventsPage, ...chosen } = readOptions();
  const forms: unknown[] = [];
  const options: OutlookHostOptions = {
    ...chosen,
    paneUrl: pane,
    user,
    mailbox: new MailboxState(categories),
    onForm: (form) => forms.push(form),
    onDraftChanged: (_item, change) => {
      host.tellDraftChange(change);
      if (change !== 'time' && change !== 'attachments') void probe.runtime?.recipientsChanged();
    },
    ...(signIn && { nestedAppAuth: { ...directory, ...user, token: async () => signIn } }),
  };
  let host = new OutlookHost(options);
  const probe: ProbeHost = {
    get host() {
      return host;
    },
    forms,
    runtime: null,
    saidSlow: 0,
    select: (item) => host.select(item && outlookItem(item)),
    selectSilently: (item) => host.selectSilently(outlookItem(item)),
    stateOf: (id) => plain(host.stateOf(outlookItem({ id }))),
    compose(given) {
      const draft = outlookItem({ kind: 'message-compose', ...given });
      host.select(draft);
      probe.runtime?.close();
      probe.runtime = new EventRuntime(draft, {
        ...options,
        paneUrl: eventsPage ?? '/outlook-addin/commands.html',
        sendMode: sendMode ?? 'promptUser',
        onSlow: () => {
          probe.saidSlow += 1;
        },
      });
    },
    send() {
      if (probe.runtime === null) throw new Error('No draft is being written.');
      return probe.runtime.send();
    },
    openFrom({ opens }) {
      const { item } = host;
      host.close();
      host = new OutlookHost({ ...options, initializationContext: opens?.contextData ?? '' });
      host.select(item);
      host.open(document.body);
    },
  };
  Object.assign(window, { probe });
}

start();
