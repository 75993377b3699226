import type { Site } from './site.ts';

const anyEditor = [
  '[role="textbox"][data-lexical-editor="true"]',
  '[role="textbox"][contenteditable="true"]',
];
const account = ['[role="dialog"] strong', '[aria-label="Your profile"]'];

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  version: 1,
  hosts: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://www.messenger.com/*',
  ],
  composers: [
    {
      // Comments are known by what their field is called: they stand in the same dialog as the post they answer.
      writing: 'comment',
      within: [
        'form[role="presentation"]',
        '[role="article"] form',
        '[role="dialog"] form',
        '[role="article"]',
      ],
      drafts: [
        '[role="textbox"][aria-label^="Write a"]',
        '[role="textbox"][aria-label^="Comment as"]',
        '[role="textbox"][aria-label^="Reply"]',
        '[role="textbox"][aria-label^="Answer as"]',
        '[role="textbox"][aria-label^="Submit your"]',
        '[role="textbox"][aria-label^="Ysgrifen"]',
        '[role="textbox"][aria-label^="Sylw"]',
        '[role="textbox"][aria-label^="Ateb"]',
      ],
      control: {
        selectors: ['#focused-state-composer-submit [role="button"]'],
        names: ['Comment', 'Post comment', 'Reply', 'Sylw', 'Postio sylw', 'Ateb'],
      },
      shortcuts: ['enter'],
      repliedTo: ['[data-ad-preview="message"]', '[data-ad-comet-preview="message"]', '[dir="auto"][lang]'],
      account,
    },
    {
      writing: 'message',
      within: [
        '[role="group"]:has([aria-label="Message"])',
        '[role="region"]',
        '[aria-label="Thread composer"]',
        '[role="main"]',
      ],
      drafts: [
        '[role="textbox"][aria-label="Message"]',
        '[role="textbox"][aria-placeholder="Aa"]',
        '[role="textbox"][aria-label="Neges"]',
        '[role="textbox"][aria-label^="Write to"]',
      ],
      control: {
        selectors: [
          '[role="button"][aria-label="Press enter to send"]',
          '[role="button"][aria-label="Press Enter to send"]',
        ],
        names: ['Send', 'Anfon', 'Pwyswch enter i anfon'],
      },
      shortcuts: ['enter'],
      account,
    },
    {
      writing: 'post',
      within: ['[role="dialog"] form[method="POST"]', '[role="dialog"]', 'form[method="POST"]'],
      drafts: anyEditor,
      control: {
        selectors: ['[role="button"][aria-label="Post"]', '[role="button"][aria-label="Share now"]'],
        names: ['Post', 'Share', 'Share now', 'Publish', 'Postio', 'Rhannu', 'Rhannu nawr', 'Cyhoeddi'],
      },
      shortcuts: ['control-enter'],
      account,
      shared: ['[role="dialog"] a[role="link"] [dir="auto"]'],
    },
    {
      writing: 'edit',
      within: ['[role="dialog"]:has([aria-label^="Edit"])', '[role="dialog"]'],
      drafts: anyEditor,
      control: { selectors: ['[role="button"][aria-label="Save"]'], names: ['Save', 'Cadw'] },
      shortcuts: ['control-enter'],
      account,
    },
  ],
};
