/** An editor that a site uses, as a test page sees it. */
export interface Editor {
  /** The element that is typed in. */
  element: HTMLElement;
  /** What the editor itself holds, and the site would send. */
  text(): string;
  clear(): void;
}

/**
 * Puts an editor in the place of the host element.
 * @param onKeyDown asked first; true where the page has taken the key for itself
 */
export type MountEditor = (host: HTMLElement, onKeyDown: (event: KeyboardEvent) => boolean) => Editor;
