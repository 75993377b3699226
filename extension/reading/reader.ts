import type { ItemParts } from '#core/item/compose.ts';
import type { MailSite, MailView } from '../mail-sites/mail-site.ts';
import type { Card } from './card-view.ts';
import { type Doubt, openBody, readMessage, signatureOf } from './read-message.ts';
import { oneBy } from './selectors.ts';
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
  /** Has what was read judged on this device; null where nothing was noticed. */
  ask(site: MailSite, parts: ItemParts): Promise<Card | null>;
  /** Shows these, in reading order; none where there is nothing to show. `latest` was opened last. */
  show(noticed: readonly Noticed[], latest: Noticed | null): void;
}

/** What is known of an open message. */
interface Known {
  /** Tells what was read from what is read next. */
  signature: string;
  noticed: Noticed | null;
}

/** Reads each message once when it is opened, and again when its place shows another. */
export class Reader {
  private readonly sites: readonly MailSite[];
  private readonly surroundings: Surroundings;
  private readonly watch: Watch;
  /** Of messages that are open now, and no others: nothing is kept of what was read before. */
  private known = new Map<Element, Known>();
  private readonly changed = new WeakSet<Element>();
  private shown: readonly Noticed[] = [];
  private latest: Noticed | null = null;

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
    const open = this.isPaneOpen()
      ? []
      : this.watch.open().filter(({ element, view }) => openBody(element, view) !== null);
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

  private read({ element, view }: OpenMessage): void {
    const known = this.known.get(element);
    if (known && !this.changed.has(element)) return;
    this.changed.delete(element);
    const read = readMessage(element, view);
    const site = this.sites.find(({ views }) => views.includes(view));
    if (!read || !site) return;
    const signature = signatureOf(read);
    if (known?.signature === signature) return;
    const next: Known = { signature, noticed: null };
    this.known.set(element, next);
    void this.surroundings.ask(site, read.parts).then((card) => {
      // Too late: its place shows another message by now, or none.
      if (card === null || this.known.get(element) !== next) return;
      next.noticed = { message: element, view, site, card, doubts: read.doubts };
      this.latest = next.noticed;
      this.show();
    });
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
