import { useEffect, useRef } from 'preact/hooks';
import type { OutlookHost } from '../host/outlook-host.ts';
import type { OutlookItem } from '../host/outlook-item.ts';

interface TaskPaneProps {
  host: OutlookHost;
  item: OutlookItem | null;
  /** The pane on a draft, which lies over the other for as long as it is open. */
  draftHost: OutlookHost | null;
}

/** The real pane, in a frame. */
function Frame({ host, hidden }: { host: OutlookHost; hidden: boolean }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (frame.current) host.open(frame.current);
    return () => host.close();
  }, [host]);
  return <div class="frame" hidden={hidden} ref={frame} />;
}

/** The add-in beside the mailbox, following the open item. */
export function TaskPane({ host, item, draftHost }: TaskPaneProps) {
  // Tells the host before the frame opens, so that the pane begins with the item that is open.
  useEffect(() => host.select(item), [host, item]);
  return (
    <aside class="pane" aria-label="Task pane">
      <header>
        <b>Probity</b>
        <span class="soft">{draftHost ? 'on your draft' : 'add-in'}</span>
      </header>
      <Frame host={host} hidden={draftHost !== null} />
      {draftHost && <Frame key={draftHost.id} host={draftHost} hidden={false} />}
    </aside>
  );
}
