import type { Site } from './site.ts';

const account = ['[role="dialog"] header a', 'nav a[href][role="link"] img[alt$="profile picture"]'];

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  version: 1,
  hosts: ['https://www.instagram.com/*'],
  composers: [
    {
      writing: 'comment',
      within: ['section form', 'article form', 'form[method="POST"]', 'form'],
      drafts: [
        'textarea[aria-label^="Add a comment"]',
        'textarea[placeholder^="Add a comment"]',
        'textarea[aria-label^="Ychwaneg"]',
        'form textarea',
      ],
      control: { selectors: ['form button[type="submit"]'], names: ['Post', 'Reply', 'Postio', 'Ateb'] },
      shortcuts: ['enter'],
      repliedTo: ['article h1', 'article ul li h3'],
      account,
    },
    {
      writing: 'message',
      within: ['[role="main"]', '[aria-label^="Conversation"]', 'section', '[role="dialog"]'],
      drafts: [
        '[role="textbox"][aria-label="Message"]',
        '[role="textbox"][aria-placeholder^="Message"]',
        'textarea[placeholder^="Message"]',
        '[role="textbox"][aria-label="Neges"]',
      ],
      control: { selectors: [], names: ['Send', 'Anfon'] },
      shortcuts: ['enter'],
      account,
    },
    {
      writing: 'post',
      within: ['[role="dialog"][aria-label="Create new post"]', '[role="dialog"]'],
      drafts: [
        '[role="textbox"][aria-label^="Write a caption"]',
        'textarea[aria-label^="Write a caption"]',
        '[role="textbox"][contenteditable="true"]',
        'textarea',
      ],
      control: { selectors: [], names: ['Share', 'Rhannu'] },
      shortcuts: [],
      account,
    },
    {
      writing: 'edit',
      within: ['[role="dialog"][aria-label="Edit info"]', '[role="dialog"]'],
      drafts: [
        '[role="textbox"][aria-label^="Write a caption"]',
        'textarea[aria-label^="Write a caption"]',
        '[role="textbox"][contenteditable="true"]',
      ],
      control: { selectors: [], names: ['Done', 'Save', 'Wedi gorffen', 'Cadw'] },
      shortcuts: [],
      account,
    },
  ],
};
