import { shadowPlace } from './shadow-host.ts';
import { dialogWords } from './words.ts';

/** As far from the editor, in pixels. */
const gap = 4;

/**
 * A line beneath an editor that says that its draft would be asked about. It stands over the page and never in it,
 * takes no press, and a page cannot tell whether it is shown: its place stays when it goes.
 */
export class QuietMark {
  private readonly shown = document.createElement('p');
  /** Heard by those who do not see the other. */
  private readonly said = document.createElement('p');
  private readonly sight = new IntersectionObserver((entries) => this.place(entries.at(-1)));
  private editor: Element | null = null;

  constructor() {
    const { root } = shadowPlace();
    this.shown.className = 'mark';
    this.shown.popover = 'manual';
    this.shown.setAttribute('aria-hidden', 'true');
    this.shown.textContent = dialogWords.mark;
    this.said.className = 'said';
    this.said.setAttribute('role', 'status');
    root.append(this.shown, this.said);
    // Scrolling moves the editor unheard; the observer tells anew where it is, and no layout is asked for.
    window.addEventListener('scroll', () => this.look(), { capture: true, passive: true });
    window.addEventListener('resize', () => this.look(), { passive: true });
  }

  /** @param editor null where nothing is to be said */
  set(editor: Element | null): void {
    this.editor = editor;
    this.said.textContent = editor ? dialogWords.mark : '';
    this.look();
  }

  private look(): void {
    this.sight.disconnect();
    if (this.editor) this.sight.observe(this.editor);
    else this.shown.hidePopover();
  }

  /** Goes with the editor: out of sight, or off the page. */
  private place(seen: IntersectionObserverEntry | undefined): void {
    if (!seen?.isIntersecting) {
      this.shown.hidePopover();
      return;
    }
    const { bottom, right } = seen.intersectionRect;
    this.shown.showPopover();
    this.shown.style.top = `${bottom + gap}px`;
    this.shown.style.right = `${Math.max(gap, document.documentElement.clientWidth - right)}px`;
  }
}
