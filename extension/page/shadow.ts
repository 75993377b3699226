/** What browsers give content scripts, and no page, to look into closed shadow roots. */
interface ClosedRoots {
  /** Firefox: on every element. */
  openOrClosedShadowRoot?: ShadowRoot | null;
}
interface ChromiumDom {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

/** A page that nests deeper than this is not one of the sites'. */
const deepest = 16;
/** More elements than this are not looked through for shadow roots: the composer is then not recognised. */
const mostElements = 20_000;

/**
 * The shadow root of an element, closed ones too where it is a custom element.
 * Asking for closed roots is dear, so it happens only at a verdict and never for ordinary elements.
 */
export function rootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  const closed = (element as Element & ClosedRoots).openOrClosedShadowRoot;
  return closed ?? chromiumDom()?.openOrClosedShadowRoot?.(element) ?? null;
}

function chromiumDom(): ChromiumDom | undefined {
  return (globalThis as { chrome?: { dom?: ChromiumDom } }).chrome?.dom;
}

/** `closest` that goes on outside a shadow root. */
export function closestAcross(element: Element | null, selector: string): Element | null {
  let from = element;
  for (let depth = 0; from && depth < deepest; depth++) {
    const found = from.closest(selector);
    if (found) return found;
    const root = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Whether an element stands in another, through any shadow roots between them. */
export function containsAcross(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node; ) {
    if (outer.contains(node)) return true;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** `querySelectorAll` that looks into shadow roots, in reading order of the roots. */
export function queryAcross(within: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  const roots: ParentNode[] = [within];
  if (within instanceof Element) {
    const own = rootOf(within);
    if (own) roots.push(own);
  }
  let looked = 0;
  for (let next = roots.shift(); next; next = roots.shift()) {
    found.push(...next.querySelectorAll(selector));
    for (const element of next.querySelectorAll('*')) {
      looked += 1;
      if (looked > mostElements) return found;
      const root = rootOf(element);
      if (root) roots.push(root);
    }
  }
  return found;
}

/** The innermost element that an event met, looked up in closed shadow roots by place or by focus. */
export function targetOf(event: Event): Element | null {
  const [first] = event.composedPath();
  let target = first instanceof Element ? first : first instanceof Node ? first.parentElement : null;
  for (let depth = 0; target && depth < deepest; depth++) {
    const root = rootOf(target);
    const inner = root && innerTarget(root, event);
    if (!inner || inner === target || !root.contains(inner)) break;
    target = inner;
  }
  return target;
}

function innerTarget(root: ShadowRoot, event: Event): Element | null {
  if (event instanceof MouseEvent && (event.clientX !== 0 || event.clientY !== 0)) {
    return root.elementFromPoint(event.clientX, event.clientY);
  }
  return root.activeElement;
}

/** The element that holds the focus, inside open and closed shadow roots. */
export function focusedAcross(document: Document): HTMLElement | null {
  let focused = document.activeElement;
  for (let depth = 0; focused && depth < deepest; depth++) {
    const inner: Element | null = rootOf(focused)?.activeElement ?? null;
    if (!inner) break;
    focused = inner;
  }
  return focused instanceof HTMLElement ? focused : null;
}
