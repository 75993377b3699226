import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { runFunctionCommand } from '../host/function-command.ts';
import { MailboxState } from '../host/mailbox-state.ts';
import { OutlookHost, type OutlookHostOptions } from '../host/outlook-host.ts';
import { ComposeView } from './compose-view.tsx';
import { answerTo, blankDraft, draftOf } from './drafts.ts';
import { useDroppedFiles } from './dropped-files.ts';
import { readMailbox, readOwnFile } from './mailbox.ts';
import { MailboxList } from './mailbox-list.tsx';
import type { OpenedItem } from './opened-item.ts';
import { OpenFileButton, Shield } from './page-parts.tsx';
import { ReadingView } from './reading-view.tsx';
import { type Response, responseSaid } from './responses.ts';
import { TaskPane } from './task-pane.tsx';
import { useWriting } from './use-writing.ts';

const officer = { name: 'Sam Officer', address: 'sam.officer@westmarch.gov.uk' };
const manager = { name: 'Grace Manager', address: 'grace.manager@westmarch.gov.uk' };
/** A supplier's hospitality: what Probity is for. */
const firstShown = 'c183.eml';
/** Those that the pane puts on items, if the officer wants: a mailbox has to know them before. */
const categories = ['Conduct: to declare', 'Conduct: declared'];

/** Whose mailbox it is: with `?as=manager` the manager's, to walk through declarations by mail. */
function askedPerson(): typeof officer {
  return new URLSearchParams(location.search).get('as') === 'manager' ? manager : officer;
}

/** The part of the address behind `#` names the item to begin with, so that one can be shown to others. */
function askedItem(items: OpenedItem[]): OpenedItem | undefined {
  const name = decodeURIComponent(location.hash.slice(1)) || firstShown;
  return items.find((item) => item.name === name) ?? items[0];
}

interface PreviewProps {
  host: OutlookHost;
  /** What every frame of the add-in is given. */
  frames: Omit<OutlookHostOptions, 'paneUrl'>;
  sample: OpenedItem[];
  events: HostEvents;
}

function Preview({ host, frames, sample, events }: PreviewProps) {
  const { user } = frames;
  const [items, setItems] = useState(sample);
  const [open, setOpen] = useState<OpenedItem | null>(askedItem(sample) ?? null);
  const [faults, setFaults] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [, redraw] = useState(0);
  const { writing, begin, drop } = useWriting(frames, setSaid);

  const openItem = useCallback(
    (item: OpenedItem | null) => {
      drop();
      setSaid('');
      setOpen(item);
      history.replaceState(
        null,
        '',
        item ? `#${encodeURIComponent(item.name)}` : location.pathname + location.search,
      );
    },
    [drop],
  );

  const openFiles = useCallback(
    async (files: File[]) => {
      const outcomes = await Promise.all(files.map(readOwnFile));
      const read = outcomes.filter((outcome) => typeof outcome !== 'string');
      setFaults(outcomes.filter((outcome) => typeof outcome === 'string'));
      setItems((known) => [...read, ...known]);
      if (read[0]) openItem(read[0]);
    },
    [openItem],
  );

  const respond = (opened: OpenedItem, response: Response) => {
    const own = opened.outlook.to.find(({ address }) => address === user.address);
    if (own) own.response = response;
    else opened.outlook.to.push({ ...user, response });
    setSaid(responseSaid[response]);
    host.select(opened.outlook);
  };

  const flag = async (opened: OpenedItem) => {
    await runFunctionCommand('flagForAdvice', opened.outlook, {
      ...frames,
      paneUrl: 'outlook-addin/commands.html',
    });
  };

  useEffect(() => {
    events.onForm = (form) => begin(draftOf(form, user));
    events.onItemState = () => redraw((count) => count + 1);
  }, [events, begin, user]);

  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      // Escape first closes what lies above the mailbox.
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) openItem(null);
    };
    window.addEventListener('keydown', onEscape);
    return () => window.removeEventListener('keydown', onEscape);
  }, [openItem]);

  const held = useDroppedFiles(openFiles);
  const compose = writing && (
    <ComposeView
      key={writing.draft.id}
      writing={writing}
      state={host.stateOf(writing.draft)}
      onClose={drop}
    />
  );

  return (
    <>
      <header class="top">
        <Shield />
        <b>Probity preview</b>
        <span class="soft">Westmarch and everybody in it are made up</span>
        <nav aria-label="Other pages">
          <a href="/why">Why, and why not?</a>
          <a href="/compare">Compare codes</a>
        </nav>
        <button type="button" onClick={() => begin(blankDraft('new-message', user, Date.now()))}>
          New message
        </button>
        <button type="button" onClick={() => begin(blankDraft('new-appointment', user, Date.now()))}>
          New appointment
        </button>
        <OpenFileButton onFiles={openFiles} />
      </header>
      <div role="alert" class="faults">
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
      <div class="columns">
        <nav aria-label="Messages and invites">
          <MailboxList
            items={items}
            openId={open?.id ?? null}
            onOpen={(id) => openItem(items.find((item) => item.id === id) ?? null)}
          />
        </nav>
        <main>
          <p class="said" role="status">
            {said}
          </p>
          {open && (
            <ReadingView
              opened={open}
              state={host.stateOf(open.outlook)}
              response={responseOf(open, user.address)}
              writing={compose}
              onAnswer={(answer) => begin(answerTo(open.outlook, answer, user))}
              onRespond={(response) => respond(open, response)}
              onFlag={() => void flag(open)}
              onClose={() => openItem(null)}
            />
          )}
          {!open && compose && <div class="message">{compose}</div>}
          {!open && !compose && (
            <p class="empty">
              Nothing is open. Choose a message on the left, or drop an .eml or .ics file here.
            </p>
          )}
        </main>
        <TaskPane host={host} item={open?.outlook ?? null} draftHost={writing?.pane ?? null} />
      </div>
      {held && (
        <div class="drop">
          <p>
            <b>Drop to read it here</b>
            <br />
            Nothing leaves this computer.
          </p>
        </div>
      )}
    </>
  );
}

function responseOf({ outlook }: OpenedItem, address: string): Response | null {
  const response = outlook.to.find((person) => person.address === address)?.response;
  return response === 'accepted' || response === 'tentative' || response === 'declined' ? response : null;
}

/** What the host tells the page; the page says what to do once it is drawn. */
type HostEvents = Required<Pick<OutlookHostOptions, 'onForm' | 'onItemState'>>;

async function start(): Promise<void> {
  const events: HostEvents = { onForm: () => {}, onItemState: () => {} };
  const frames = {
    user: askedPerson(),
    mailbox: new MailboxState(categories),
    onForm: (form) => events.onForm(form),
    onItemState: (item, state) => events.onItemState(item, state),
  } satisfies Omit<OutlookHostOptions, 'paneUrl'>;
  const host = new OutlookHost({ ...frames, paneUrl: 'outlook-addin/taskpane.html' });
  // For the browser's console and for tests: what the pane asked is in `outlookHost.calls`.
  Object.assign(window, { outlookHost: host });
  const sample = await readMailbox();
  render(<Preview host={host} frames={frames} sample={sample} events={events} />, document.body);
}

void start();
