import type { TestPage } from './page.ts';

const editor =
  '<test-editor kind="plain" id="contenteditable-root" aria-label="Add a comment..."></test-editor>';
const button = (label: string) =>
  `<ytd-button-renderer id="submit-button"><button type="button" aria-label="${label}" t-post="click"><span>${label}</span></button></ytd-button-renderer>`;
const box = (label: string) =>
  `<ytd-commentbox t-composer t-shortcuts="control-enter">${editor}${button(label)}</ytd-commentbox>`;

export const youtube: TestPage = {
  site: 'youtube',
  host: 'www.youtube.com',
  policy: "require-trusted-types-for 'script'; trusted-types 'none'",
  composers: [
    {
      id: 'comment',
      writing: 'comment',
      markup: `<ytd-comment-simplebox-renderer>${box('Comment')}</ytd-comment-simplebox-renderer>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'reply',
      writing: 'reply',
      markup: `<ytd-comment-view-model><div id="content-text">When is the meeting?</div></ytd-comment-view-model><ytd-comment-reply-dialog-renderer>${box('Reply')}</ytd-comment-reply-dialog-renderer>`,
      shortcuts: ['control-enter'],
    },
    { id: 'edit', writing: 'edit', markup: box('Save'), shortcuts: ['control-enter'] },
    {
      id: 'post',
      writing: 'post',
      markup: `<ytd-backstage-post-dialog-renderer t-composer><div id="contenteditable-textarea"><test-editor kind="plain" aria-label="What's on your mind?"></test-editor></div>${button('Post')}</ytd-backstage-post-dialog-renderer>`,
      shortcuts: [],
    },
    {
      id: 'live-chat',
      writing: 'message',
      markup: `<yt-live-chat-message-input-renderer t-composer t-shortcuts="enter"><test-editor kind="plain" id="input" aria-label="Chat..."></test-editor><div id="send-button"><button type="button" aria-label="Send" t-post="click"></button></div></yt-live-chat-message-input-renderer>`,
      shortcuts: ['enter'],
      framed: true,
    },
  ],
};
