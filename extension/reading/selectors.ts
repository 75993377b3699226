import type { Selectors } from '../mail-sites/mail-site.ts';

/** All that the first fitting selector finds. */
export function allBy(selectors: Selectors, within: ParentNode): Element[] {
  for (const selector of selectors) {
    const found = [...within.querySelectorAll(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

/** The first element that is found. */
export function oneBy(selectors: Selectors, within: ParentNode): Element | null {
  return allBy(selectors, within)[0] ?? null;
}

/** The nearest element around another that one of the selectors knows. */
export function closestBy(selectors: Selectors, from: Element): Element | null {
  for (const selector of selectors) {
    const found = from.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Whether there is anything of it to be seen. Asks for the layout of no more than this element. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility();
}
