import { browser } from 'wxt/browser';

/** Where the panel stands: a browser's window. */
interface Place {
  windowId: number;
}

interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside the page: the side panel, Firefox's sidebar, or a tab where neither may be opened now.
 * Browsers allow the first two only in the turn in which a person pressed something, so nothing may be awaited before.
 */
export function openPanel({ windowId }: Place): void {
  const { sidebarAction } = browser as unknown as Sidebar;
  const opened = browser.sidePanel?.open({ windowId }) ?? sidebarAction?.open();
  if (opened === undefined) void openPanelTab(windowId);
  else opened.catch(() => openPanelTab(windowId));
}

async function openPanelTab(windowId: number): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html');
  const [open] = await browser.tabs.query({ windowId, url }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ windowId, url });
  else await browser.tabs.update(open.id, { active: true });
}
