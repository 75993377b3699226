import type { Site } from './site.ts';

const editors = ['.public-DraftEditor-content', '[contenteditable="true"]'];
const account = ['[data-e2e="nav-profile"]', '[data-e2e="profile-icon"]'];

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  version: 1,
  hosts: ['https://www.tiktok.com/*'],
  composers: [
    {
      writing: 'message',
      within: ['[data-e2e="message-input-area"]', '[data-e2e="chat-box"]', '[class*="DivChatBox"]'],
      drafts: editors,
      control: { selectors: ['[data-e2e="message-send"]'], names: ['Send', 'Anfon'] },
      shortcuts: ['enter'],
      account,
    },
    {
      writing: 'comment',
      within: [
        '[data-e2e="comment-input-area"]',
        '[class*="DivCommentInputContainer"]',
        '[class*="DivInputEditorContainer"]',
        'div:has(> [data-e2e="comment-input"])',
        '[data-e2e="comment-input"]',
      ],
      drafts: [
        '[data-e2e="comment-input"] [contenteditable="true"]',
        '[data-e2e="comment-text"] [contenteditable="true"]',
        ...editors,
      ],
      control: { selectors: ['[data-e2e="comment-post"]'], names: ['Post', 'Reply', 'Postio', 'Ateb'] },
      shortcuts: ['enter'],
      repliedTo: ['[data-e2e="comment-level-1"]'],
      account,
    },
    {
      writing: 'post',
      within: ['[data-e2e="upload-form"]', '[class*="upload-card"]', 'main', '#root'],
      drafts: [
        '[data-e2e="caption_container"] [contenteditable="true"]',
        '.caption-editor [contenteditable="true"]',
        ...editors,
      ],
      control: {
        selectors: ['[data-e2e="post_video_button"]', '.button-group [data-e2e="post_video_button"]'],
        names: ['Post', 'Postio'],
      },
      shortcuts: [],
      account,
    },
  ],
};
