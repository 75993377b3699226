import { useEffect, useRef } from 'preact/hooks';
import { type OpenedItem, zoneText } from './opened-item.ts';
import { eventStart, longDate, personName, shortDate } from './wording.ts';

interface MailboxListProps {
  items: OpenedItem[];
  openId: string | null;
  onOpen(id: string): void;
}

const previewLength = 120;

/** How far each key goes in the list. */
function target(key: string, index: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, length - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

function secondLine({ item }: OpenedItem): string {
  if (item.event) return eventStart(item.event);
  const text = zoneText(item, 'body');
  return text.slice(0, previewLength).replaceAll('\n', ' ');
}

/** The mailbox: arrow keys go through it and open as they go, as in Outlook. */
export function MailboxList({ items, openId, onOpen }: MailboxListProps) {
  const list = useRef<HTMLUListElement>(null);
  const openIndex = items.findIndex(({ id }) => id === openId);

  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [openId]);

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = target(event.key, index, items.length);
    const item = next === null ? undefined : items[next];
    if (next === null || !item) return;
    event.preventDefault();
    onOpen(item.id);
    list.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <ul class="mailbox" ref={list}>
      {items.map((entry, index) => (
        <li key={entry.id}>
          <button
            type="button"
            aria-current={entry.id === openId ? 'true' : undefined}
            // One stop for the Tab key; the arrow keys do the rest.
            tabIndex={index === Math.max(openIndex, 0) ? 0 : -1}
            onClick={() => onOpen(entry.id)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <span class="who">
              <b>{personName(entry.item.from)}</b>
              <time title={longDate(entry.date)}>{shortDate(entry.date)}</time>
            </span>
            <span class="subject">{entry.subject}</span>
            <span class="hint">
              {entry.item.event && <span class="tag">Invite</span>}
              {secondLine(entry)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
