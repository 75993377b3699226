import type { Site } from './site.ts';

const drafts = ['[role="textbox"][data-lexical-editor="true"]', '[role="textbox"][contenteditable="true"]'];
const account = ['[role="dialog"] [data-pressable-container] a[href^="/@"]', 'nav a[href^="/@"]'];

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  version: 1,
  hosts: [
    'https://www.threads.com/*',
    'https://www.threads.net/*',
    'https://threads.com/*',
    'https://threads.net/*',
  ],
  composers: [
    {
      writing: 'reply',
      within: [
        '[role="dialog"]:has([data-pressable-container] time)',
        '[data-pressable-container]:has(time):has([role="textbox"])',
      ],
      drafts,
      control: { selectors: [], names: ['Post', 'Reply', 'Postio', 'Ateb'] },
      shortcuts: ['control-enter'],
      repliedTo: ['[data-pressable-container]:has(time) [dir="auto"]'],
      account,
    },
    {
      writing: 'message',
      within: ['[role="main"]:has([aria-label^="Message"])', '[role="main"]'],
      drafts: [
        '[role="textbox"][aria-label^="Message"]',
        'textarea[placeholder^="Message"]',
        '[role="textbox"][aria-label="Neges"]',
      ],
      control: { selectors: [], names: ['Send', 'Anfon'] },
      shortcuts: ['enter'],
      account,
    },
    {
      writing: 'post',
      within: [
        '[role="dialog"]',
        '[data-pressable-container]:has([role="textbox"])',
        '[role="region"]',
        'main',
      ],
      drafts,
      control: { selectors: [], names: ['Post', 'Postio'] },
      shortcuts: ['control-enter'],
      account,
      shared: ['[role="dialog"] a[role="link"][target="_blank"] [dir="auto"]'],
    },
    {
      writing: 'edit',
      within: ['[role="dialog"]'],
      drafts,
      control: { selectors: [], names: ['Done', 'Save', 'Cadw'] },
      shortcuts: [],
      account,
    },
  ],
};
