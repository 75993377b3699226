import { OutlookHost, type OutlookHostOptions } from './outlook-host.ts';
import type { OutlookItem } from './outlook-item.ts';

/** Runs a button's function on an item without opening the pane, as Outlook does: in a hidden page that goes again. */
export async function runFunctionCommand(
  functionName: string,
  item: OutlookItem,
  options: OutlookHostOptions,
): Promise<void> {
  const place = document.createElement('div');
  place.hidden = true;
  document.body.append(place);
  const host = new OutlookHost({ title: 'Functions of Probity', ...options });
  host.select(item);
  host.open(place);
  try {
    await host.run(functionName);
  } finally {
    host.close();
    place.remove();
  }
}
