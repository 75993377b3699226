import type { Site } from './site.ts';

const editors = ['.ProseMirror[contenteditable="true"]', '[role="textbox"][contenteditable="true"]'];
const account = ['[aria-label="Switch accounts"]', '[data-testid="profileHeaderUserInfo"]'];
const shared = [
  '[data-testid="composePostView"] [aria-label^="Post by"]',
  '[data-testid="composePostView"] a[href^="http"]',
];

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  version: 1,
  hosts: ['https://bsky.app/*'],
  composers: [
    {
      writing: 'reply',
      within: ['[data-testid="composePostView"]:has([data-testid="replyToPost"])'],
      drafts: editors,
      control: {
        selectors: ['[data-testid="composerPublishBtn"]'],
        names: ['Reply', 'Publish reply', 'Publish replies', 'Ateb', 'Cyhoeddi ateb'],
      },
      shortcuts: ['control-enter'],
      repliedTo: ['[data-testid="replyToPost"]'],
      account,
      shared,
    },
    {
      writing: 'message',
      within: [
        '[data-testid="convoScreen"]',
        '[role="main"]:has(textarea)',
        'main:has(textarea)',
        'div:has(> div > textarea)',
      ],
      drafts: [
        'textarea[aria-label="Message input field"]',
        'textarea[placeholder="Write a message"]',
        'textarea[placeholder^="Ysgrifenn"]',
      ],
      control: {
        selectors: ['[role="button"][aria-label="Send message"]', 'button[aria-label="Send message"]'],
        names: ['Send message', 'Send', 'Anfon neges', 'Anfon'],
      },
      shortcuts: ['enter'],
      account,
    },
    {
      writing: 'post',
      within: ['[data-testid="composePostView"]', '[role="dialog"]', '[aria-modal="true"]', 'main'],
      drafts: editors,
      control: {
        selectors: ['[data-testid="composerPublishBtn"]'],
        names: [
          'Post',
          'Post all',
          'Publish post',
          'Publish posts',
          'Reply',
          'Postio',
          'Cyhoeddi postiad',
          'Ateb',
        ],
      },
      shortcuts: ['control-enter'],
      account,
      shared,
    },
  ],
};
