import type { Composer, Shortcut, Site } from '../sites/site.ts';
import { accessibleName } from './accessible-name.ts';
import { closestAcross, containsAcross, queryAcross } from './shadow.ts';

/** A composer on the page, as a press or a key met it. */
export interface FoundComposer {
  composer: Composer;
  within: Element;
  /** Its editors; none where the site has changed and they are no longer found. */
  drafts: Element[];
}

/** Some sites have drawings for buttons. */
export type Control = HTMLElement | SVGElement;

/** A composer whose post control was met. */
export interface FoundControl extends FoundComposer {
  control: Control;
}

const controls = 'button, [role="button"], input[type="submit"], input[type="button"], a[role="link"]';

/**
 * The post control that an element belongs to, with its composer.
 * Where several composers would claim it, the first that has a draft is right.
 * @param lastDraft where the person wrote last: sites keep some post controls outside what holds the editors
 */
export function findControl(element: Element, site: Site, lastDraft: Element | null): FoundControl | null {
  let empty: FoundControl | null = null;
  for (const composer of site.composers) {
    const control = controlAt(element, composer);
    if (!control) continue;
    const found =
      composerAround(control.element, composer) ?? composerOfLast(lastDraft, composer, control.sure);
    if (found && found.drafts.length > 0) return { ...found, control: control.element };
    if (control.sure) {
      empty ??= { composer, within: found?.within ?? control.element, drafts: [], control: control.element };
    }
  }
  return empty;
}

/** The composer in whose editor an element stands. */
export function findDraft(element: Element, site: Site): (FoundComposer & { draft: Element }) | null {
  for (const composer of site.composers) {
    const draft = firstOf(composer.drafts, (selector) => closestAcross(element, selector));
    if (!draft) continue;
    const around = composerAround(draft, composer);
    if (around) return { ...around, draft };
  }
  return null;
}

/** The editor in which an element stands. */
export function draftAt(element: Element, site: Site): Element | null {
  for (const { drafts } of site.composers) {
    const draft = firstOf(drafts, (selector) => closestAcross(element, selector));
    if (draft) return draft;
  }
  return null;
}

/** The composer of a form that is being sent. */
export function findInForm(form: Element, site: Site): FoundComposer | null {
  for (const composer of site.composers) {
    const [draft] = draftsIn(form, composer);
    if (draft)
      return composerAround(draft, composer) ?? { composer, within: form, drafts: draftsIn(form, composer) };
  }
  return null;
}

/** Whether a page has a composer in it. */
export function hasComposer(page: Document, site: Site): boolean {
  return site.composers.some((composer) => draftsIn(page, composer).length > 0);
}

/** Whether a key, as pressed in an editor, posts. */
export function posts(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  shortcuts: readonly Shortcut[],
): boolean {
  if (key !== 'Enter' || altKey) return false;
  const modified = ctrlKey || metaKey;
  if (modified) return shortcuts.includes('control-enter');
  return !shiftKey && shortcuts.includes('enter');
}

/** Everything that any of the selectors find, each once, outermost only: editors nest. */
export function allOf(within: ParentNode, selectors: readonly string[]): Element[] {
  const found = firstOf(selectors, (selector) => {
    const elements = queryAcross(within, selector);
    return elements.length > 0 ? elements : null;
  });
  return (found ?? []).filter((one, _, all) => !all.some((other) => other !== one && other.contains(one)));
}

function draftsIn(within: ParentNode, { drafts }: Composer): Element[] {
  return allOf(within, drafts);
}

/** The nearest enclosing element that is named as holding drafts and does hold one. */
function composerAround(element: Element, composer: Composer): FoundComposer | null {
  let empty: FoundComposer | null = null;
  for (const selector of composer.within) {
    const within = closestAcross(element, selector);
    if (!within) continue;
    const drafts = draftsIn(within, composer);
    if (drafts.length > 0) return { composer, within, drafts };
    empty ??= { composer, within, drafts };
  }
  return empty;
}

function composerOfLast(draft: Element | null, composer: Composer, sure: boolean): FoundComposer | null {
  if (!sure || !draft?.isConnected) return null;
  const found = composerAround(draft, composer);
  return found?.drafts.some((each) => containsAcross(each, draft)) ? found : null;
}

/** A control that is known by its selector is one for sure; one that is known by its name may be another of that name. */
function controlAt(element: Element, { control }: Composer): { element: Control; sure: boolean } | null {
  const selected = firstOf(control.selectors, (selector) => closestAcross(element, selector));
  if (selected && isControl(selected)) return { element: selected, sure: true };
  const named = control.names && closestAcross(element, controls);
  if (!named || !isControl(named)) return null;
  const name = accessibleName(named).toLowerCase();
  return control.names?.some((each) => each.toLowerCase() === name) ? { element: named, sure: false } : null;
}

function isControl(element: Element): element is Control {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/** The first answer that is not null. A selector that the browser cannot read counts as finding nothing. */
function firstOf<Found>(
  selectors: readonly string[],
  find: (selector: string) => Found | null,
): Found | null {
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
