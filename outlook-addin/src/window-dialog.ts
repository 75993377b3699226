import { ProbityError } from '#core/errors.ts';
import type { Dialog } from './mailbox.ts';
import { paneWords } from './words.ts';

const features = 'popup,width=520,height=640';
const lookEveryMilliseconds = 500;

/**
 * Opens a page of ours in a window of the browser.
 * @throws ProbityError `ERR_OUTLOOK_REFUSED` where the browser keeps windows from opening
 */
export function openWindow(page: URL): Dialog {
  const opened = window.open(page.href, '', features);
  if (opened === null) throw new ProbityError('ERR_OUTLOOK_REFUSED', paneWords.noDialog);
  const over = new AbortController();
  const said = new Promise<string | null>((resolve) => {
    const listen = ({ source, origin, data }: MessageEvent) => {
      if (source === opened && origin === page.origin && typeof data === 'string') resolve(data);
    };
    window.addEventListener('message', listen, { signal: over.signal });
    // No event tells that another window was closed.
    const look = setInterval(() => opened.closed && resolve(null), lookEveryMilliseconds);
    over.signal.addEventListener('abort', () => clearInterval(look));
  });
  said.finally(() => over.abort());
  return { said, close: () => opened.close() };
}
