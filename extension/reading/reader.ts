import type { Fingerprint } from '#core/fingerprint.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { MailSite, MailView } from '../mail-sites/mail-site.ts';
import { oneBy } from '../page/selectors.ts';
import type { Card } from './card-view.ts';
import { Conversations, type Standing } from './conversations.ts';
import { type Doubt, openBody, type ReadMessage, readMessage, signatureOf } from './read-message.ts';
import { type OpenMessage, Watch } from './watch.ts';

/** A message in which something was noticed. */
export interface Noticed {
  message: Element;
  view: MailView;
  site: MailSite;
  card: Card;
  doubts: readonly Doubt[];
}

/** What the reader asks of the page it stands in. */
export interface Surroundings {
  /** Whether it may read on this site now. */
  reads(site: MailSite): boolean;
  /**
   * Has what was read judged on this device; null where nothing was noticed.
   * @param prompted what other messages of its conversation have prompted about
   */
  ask(parts: ItemParts, prompted: readonly Fingerprint[]): Promise<Card | null>;
  /** A message has prompted, for the first time. */
  prompted(site: MailSite, card: Card): void;
  /** Shows these, in reading order; none where there is nothing to show. `latest` was opened last. */
  show(noticed: readonly Noticed[], latest: Noticed | null): void;
}

/** What is known of an open message. */
interface Known {
  /** Tells what was read from what is read next. */
  signature: string;
  standing: Standing;
  noticed: Noticed | null;
}

/** Reads each message once when it is opened, and again when its place shows another. */
export class Reader {
  private readonly sites: readonly MailSite[];
  private readonly surroundings: Surroundings;
  private readonly watch: Watch;
  private readonly conversations = new Conversations();
  /** Of messages that are open now, and no others: nothing is kept of what was read before. */
  private known = new Map<Element, Known>();
  private readonly changed = new WeakSet<Element>();
  private shown: readonly Noticed[] = [];
  private latest: Noticed | null = null;
  /** One message is asked about after the other: each may be of a conversation with those before. */
  private asked: Promise<void> = Promise.resolve();

  constructor(sites: readonly MailSite[], surroundings: Surroundings) {
    this.sites = sites;
    this.surroundings = surroundings;
    const views = sites.flatMap((site) => site.views);
    this.watch = new Watch(
      views,
      (message) => this.changed.add(message),
      () => this.look(),
    );
  }

  start(signal: AbortSignal): void {
    this.watch.start(signal);
  }

  /** Reads what is open, asks about what is new, and lets go of what was closed. */
  private look(): void {
    const open = this.isPaneOpen() ? [] : this.watch.open().filter((message) => this.isToRead(message));
    const before = this.known;
    this.known = new Map(
      open.flatMap(({ element }) => {
        const known = before.get(element);
        return known ? [[element, known]] : [];
      }),
    );
    this.watch.follow(open.map(({ element }) => element));
    for (const message of open) this.read(message);
    this.show();
  }

  private isToRead({ element, view }: OpenMessage): boolean {
    const site = this.siteOf(view);
    return site !== null && this.surroundings.reads(site) && openBody(element, view) !== null;
  }

  private siteOf(view: MailView): MailSite | null {
    return this.sites.find(({ views }) => views.includes(view)) ?? null;
  }

  private read({ element, view }: OpenMessage): void {
    const known = this.known.get(element);
    if (known && !this.changed.has(element)) return;
    this.changed.delete(element);
    const read = readMessage(element, view);
    const site = this.siteOf(view);
    if (!read || !site) return;
    const signature = signatureOf(read);
    if (known?.signature === signature) return;
    if (known) this.conversations.forget(known.standing);
    const next: Known = { signature, standing: this.standingOf(element, read), noticed: null };
    this.known.set(element, next);
    this.asked = this.asked.then(() => this.judge(element, view, site, read, next));
  }

  /** Too late where its place shows another message by now, or none. */
  private async judge(
    message: Element,
    view: MailView,
    site: MailSite,
    read: ReadMessage,
    next: Known,
  ): Promise<void> {
    const isOpen = () => this.known.get(message) === next;
    if (!isOpen()) return;
    const prompted = this.conversations.elsewhere(next.standing);
    const card = await this.surroundings.ask(read.parts, prompted);
    if (card === null || !isOpen()) return;
    const prints = card.prompts.map(({ print }) => print);
    if (this.conversations.note(next.standing, prints)) this.surroundings.prompted(site, card);
    next.noticed = { message, view, site, card, doubts: read.doubts };
    this.latest = next.noticed;
    this.show();
  }

  /** One that stands twice in its conversation is two messages. */
  private standingOf(element: Element, { standing }: ReadMessage): Standing {
    const before = [...this.known].filter(
      ([other, known]) => other !== element && known.standing.message.startsWith(`${standing.message} `),
    );
    return { ...standing, message: `${standing.message} ${before.length}` };
  }

  private show(): void {
    const noticed = [...this.known.values()].flatMap((known) => known.noticed ?? []).sort(byPlace);
    if (this.latest && !noticed.includes(this.latest)) this.latest = null;
    if (noticed.length === this.shown.length && noticed.every((each, at) => each === this.shown[at])) return;
    this.shown = noticed;
    this.surroundings.show(noticed, this.latest ?? noticed.at(-1) ?? null);
  }

  private isPaneOpen(): boolean {
    return this.sites.some(({ pane }) => oneBy(pane, document) !== null);
  }
}

function byPlace({ message: one }: Noticed, { message: other }: Noticed): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
