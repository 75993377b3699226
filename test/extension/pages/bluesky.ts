import type { TestPage } from './page.ts';

const editor =
  '<test-editor kind="tiptap" class="ProseMirror" role="textbox" aria-label="Rich-Text Editor"></test-editor>';
const button = (label: string, name: string) =>
  `<button type="button" data-testid="composerPublishBtn" aria-label="${name}" t-post="click"><div>${label}</div></button>`;
const view = (inner: string, attributes = '') =>
  `<div role="dialog" aria-modal="true"><div data-testid="composePostView" t-composer t-shortcuts="control-enter" ${attributes}>${inner}</div></div>`;

export const bluesky: TestPage = {
  site: 'bluesky',
  host: 'bsky.app',
  composers: [
    {
      id: 'post',
      writing: 'post',
      markup: view(button('Post', 'Publish post') + editor),
      shortcuts: ['control-enter'],
    },
    {
      id: 'reply',
      writing: 'reply',
      markup: view(
        `${button('Reply', 'Publish reply')}<div data-testid="replyToPost">Is the pool open?</div>${editor}`,
      ),
      shortcuts: ['control-enter'],
    },
    {
      id: 'thread',
      writing: 'post',
      markup: view(button('Post all', 'Publish posts') + editor + editor, 't-focus-trap'),
      shortcuts: ['control-enter'],
    },
    {
      id: 'quote',
      writing: 'post',
      markup: view(
        `${button('Post', 'Publish post')}${editor}<div aria-label="Post by the council">Roads closed on Sunday</div>`,
      ),
      shortcuts: ['control-enter'],
    },
    {
      id: 'message',
      writing: 'message',
      markup: `<main data-testid="convoScreen"><div t-composer t-shortcuts="enter"><test-editor kind="textarea" placeholder="Write a message" aria-label="Message input field"></test-editor><div role="button" tabindex="0" aria-label="Send message" t-post="click"></div></div></main>`,
      shortcuts: ['enter'],
    },
  ],
};
