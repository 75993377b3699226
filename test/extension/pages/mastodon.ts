import type { TestPage } from './page.ts';

const form = (above: string, label: string) =>
  `<div class="navigation-bar"><span class="display-name__account">@an_officer</span></div><form class="compose-form" t-composer t-shortcuts="control-enter">${above}<input id="cw-spoiler-input" class="spoiler-input__input" placeholder="Content warning"><test-editor kind="textarea" class="autosuggest-textarea__textarea" placeholder="What's on your mind?"></test-editor><div class="compose-form__submit"><button type="submit" class="button" t-post="submit">${label}</button></div></form>`;

export const mastodon: TestPage = {
  site: 'mastodon',
  host: 'social.example',
  composers: [
    { id: 'post', writing: 'post', markup: form('', 'Post'), shortcuts: ['control-enter'] },
    {
      id: 'reply',
      writing: 'reply',
      markup: form(
        '<div class="reply-indicator"><div class="reply-indicator__content">Any news of the bridge?</div></div>',
        'Reply',
      ),
      shortcuts: ['control-enter'],
    },
    {
      id: 'edit',
      writing: 'edit',
      markup: form('<div class="edit-indicator">Editing your post</div>', 'Update'),
      shortcuts: ['control-enter'],
    },
    {
      id: 'message',
      writing: 'message',
      markup: form('<div class="compose-form__dropdowns">Specific people</div>', 'Post'),
      shortcuts: ['control-enter'],
    },
  ],
};
