import type { Site } from './site.ts';

const account = ['ytd-commentbox #author-thumbnail img', '#avatar-btn'];
const drafts = [
  '#contenteditable-root',
  '#contenteditable-textarea [contenteditable="true"]',
  '[contenteditable="true"]',
];

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  version: 1,
  hosts: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
  composers: [
    {
      writing: 'message',
      within: ['yt-live-chat-message-input-renderer', 'yt-live-chat-text-input-field-renderer'],
      drafts: ['#input[contenteditable]', 'div[contenteditable="true"]'],
      control: { selectors: ['#send-button button', '#send-button'], names: ['Send', 'Anfon'] },
      shortcuts: ['enter'],
      account,
    },
    {
      writing: 'edit',
      within: ['ytd-commentbox[is-edit]', 'ytd-commentbox:has([aria-label="Save"])'],
      drafts,
      control: { selectors: ['#submit-button button[aria-label="Save"]'], names: ['Save', 'Cadw'] },
      shortcuts: ['control-enter'],
      account,
    },
    {
      writing: 'reply',
      within: ['ytd-comment-reply-dialog-renderer'],
      drafts,
      control: { selectors: ['#submit-button button', '#submit-button'], names: ['Reply', 'Ateb'] },
      shortcuts: ['control-enter'],
      repliedTo: ['ytd-comment-view-model #content-text', '#content-text'],
      account,
    },
    {
      writing: 'comment',
      within: ['ytd-commentbox', 'ytd-comment-simplebox-renderer'],
      drafts,
      control: {
        selectors: ['#submit-button button', '#submit-button'],
        names: ['Comment', 'Sylw', 'Sylwadu'],
      },
      shortcuts: ['control-enter'],
      account,
    },
    {
      writing: 'post',
      within: ['ytd-backstage-post-dialog-renderer', '[role="dialog"]'],
      drafts,
      control: { selectors: ['#submit-button button'], names: ['Post', 'Postio', 'Publish', 'Cyhoeddi'] },
      shortcuts: ['control-enter'],
      account,
    },
  ],
};
