import { type Browser, browser } from 'wxt/browser';
import type { OpenComposeJudge } from './compose-judging.ts';

/** The built file; see `entrypoints/compose-judge.ts`. */
const file = '/compose-judge.js';

/**
 * Puts the judgement of mail beside the content script of a frame in which somebody begins to write. Pages can neither
 * ask for it nor load it themselves.
 */
export function serveComposeJudge(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, answer: (came: boolean) => void) => {
      const { id, tab, frameId = 0 } = sender;
      if (id !== browser.runtime.id || tab?.id === undefined || !isAsked(message)) return false;
      const target = { tabId: tab.id, frameIds: [frameId] };
      void browser.scripting.executeScript({ target, files: [file] }).then(
        () => answer(true),
        () => answer(false),
      );
      return true;
    },
  );
}

function isAsked(message: unknown): message is OpenComposeJudge {
  return (message as Partial<OpenComposeJudge> | null)?.type === 'open-compose-judge';
}
