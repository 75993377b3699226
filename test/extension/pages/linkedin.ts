import type { TestPage } from './page.ts';

const share = (button: string) =>
  `<div id="interop-outlet"><template t-root="open"><div class="share-box-v2__modal" role="dialog"><div class="share-creation-state" t-composer><div class="ql-container"><test-editor kind="quill" role="textbox" aria-label="Text editor for creating content"></test-editor></div>${button}</div></div></template></div>`;
const messageEditor =
  '<test-editor kind="plain" class="msg-form__contenteditable" role="textbox" aria-label="Write a message…"></test-editor>';

export const linkedin: TestPage = {
  site: 'linkedin',
  host: 'www.linkedin.com',
  composers: [
    {
      id: 'post',
      writing: 'post',
      markup: share(
        '<button class="share-actions__primary-action artdeco-button" type="button" t-post="click"><span>Post</span></button>',
      ),
      shortcuts: [],
    },
    {
      id: 'edit',
      writing: 'edit',
      markup: share(
        '<button class="share-actions__save-action artdeco-button" type="button" t-post="click"><span>Save</span></button>',
      ),
      shortcuts: [],
    },
    {
      id: 'comment',
      writing: 'comment',
      markup: `<div class="feed-shared-update-v2__description">What a morning.</div><div class="comments-comment-box" t-composer t-shortcuts="control-enter"><test-editor kind="tiptap" class="tiptap ProseMirror" role="textbox" aria-label="Text editor for creating comment"></test-editor><button class="a1b2c3" type="button" t-post="click"><span>Comment</span></button></div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'message',
      writing: 'message',
      markup: `<form class="msg-form" t-composer t-shortcuts="control-enter">${messageEditor}<button class="msg-form__send-button" type="submit" t-post="submit">Send</button></form>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'message-by-enter',
      writing: 'message',
      markup: `<form class="msg-form" t-composer t-shortcuts="enter">${messageEditor}<div class="msg-form__hint-text">Press Enter to Send</div></form>`,
      shortcuts: ['enter'],
      noControl: true,
    },
  ],
};
