import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Form } from '../host/forms.ts';
import { OutlookHost } from '../host/outlook-host.ts';
import { useDroppedFiles } from './dropped-files.ts';
import { readMailbox, readOwnFile } from './mailbox.ts';
import { MailboxList } from './mailbox-list.tsx';
import type { OpenedItem } from './opened-item.ts';
import { OpenFileButton, Shield } from './page-parts.tsx';
import { ReadingView } from './reading-view.tsx';
import { TaskPane } from './task-pane.tsx';

const officer = { name: 'Sam Officer', address: 'sam.officer@westmarch.gov.uk' };
const manager = { name: 'Grace Manager', address: 'grace.manager@westmarch.gov.uk' };

/** Whose mailbox it is: with `?as=manager` the manager's, to walk through declarations by mail. */
function askedPerson(): typeof officer {
  return new URLSearchParams(location.search).get('as') === 'manager' ? manager : officer;
}

/** The part of the address behind `#` names the item to begin with, so that one can be shown to others. */
function askedItem(items: OpenedItem[]): OpenedItem | undefined {
  const name = decodeURIComponent(location.hash.slice(1));
  return items.find((item) => item.name === name) ?? items[0];
}

function Preview({ host, sample, events }: { host: OutlookHost; sample: OpenedItem[]; events: HostEvents }) {
  const [items, setItems] = useState(sample);
  const [open, setOpen] = useState<OpenedItem | null>(askedItem(sample) ?? null);
  const [faults, setFaults] = useState<string[]>([]);
  const [form, setForm] = useState<Form | null>(null);
  const [, redraw] = useState(0);

  const openItem = useCallback((item: OpenedItem | null) => {
    setForm(null);
    setOpen(item);
    history.replaceState(
      null,
      '',
      item ? `#${encodeURIComponent(item.name)}` : location.pathname + location.search,
    );
  }, []);

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

  useEffect(() => {
    events.onForm = setForm;
    events.onItemState = () => redraw((count) => count + 1);
  }, [events]);

  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') openItem(null);
    };
    window.addEventListener('keydown', onEscape);
    return () => window.removeEventListener('keydown', onEscape);
  }, [openItem]);

  const held = useDroppedFiles(openFiles);

  return (
    <>
      <header class="top">
        <Shield />
        <b>Probity preview</b>
        <span class="soft">Westmarch County Council is made up, and so is everybody in it</span>
        <nav aria-label="Other pages">
          <a href="/why">Why, and why not?</a>
          <a href="/compare">Compare codes</a>
        </nav>
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
          {open ? (
            <ReadingView
              opened={open}
              state={host.stateOf(open.outlook)}
              form={form}
              onClose={() => openItem(null)}
              onCloseForm={() => setForm(null)}
            />
          ) : (
            <p class="empty">
              Nothing is open. Choose a message on the left, or drop an .eml or .ics file here.
            </p>
          )}
        </main>
        <TaskPane host={host} item={open?.outlook ?? null} />
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

/** What the host tells the page; the page says what to do once it is drawn. */
interface HostEvents {
  onForm(form: Form): void;
  onItemState(): void;
}

async function start(): Promise<void> {
  const events: HostEvents = { onForm: () => {}, onItemState: () => {} };
  const host = new OutlookHost({
    paneUrl: 'outlook-addin/taskpane.html',
    user: askedPerson(),
    onForm: (form) => events.onForm(form),
    onItemState: () => events.onItemState(),
  });
  // For the browser's console and for tests: what the pane asked is in `outlookHost.calls`.
  Object.assign(window, { outlookHost: host });
  const sample = await readMailbox();
  render(<Preview host={host} sample={sample} events={events} />, document.body);
}

void start();
