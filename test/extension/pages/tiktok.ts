import type { TestPage } from './page.ts';

export const tiktok: TestPage = {
  site: 'tiktok',
  host: 'www.tiktok.com',
  composers: [
    {
      id: 'comment',
      writing: 'comment',
      markup: `<div class="css-1-DivCommentInputContainer" t-composer t-shortcuts="enter"><div data-e2e="comment-input"><test-editor kind="draft" role="textbox" aria-label="Add comment..."></test-editor></div><div data-e2e="comment-post" role="button" tabindex="0" t-post="click">Post</div></div>`,
      shortcuts: ['enter'],
    },
    {
      id: 'caption',
      writing: 'post',
      markup: `<main><div t-composer><div class="caption-editor"><test-editor kind="draft" role="combobox"></test-editor></div><button type="button" data-e2e="post_video_button" t-post="mousedown">Post</button></div></main>`,
      shortcuts: [],
    },
    {
      id: 'message',
      writing: 'message',
      markup: `<div data-e2e="message-input-area" t-composer t-shortcuts="enter"><test-editor kind="draft" role="textbox" aria-label="Send a message..."></test-editor><svg data-e2e="message-send" role="button" tabindex="0" aria-label="Send" width="24" height="24" t-post="click"><rect width="24" height="24"></rect></svg></div>`,
      shortcuts: ['enter'],
    },
  ],
};
