import { useEffect, useRef } from 'preact/hooks';
import type { OutlookHost } from '../host/outlook-host.ts';
import type { OutlookItem } from '../host/outlook-item.ts';

interface TaskPaneProps {
  host: OutlookHost;
  item: OutlookItem | null;
}

/** The real pane, in a frame, following the open item. */
export function TaskPane({ host, item }: TaskPaneProps) {
  const frame = useRef<HTMLDivElement>(null);

  // Tells the host first, so that the pane begins with the item that is open.
  useEffect(() => host.select(item), [host, item]);
  useEffect(() => {
    if (frame.current) host.open(frame.current);
    return () => host.close();
  }, [host]);

  return (
    <aside class="pane" aria-label="Task pane">
      <header>
        <b>Probity</b>
        <span class="soft">add-in</span>
      </header>
      <div class="frame" ref={frame} />
    </aside>
  );
}
