import type { TestPage } from './page.ts';

const editor = (number = 0) =>
  `<div class="DraftEditor-root"><test-editor kind="draft" data-testid="tweetTextarea_${number}" role="textbox" aria-label="Post text" aria-multiline="true"></test-editor></div>`;
const button = (id: string, label: string) =>
  `<div data-testid="toolBar"><button type="button" role="button" data-testid="${id}" t-post="click"><span><span>${label}</span></span></button></div>`;
const answered =
  '<article role="article" data-testid="tweet"><div data-testid="User-Name">A resident</div><div data-testid="tweetText">When will the library open?</div></article>';
const account =
  '<header><button data-testid="SideNav_AccountSwitcher_Button"><span>An officer</span><span>@an_officer</span></button></header>';
const dialog = (inner: string, attributes = '') =>
  `${account}<div role="dialog" aria-modal="true" t-composer t-shortcuts="control-enter" ${attributes}>${inner}</div>`;

export const x: TestPage = {
  site: 'x',
  host: 'x.com',
  composers: [
    {
      id: 'post',
      writing: 'post',
      markup: dialog(editor() + button('tweetButton', 'Post')),
      shortcuts: ['control-enter'],
    },
    {
      id: 'inline',
      writing: 'post',
      markup: `${account}<main><div data-testid="primaryColumn" t-composer t-shortcuts="control-enter">${editor()}${button('tweetButtonInline', 'Post')}<section>${answered}</section></div></main>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'reply',
      writing: 'reply',
      markup: dialog(answered + editor() + button('tweetButton', 'Reply')),
      shortcuts: ['control-enter'],
    },
    {
      id: 'quote',
      writing: 'post',
      markup: dialog(
        `${editor()}<div data-testid="attachments"><div role="link"><div data-testid="tweetText">The council’s own news</div></div></div>${button('tweetButton', 'Post')}`,
      ),
      shortcuts: ['control-enter'],
    },
    {
      id: 'thread',
      writing: 'post',
      markup: dialog(editor(0) + editor(1) + editor(2) + button('tweetButton', 'Post all'), 't-focus-trap'),
      shortcuts: ['control-enter'],
    },
    {
      id: 'edit',
      writing: 'edit',
      markup: dialog(editor() + button('tweetButtonEdit', 'Update')),
      shortcuts: ['control-enter'],
    },
    {
      id: 'message',
      writing: 'message',
      markup: `<aside role="complementary" t-composer t-shortcuts="enter"><test-editor kind="draft" data-testid="dmComposerTextInput" role="textbox" aria-label="Start a new message"></test-editor><button type="button" aria-label="Send" data-testid="dmComposerSendButton" t-post="click"><svg width="16" height="16"></svg></button></aside>`,
      shortcuts: ['enter'],
    },
    {
      id: 'new-message',
      writing: 'message',
      markup: `<div data-testid="dm-conversation-panel"><form data-testid="dm-composer-form" t-composer t-shortcuts="enter"><test-editor kind="textarea" data-testid="dm-composer-textarea" placeholder="Message"></test-editor><button type="submit" data-testid="dm-composer-send-button" t-post="submit" aria-label="Send"></button></form></div>`,
      shortcuts: ['enter'],
    },
  ],
};
