import { queryAcross } from './shadow.ts';

/** Selectors, the surest first; the first that finds something is used. */
export type Selectors = readonly string[];

/** The first answer that is not null. A selector that the browser cannot read counts as finding nothing. */
export function firstOf<Found>(selectors: Selectors, find: (selector: string) => Found | null): Found | null {
  for (const selector of selectors) {
    try {
      const found = find(selector);
      if (found) return found;
    } catch (fault) {
      if (!(fault instanceof DOMException)) throw fault;
    }
  }
  return null;
}

/** All that the first fitting selector finds. */
export function allBy(selectors: Selectors, within: ParentNode): Element[] {
  return firstOf(selectors, (selector) => someOf([...within.querySelectorAll(selector)])) ?? [];
}

/** The same in shadow roots too, each once, outermost only: editors nest. */
export function allAcross(within: ParentNode, selectors: Selectors): Element[] {
  const found = firstOf(selectors, (selector) => someOf(queryAcross(within, selector))) ?? [];
  return found.filter((one, _, all) => !all.some((other) => other !== one && other.contains(one)));
}

/** The first element that is found. */
export function oneBy(selectors: Selectors, within: ParentNode): Element | null {
  return allBy(selectors, within)[0] ?? null;
}

/** The nearest element around another that one of the selectors knows. */
export function closestBy(selectors: Selectors, from: Element): Element | null {
  return firstOf(selectors, (selector) => from.closest(selector));
}

/** Whether one of the selectors knows an element. */
export function isBy(selectors: Selectors, element: Element): boolean {
  return firstOf(selectors, (selector) => (element.matches(selector) ? element : null)) !== null;
}

/** Whether there is anything of it to be seen. Asks for the layout of no more than this element. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility();
}

function someOf(found: Element[]): Element[] | null {
  return found.length > 0 ? found : null;
}
