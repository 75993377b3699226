import { allAcross } from '../page/selectors.ts';
import { closestAcross } from '../page/shadow.ts';
import type { Site, Writing } from '../sites/site.ts';
import type { FoundComposer } from './composer.ts';
import { type MailDraft, mailIn } from './mail-draft.ts';
import { readDraft } from './read-draft.ts';

/** What is about to be posted. */
export interface Draft {
  /** The site's id. */
  site: string;
  writing: Writing;
  /** All editors of the composer, in reading order, a blank line between them. */
  text: string;
  /** Link previews and shared posts, those of the organisation's own pages left out. */
  shared: string;
  /** The text that is answered; counts for abusive exchanges only. */
  repliedTo: string;
  /** The handle or name that is posted as; empty where the page does not say. */
  account: string;
  /** What a mail has beside its text. */
  mail?: MailDraft;
}

/** Previews and answered posts are short; more than this is the page around them. */
const longestContext = 4_000;

/**
 * Reads a composer.
 * @param isOwnHost tells the organisation's own published pages, whose sharing is fine
 */
export function draftIn(found: FoundComposer, site: Site, isOwnHost: (host: string) => boolean): Draft {
  const { composer, within, drafts } = found;
  const shared = allAcross(within, composer.shared ?? []).filter((element) => !linksTo(element, isOwnHost));
  return {
    site: site.id,
    writing: composer.writing,
    text: textOf(drafts, composer.mail?.quoted),
    shared: textOf(shared).slice(0, longestContext),
    repliedTo: textOf(around(within, composer.repliedTo ?? [])).slice(0, longestContext),
    account: textOf(accountOf(within, composer.account ?? [])).slice(0, longestContext),
    ...(composer.mail && { mail: mailIn(within, composer.mail) }),
  };
}

function textOf(elements: readonly Element[], quoted: readonly string[] = []): string {
  return elements
    .map((element) => readDraft(element, quoted))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What the selectors find in the composer, else around it: the post that is answered often stands beside it. */
function around(within: Element, selectors: readonly string[]): Element[] {
  if (selectors.length === 0) return [];
  const inside = allAcross(within, selectors);
  if (inside.length > 0) return inside;
  const dialog = closestAcross(within, '[role="dialog"], dialog, article, main');
  return dialog ? allAcross(dialog, selectors).slice(0, 1) : [];
}

/** Sites show it in the composer, beside it, or once for the whole page. */
function accountOf(within: Element, selectors: readonly string[]): Element[] {
  const near = around(within, selectors);
  if (near.length > 0) return near.slice(0, 1);
  const anywhere = selectors.length > 0 && document.querySelector(selectors.join());
  return anywhere ? [anywhere] : [];
}

function linksTo(element: Element, isOwnHost: (host: string) => boolean): boolean {
  const links = [element.closest('a[href]'), ...element.querySelectorAll('a[href]')];
  const hosts = links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.hostname] : []));
  return hosts.length > 0 && hosts.every(isOwnHost);
}
