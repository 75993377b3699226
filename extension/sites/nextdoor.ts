import type { Site } from './site.ts';

const account = ['[data-testid="composer-audience-selector"]', '[data-testid="identity-selector"]'];

export const nextdoor: Site = {
  id: 'nextdoor',
  name: 'Nextdoor',
  version: 1,
  hosts: ['https://nextdoor.com/*', 'https://nextdoor.co.uk/*'],
  composers: [
    {
      writing: 'message',
      within: [
        '[data-testid="chat-message-composer"]',
        'form:has([aria-label^="Message"])',
        'form:has([placeholder^="Message"])',
      ],
      drafts: ['textarea', '[role="textbox"]'],
      control: {
        selectors: ['[data-testid="chat-send-button"]'],
        names: ['Send', 'Send message', 'Anfon', 'Anfon neges'],
      },
      shortcuts: ['enter'],
      account,
    },
    {
      writing: 'comment',
      within: [
        '[data-testid="comment-composer"]',
        'form:has([aria-label*="comment"])',
        'form:has([placeholder*="comment"])',
      ],
      drafts: ['[data-testid="comment-add-reply-input"]', 'textarea', '[role="textbox"]'],
      control: {
        selectors: ['[data-testid="inline-composer-reply-button"]'],
        names: ['Comment', 'Reply', 'Post', 'Post comment', 'Sylw', 'Ateb', 'Postio'],
      },
      shortcuts: ['control-enter'],
      repliedTo: ['[data-testid="post-body"]', '[data-testid="comment-body"]'],
      account,
    },
    {
      writing: 'post',
      within: ['[data-testid="composer"]', '[role="dialog"]', 'form', 'main'],
      drafts: [
        '[data-testid="composer-text-field"], [data-testid="composer-subject-field"]',
        'textarea, input[aria-label="Subject"]',
        '[role="textbox"]',
      ],
      control: {
        selectors: ['[data-testid="composer-submit-button"]'],
        names: ['Post', 'Publish', 'Postio', 'Cyhoeddi'],
      },
      shortcuts: ['control-enter'],
      account,
    },
    {
      writing: 'edit',
      within: ['[role="dialog"]', 'form'],
      drafts: ['[data-testid="composer-text-field"]', 'textarea', '[role="textbox"]'],
      control: { selectors: [], names: ['Save', 'Save changes', 'Update', 'Cadw', 'Diweddaru'] },
      shortcuts: [],
      account,
    },
  ],
};
