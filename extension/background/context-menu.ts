import { type Browser, browser } from 'wxt/browser';
import { leaveHandoff } from './handoff.ts';
import { openPanel } from './open-panel.ts';
import { speaking } from './speaking.ts';
import { backgroundWords } from './words.ts';

const checkId = 'check';
/** As much as anybody selects to have it read. */
const longestText = 50_000;

/** Puts "Check with Probity" into the menu on selected text. Browsers keep it until the language is another. */
export async function addContextMenu(): Promise<void> {
  await speaking();
  browser.contextMenus.removeAll(() =>
    browser.contextMenus.create({ id: checkId, title: backgroundWords.check, contexts: ['selection'] }),
  );
}

/** Shows the panel with the selected text, which goes no further than there. */
export function followContextMenu(): void {
  browser.contextMenus.onClicked.addListener(
    (click: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab) => {
      const { menuItemId, selectionText = '', frameId = 0 } = click;
      if (menuItemId !== checkId || tab?.id === undefined || tab.windowId === undefined) return;
      const { id, windowId } = tab;
      // Before anything is awaited, as the press would be over by then.
      openPanel({ windowId });
      void selectionIn(id, frameId).then((whole) =>
        leaveHandoff({
          window: windowId,
          deed: 'check',
          text: (whole || selectionText).slice(0, longestText),
        }),
      );
    },
  );
}

/** The selection with its lines, which the menu's own text lacks; empty where the page lets nobody in. */
async function selectionIn(tabId: number, frameId: number): Promise<string> {
  const target = { tabId, frameIds: [frameId] };
  const results = await browser.scripting
    .executeScript({ target, func: () => String(window.getSelection() ?? '') })
    .catch(() => []);
  const [first] = results;
  return typeof first?.result === 'string' ? first.result : '';
}
