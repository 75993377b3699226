import type { MailView } from '../mail-sites/mail-site.ts';

/** An opened message, and how its site shows it. */
export interface OpenMessage {
  element: Element;
  view: MailView;
}

/** The name of an animation that changes nothing: browsers tell when it begins, and so when a message appears. */
const appearing = 'probity-appearing';

/** So long after the last change a page is looked at, in milliseconds: one press changes many things. */
const settlesIn = 120;
/** A page that never settles is still looked at this often. */
const patience = 600;
/** More messages open at once than anybody reads. */
const mostMessages = 40;

/**
 * Tells when messages may have been opened, changed or closed. It hears of messages that appear by an animation's
 * start, of changes from within open messages alone, and of presses and addresses: nothing else on the page costs
 * anything.
 */
export class Watch {
  private readonly views: readonly MailView[];
  private readonly look: () => void;
  private readonly onChange: (message: Element) => void;
  private readonly changes = new MutationObserver((records) => this.heard(records));
  private readonly sight = new IntersectionObserver(() => this.soon());
  private readonly observed = new Set<Element>();
  private timer = 0;
  private since = 0;

  /**
   * @param onChange an open message has changed since it was read
   * @param look it is time to look which messages are open
   */
  constructor(views: readonly MailView[], onChange: (message: Element) => void, look: () => void) {
    this.views = views;
    this.look = look;
    this.onChange = onChange;
  }

  /** Watches this page until told to stop. */
  start(signal: AbortSignal): void {
    const style = document.createElement('style');
    style.textContent = sheet(this.views);
    document.documentElement.append(style);
    const soon = () => this.soon();
    const passive = { capture: true, passive: true, signal };
    document.addEventListener(
      'animationstart',
      ({ animationName }) => {
        if (animationName === appearing) this.soon();
      },
      passive,
    );
    // Where the person has switched animations off, a press or another address is what opens a message.
    for (const type of ['pointerup', 'keyup']) document.addEventListener(type, soon, passive);
    for (const type of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(type, soon, passive);
    signal.addEventListener('abort', () => {
      style.remove();
      clearTimeout(this.timer);
      this.changes.disconnect();
      this.sight.disconnect();
    });
    this.soon();
  }

  /** Every message that stands open on the page, in reading order. */
  open(): OpenMessage[] {
    return this.views.flatMap((view) => messagesOf(view).map((element) => ({ element, view })));
  }

  /** From now on hears of changes in these messages, and in no others. */
  follow(messages: readonly Element[]): void {
    const wanted = new Set(messages);
    if (wanted.size === this.observed.size && messages.every((each) => this.observed.has(each))) return;
    this.changes.disconnect();
    this.sight.disconnect();
    this.observed.clear();
    for (const message of wanted) {
      this.observed.add(message);
      this.changes.observe(message, { subtree: true, childList: true, characterData: true });
      this.sight.observe(message);
    }
  }

  private heard(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      for (const message of this.observed) if (message.contains(target)) this.onChange(message);
    }
    this.soon();
  }

  /** Looks once the page has settled. */
  private soon(): void {
    const now = performance.now();
    if (this.timer === 0) this.since = now;
    else if (now - this.since > patience) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      this.look();
    }, settlesIn);
  }
}

/** Without any weight of its own, so that a site's own animation is never replaced by it. */
function sheet(views: readonly MailView[]): string {
  const wanted = views.flatMap(({ message, body }) => [
    ...message,
    ...message.map((each) => `:is(${each}) :is(${body.join()})`),
  ]);
  return `@keyframes ${appearing}{from{outline-color:currentcolor}}:where(${wanted.join()}){animation:${appearing} 1ms}`;
}

/** The innermost where one message seems to stand in another: that one has a text of its own. */
function messagesOf({ message }: MailView): Element[] {
  for (const selector of message) {
    const found = [...document.querySelectorAll(selector)].slice(0, mostMessages);
    if (found.length > 0)
      return found.filter((each) => !found.some((other) => other !== each && each.contains(other)));
  }
  return [];
}
