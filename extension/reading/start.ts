import { browser } from 'wxt/browser';
import { speakHere } from '../language.ts';
import type { MailSite } from '../mail-sites/mail-site.ts';
import type { Message, MessageAnswer } from '../messages.ts';
import { corrected, servesHost } from '../page/page-site.ts';
import { type GuardSettings, guardSettingsKey, guardSettingsOf, offBy } from '../settings/guard-settings.ts';
import { CardOnPage } from './card/open-card.tsx';
import type { Card } from './card-view.ts';
import { Reader } from './reader.ts';

/** Reads along on this page from now on, by the settings that the background keeps. */
export function startReading(sites: readonly MailSite[]): void {
  let stop = () => {};
  let told = '';
  let present: readonly MailSite[] = [];
  const tell = (): void => {
    if (window === window.top) void send({ type: 'reads', sites: present.map(({ id }) => id) });
  };
  const take = (kept: unknown): void => {
    const settings = guardSettingsOf(kept);
    present = presentIn(sites, settings);
    const next = JSON.stringify([present, present.map(({ id }) => settings.off[id]), settings.language]);
    if (next === told) return;
    told = next;
    stop();
    speakHere(settings.language);
    stop = read(present, settings);
    tell();
  };
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[guardSettingsKey];
    if (change) take(change.newValue);
  });
  browser.runtime.onMessage.addListener((message: Message) => {
    if (message.type === 'tell-state') tell();
  });
  void browser.storage.local
    .get(guardSettingsKey)
    .then((kept: Record<string, unknown>) => take(kept[guardSettingsKey]));
}

/** The sites of this page, as the organisation has corrected them. */
function presentIn(sites: readonly MailSite[], { mailRepairs }: GuardSettings): MailSite[] {
  return sites
    .map((site) => corrected(site, mailRepairs))
    .filter(({ hosts }) => servesHost(hosts, location.hostname));
}

/** Reads for as long as the extension is there; gives how to stop. */
function read(sites: readonly MailSite[], settings: GuardSettings): () => void {
  const ended = new AbortController();
  const card = new CardOnPage(async (message) => {
    const answer = await send<MessageAnswer>(message);
    return answer !== null;
  });
  const reader = new Reader(sites, {
    reads: ({ id }) => offBy(settings, id) === null,
    ask: (parts, prompted) => {
      if (browser.runtime?.id === undefined) ended.abort();
      return send<Card>({ type: 'read-item', parts, prompted });
    },
    prompted: ({ id }, { prompts }) => {
      const signals = prompts.map(({ view }) => view.advised.finding.signal);
      void send({ type: 'prompted', site: id, signals });
    },
    show: (noticed, latest) => card.show(noticed, latest),
  });
  const moved = () => card.moved();
  const passive = { capture: true, passive: true, signal: ended.signal };
  document.addEventListener('scroll', moved, passive);
  window.addEventListener('resize', moved, passive);
  reader.start(ended.signal);
  return () => {
    ended.abort();
    card.show([], null);
  };
}

/** What the background answers; null where it has nothing to say, or is gone. */
async function send<Answer>(message: Message): Promise<Answer | null> {
  try {
    return ((await browser.runtime.sendMessage(message)) as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}
