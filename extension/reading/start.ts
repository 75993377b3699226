import { browser } from 'wxt/browser';
import { servesHost } from '../guard/page-site.ts';
import type { MailSite } from '../mail-sites/mail-site.ts';
import type { Message, MessageAnswer } from '../messages.ts';
import { CardOnPage } from './card/open-card.tsx';
import type { Card } from './card-view.ts';
import { Reader } from './reader.ts';

/** Reads along on this page from now on, for as long as the extension is there. */
export function startReading(sites: readonly MailSite[]): void {
  const present = sites.filter(({ hosts }) => servesHost(hosts, location.hostname));
  const ended = new AbortController();
  const card = new CardOnPage(async (message) => {
    const answer = await send<MessageAnswer>(message);
    return answer !== null;
  });
  const reader = new Reader(present, {
    ask: (site, parts) => {
      if (browser.runtime?.id === undefined) ended.abort();
      return send<Card>({ type: 'read-item', site: site.id, parts });
    },
    show: (noticed, latest) => card.show(noticed, latest),
  });
  const moved = () => card.moved();
  const passive = { capture: true, passive: true, signal: ended.signal };
  document.addEventListener('scroll', moved, passive);
  window.addEventListener('resize', moved, passive);
  reader.start(ended.signal);
}

/** What the background answers; null where it has nothing to say, or is gone. */
async function send<Answer>(message: Message): Promise<Answer | null> {
  try {
    return ((await browser.runtime.sendMessage(message)) as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}
