const closedRoots = new WeakMap<Element, ShadowRoot>();

/** Makes shadow roots of the templates that ask for it, the outer ones first. */
export function makeRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[t-root]')) {
    const host = template.parentElement;
    if (host === null) continue;
    const mode = template.getAttribute('t-root') === 'closed' ? 'closed' : 'open';
    const root = host.attachShadow({ mode });
    root.append(template.content);
    template.remove();
    closedRoots.set(host, root);
    makeRoots(root);
  }
}

/** All that fits the selector, through all roots, as only the page itself can see them. */
export function deepAll(within: ParentNode, selector: string): HTMLElement[] {
  const found = [...within.querySelectorAll<HTMLElement>(selector)];
  for (const element of within.querySelectorAll('*')) {
    const root = closedRoots.get(element);
    if (root) found.push(...deepAll(root, selector));
  }
  return found;
}

/** The element that has the focus, through all roots. */
export function deepFocus(): Element | null {
  let focused = document.activeElement;
  for (let root = focused && closedRoots.get(focused); root?.activeElement; root = closedRoots.get(focused)) {
    focused = root.activeElement;
  }
  return focused;
}
