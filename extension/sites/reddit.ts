import type { Site } from './site.ts';

const account = ['#expand-user-drawer-button', '.header-user-dropdown', '#header-bottom-right .user'];

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  version: 1,
  hosts: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://chat.reddit.com/*',
  ],
  composers: [
    {
      writing: 'message',
      within: ['rs-message-composer', 'rs-room', 'form#compose-message'],
      drafts: [
        'textarea[name="message"]',
        'textarea[name="text"], input[name="subject"]',
        '[role="textbox"][contenteditable="true"]',
      ],
      control: {
        selectors: ['button[aria-label="Send message"]', '#compose-message button[type="submit"]'],
        names: ['Send message', 'Send', 'Anfon neges', 'Anfon'],
      },
      shortcuts: ['enter'],
      account,
    },
    {
      writing: 'comment',
      within: [
        'comment-composer-host',
        'shreddit-composer:not(#post-composer_bodytext)',
        'form.usertext.cloneable',
      ],
      drafts: [
        '[slot="rte"][role="textbox"]',
        '[role="textbox"][contenteditable="true"]',
        'textarea[slot="markdown"]',
        'textarea[name="text"]',
        'textarea',
      ],
      control: {
        selectors: ['button[slot="submit-button"]', 'button.save'],
        names: ['Comment', 'Reply', 'Sylw', 'Ateb'],
      },
      shortcuts: ['control-enter'],
      repliedTo: ['[slot="comment"]', '[slot="text-body"]', 'shreddit-post [slot="title"]'],
      account,
    },
    {
      writing: 'edit',
      within: ['form.usertext:not(.cloneable)', '.usertext-edit'],
      drafts: ['textarea[name="text"]', 'textarea'],
      control: { selectors: ['button.save'], names: ['Save', 'Save edits', 'Cadw'] },
      shortcuts: [],
      account,
    },
    {
      writing: 'post',
      within: ['r-post-composer-form', '#post-submit-form', 'form#newlink', 'main', 'form'],
      drafts: [
        'textarea[name="title"], textarea[name="text"], [role="textbox"][contenteditable="true"]',
        'textarea',
      ],
      control: {
        selectors: ['#inner-post-submit-button', '#submit-post-button', '#newlink button[name="submit"]'],
        names: ['Post', 'Submit', 'Postio', 'Cyflwyno'],
      },
      shortcuts: ['control-enter'],
      account,
    },
  ],
};
