import { locale } from '#core/language.ts';
import deeds from '#core/ui/deeds.css?inline';
import pane from '#core/ui/pane.css?inline';
import own from './card.css?inline';
import type { Place, Size } from './place.ts';

/** The pane's own look, on the host in place of a whole page. */
const sheetText = `${pane}\n${deeds}`.replaceAll(':root', ':host').concat(own);

/** Where a card stands on a page; no script of the page can look into it. */
export interface CardPlace {
  /** What a card is drawn into. */
  card: HTMLElement;
  size(): Size;
  moveTo(place: Place): void;
  hasFocus(): boolean;
  /** Brings the focus to the button that matters most, where the focus was on the card. */
  focusMain(): void;
  /** Has a screen reader say it, without moving the focus. */
  say(sentence: string): void;
  remove(): void;
}

/**
 * Makes an empty one at the end of the page.
 * @param onEscape the person pressed Escape on the card, or on the page where nothing else waits for it
 */
export function cardPlace(onEscape: () => void): CardPlace {
  const host = document.createElement('probity-card');
  // Rules of the page that hide what it does not know would outweigh the sheet's own.
  host.style.setProperty('all', 'initial', 'important');
  host.lang = locale();
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  root.adoptedStyleSheets = [sheet];
  const card = document.createElement('div');
  card.className = 'place';
  const spoken = document.createElement('p');
  spoken.className = 'unseen';
  spoken.setAttribute('role', 'status');
  root.append(card, spoken);
  const gone = new AbortController();
  keepKeys(root, onEscape, gone.signal);
  document.documentElement.append(host);
  let hadFocus = false;
  card.addEventListener('focusin', () => {
    hadFocus = true;
  });
  card.addEventListener('focusout', ({ relatedTarget }) => {
    // A button that goes away with its step leaves the focus nowhere; one that the person left does not.
    if (relatedTarget !== null) hadFocus = false;
  });
  return {
    card,
    size() {
      const { width, height } = card.getBoundingClientRect();
      return { width, height };
    },
    moveTo({ left, top }) {
      card.style.left = `${left}px`;
      card.style.top = `${top}px`;
    },
    hasFocus: () => root.activeElement !== null,
    focusMain() {
      if (!hadFocus || root.activeElement !== null) return;
      card
        .querySelector<HTMLElement>('button.primary, button.unfold, button')
        ?.focus({ preventScroll: true });
    },
    say(sentence) {
      // Screen readers hear of what changes in a region that was there before.
      setTimeout(() => {
        spoken.textContent = sentence;
      }, 100);
    },
    remove() {
      gone.abort();
      host.remove();
    },
  };
}

/** What is pressed on the card is not meant for the site, whose single letters archive and delete. */
function keepKeys(root: ShadowRoot, onEscape: () => void, signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown'] as const) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      if (event instanceof KeyboardEvent && type === 'keydown' && event.key === 'Escape') onEscape();
    });
    // Nothing but the person's own hand presses a button here.
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  const onPage = (event: KeyboardEvent) => {
    const isFree = event.isTrusted && !event.defaultPrevented && !isWriting(event.target);
    if (event.key === 'Escape' && isFree) onEscape();
  };
  document.addEventListener('keydown', onPage, { signal });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName))
  );
}
