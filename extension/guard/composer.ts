import { accessibleName, withoutKeys } from '../page/accessible-name.ts';
import { allAcross, firstOf, isBy } from '../page/selectors.ts';
import { closestAcross, containsAcross, queryAcross } from '../page/shadow.ts';
import type { Composer, Shortcut, Site } from '../sites/site.ts';

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
  /** Known by its selector, and not by a name that another control may bear. */
  sure: boolean;
}

/** A composer in one of whose editors something happened. */
export interface FoundDraft extends FoundComposer {
  draft: Element;
}

const menuItems = '[role="menuitem"]';
const controls = 'button, [role="button"], input[type="submit"], input[type="button"], a[role="link"]';

/**
 * The post control that an element belongs to, with its composer.
 * @param lastDraft where the person wrote last: sites keep some post controls outside what holds the editors
 */
export function findControl(element: Element, site: Site, lastDraft: Element | null): FoundControl | null {
  const found = site.composers.flatMap((composer) => foundAt(element, composer, lastDraft) ?? []);
  return mostFitting(
    found,
    ({ drafts }) => drafts.length > 0,
    ({ sure }) => sure,
  );
}

/**
 * The composer in whose editor an element stands.
 * @param event a key pressed there: then only composers count that post on it
 */
export function findDraft(element: Element, site: Site, event?: KeyboardEvent): FoundDraft | null {
  const found = site.composers.flatMap((composer): FoundDraft[] => {
    if (event && !posts(event, composer.shortcuts)) return [];
    const draft = firstOf(composer.drafts, (selector) => closestAcross(element, selector));
    const around = draft || composer.mail ? composerAround(draft ?? element, composer) : null;
    // A mail is sent from its other fields as well.
    const written = draft ?? around?.drafts[0];
    return around && written ? [{ ...around, draft: written }] : [];
  });
  return mostFitting(found);
}

/** The editor in which an element stands; that of the whole mail, where it stands in another of its fields. */
export function draftAt(element: Element, site: Site): Element | null {
  for (const composer of site.composers) {
    const draft = firstOf(composer.drafts, (selector) => closestAcross(element, selector));
    const found = draft ?? (composer.mail ? composerAround(element, composer)?.drafts[0] : null);
    if (found) return found;
  }
  return null;
}

/** The composer of a form that is being sent. */
export function findInForm(form: Element, site: Site): FoundComposer | null {
  const found = site.composers.flatMap((composer): FoundComposer[] => {
    const drafts = draftsIn(form, composer);
    const [draft] = drafts;
    return draft ? [composerAround(draft, composer) ?? { composer, within: form, drafts }] : [];
  });
  return mostFitting(found);
}

/** Whether a page has a composer in it. */
export function hasComposer(page: Document, site: Site): boolean {
  return site.composers.some((composer) => draftsIn(page, composer).length > 0);
}

/** Whether a key, as pressed in an editor, posts. */
export function posts(
  { key, code, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  shortcuts: readonly Shortcut[],
): boolean {
  if (altKey && code === 'KeyS') return shortcuts.includes('alt-s') && !ctrlKey && !metaKey;
  if (key !== 'Enter' || altKey) return false;
  const modified = ctrlKey || metaKey;
  if (modified) return shortcuts.includes('control-enter');
  return !shiftKey && shortcuts.includes('enter');
}

function draftsIn(within: ParentNode, { drafts }: Composer): Element[] {
  return allAcross(within, drafts);
}

/**
 * The one that fits best, whatever the order in which a site names its composers: first what `tests` ask, then whether
 * its own post control is there, then the innermost, then the one that is told most exactly.
 */
function mostFitting<Found extends FoundComposer>(
  found: readonly Found[],
  ...tests: ((one: Found) => boolean)[]
): Found | null {
  // Only a press or a key that may post comes here, and seldom do several composers claim it.
  if (found.length < 2) return found[0] ?? null;
  const compare = (a: Found, b: Found): number => {
    const answers = [...tests, hasOwnControl].map((test) => Number(test(b)) - Number(test(a)));
    return answers.find((answer) => answer !== 0) ?? (compareWithin(a, b) || compareAll(a, b));
  };
  return found.toSorted(compare)[0] ?? null;
}

function hasOwnControl({ composer, within }: FoundComposer): boolean {
  const { selectors, names = [] } = composer.control;
  if (allAcross(within, selectors).length > 0) return true;
  return queryAcross(within, controls).some((control) => isNamed(control, names, composer));
}

function compareWithin(a: FoundComposer, b: FoundComposer): number {
  if (a.within === b.within) return exactness(b) - exactness(a);
  return containsAcross(a.within, b.within) ? 1 : -1;
}

/** How much the selectors ask that found what holds the composer and its editors. */
function exactness({ composer, within, drafts }: FoundComposer): number {
  const holding = composer.within.find((selector) => isBy([selector], within)) ?? '';
  const editing = composer.drafts.find((selector) => drafts.some((draft) => isBy([selector], draft))) ?? '';
  return [...`${holding} ${editing}`].filter((letter) => '[.#:'.includes(letter)).length;
}

/** Two that nothing tells apart are named by what they are. */
function compareAll(a: FoundComposer, b: FoundComposer): number {
  return JSON.stringify(a.composer) < JSON.stringify(b.composer) ? -1 : 1;
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

/** The composer that a choice from a menu is for: the one in which the person was last. */
function chosenFrom(element: Element, composer: Composer, lastDraft: Element | null): FoundControl | null {
  const item = composer.control.menu && closestAcross(element, menuItems);
  if (!item || !isControl(item) || !isNamed(item, composer.control.menu ?? [], composer)) return null;
  const found = composerOfLast(lastDraft, composer, true);
  return found && { ...found, control: item, sure: true };
}

/** What a composer makes of a press; a control with no draft counts only where it is one for sure. */
function foundAt(element: Element, composer: Composer, lastDraft: Element | null): FoundControl | null {
  const at = controlAt(element, composer);
  if (!at) return chosenFrom(element, composer, lastDraft);
  const around = composerAround(at.control, composer) ?? composerOfLast(lastDraft, composer, at.sure);
  if (around && around.drafts.length > 0) return { ...around, ...at };
  if (!at.sure) return chosenFrom(element, composer, lastDraft);
  return { composer, within: around?.within ?? at.control, drafts: [], ...at };
}

function controlAt(element: Element, composer: Composer): Pick<FoundControl, 'control' | 'sure'> | null {
  const { selectors, names = [] } = composer.control;
  const selected = firstOf(selectors, (selector) => closestAcross(element, selector));
  if (selected && isControl(selected)) return { control: selected, sure: true };
  const named = names.length > 0 && closestAcross(element, controls);
  return named && isControl(named) && isNamed(named, names, composer)
    ? { control: named, sure: false }
    : null;
}

function isNamed(control: Element, names: readonly string[], { mail }: Composer): boolean {
  const whole = accessibleName(control);
  const name = (mail ? withoutKeys(whole) : whole).toLowerCase();
  return names.some((each) => each.toLowerCase() === name);
}

function isControl(element: Element): element is Control {
  return element instanceof HTMLElement || element instanceof SVGElement;
}
