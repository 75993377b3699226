import type { TestPage } from '#test/extension/pages/page.ts';

/** A message or event as a page shows it. */
export interface ShownMessage {
  id: string;
  subject: string;
  name: string;
  /** Null where the page shows the sender's name alone. */
  address: string | null;
  to: readonly { name: string; address: string }[];
  /** HTML of the text. */
  body: string;
  isCollapsed?: true;
  isClipped?: true;
  attachments?: readonly string[];
  place?: string;
  when?: string;
}

/** A page built like one of the sites', with texts of our own. */
export interface MailPage {
  /** The site's id. */
  site: string;
  host: string;
  /** What stands around the open messages; those go into `#slot`. */
  shell: string;
  /** The same in a window of its own. */
  popOut: string;
  /** What stands in the slot for a conversation of these messages. */
  open(messages: readonly ShownMessage[]): string;
  /** Whether the site tells from which address a message comes. */
  showsAddresses: boolean;
}

/** Served as `/mail` and `/pop-out`, beside the other test pages. */
export function served({ site, host, shell, popOut }: MailPage): TestPage {
  const composer = { writing: 'message', shortcuts: [] } as const;
  return {
    site,
    host,
    composers: [
      { ...composer, id: 'mail', markup: shell },
      { ...composer, id: 'pop-out', markup: popOut },
    ],
  };
}

/** A list of messages beside the open one, in which everything is pressed. */
export function list(role: 'option' | 'row', count = 24): string {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `<div role="${role}" tabindex="-1" class="list-row">Minutes of the parks forum ${at + 1}</div>`,
  );
  return `<div class="list" role="${role === 'option' ? 'listbox' : 'grid'}" aria-label="Messages">${rows.join('')}</div>`;
}

/** A bar of buttons along the top. */
export function bar(...names: readonly string[]): string {
  const buttons = names.map((name) => `<button type="button">${name}</button>`);
  return `<div class="bar" role="toolbar" aria-label="Commands">${buttons.join('')}</div>`;
}
