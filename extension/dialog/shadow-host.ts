import { locale } from '#core/language.ts';
import tokens from '#core/ui/tokens.css?inline';
import css from './dialog.css?inline';

/** The page's own tokens are on `:root`; ours stand on the host. */
const sheetText = `:host { all: initial; }\n${tokens.replaceAll(':root', ':host')}\n${css}`;

/** A place on the page that no script of the page can look into. */
export interface ShadowPlace {
  host: HTMLElement;
  root: ShadowRoot;
}

/** Puts an empty one at the end of the page. */
export function shadowPlace(): ShadowPlace {
  const host = document.createElement('probity-question');
  // Rules of the page that hide what it does not know would outweigh the sheet's own.
  host.style.setProperty('all', 'initial', 'important');
  host.lang = locale();
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  return { host, root };
}
