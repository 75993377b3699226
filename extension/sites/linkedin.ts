import type { Site } from './site.ts';

const account = [
  '.share-creation-state__member-name',
  '.share-unified-settings-entry-button',
  '.global-nav__me-photo',
];
const messageEditors = ['.msg-form__contenteditable', '[role="textbox"][contenteditable="true"]'];
const sendButton = {
  selectors: ['button.msg-form__send-button', 'button.msg-form__send-btn'],
  names: ['Send', 'Anfon'],
};

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  version: 1,
  hosts: ['https://www.linkedin.com/*'],
  composers: [
    {
      // With “Press Enter to send” switched on, the form says so beneath the text.
      writing: 'message',
      within: ['.msg-form:has(.msg-form__hint-text)', 'form:has(.msg-form__hint-text)'],
      drafts: messageEditors,
      control: sendButton,
      shortcuts: ['enter', 'control-enter'],
      repliedTo: ['.msg-s-event-listitem__body'],
      account,
    },
    {
      writing: 'message',
      within: ['.msg-form', 'form.msg-form', '.msg-overlay-conversation-bubble'],
      drafts: messageEditors,
      control: sendButton,
      shortcuts: ['control-enter'],
      repliedTo: ['.msg-s-event-listitem__body'],
      account,
    },
    {
      writing: 'edit',
      within: ['.share-creation-state:has(.share-actions__save-action)', '[role="dialog"]'],
      drafts: ['.ql-editor', '[role="textbox"][contenteditable="true"]'],
      control: { selectors: ['button.share-actions__save-action'], names: ['Save', 'Save changes', 'Cadw'] },
      shortcuts: [],
      account,
    },
    {
      writing: 'post',
      within: ['.share-creation-state', '.share-box-v2__modal', '[role="dialog"]'],
      drafts: ['.ql-editor', '[role="textbox"][contenteditable="true"]'],
      control: { selectors: ['button.share-actions__primary-action'], names: ['Post', 'Postio', 'Cyhoeddi'] },
      shortcuts: [],
      account,
      shared: [
        '.update-components-mini-update-v2',
        '.share-creation-state__preview-container',
        '.update-components-article',
      ],
    },
    {
      writing: 'comment',
      within: [
        '.comments-comment-box',
        'form.comments-comment-box__form',
        '[componentkey*="commentBox"]',
        'form',
      ],
      drafts: [
        '.tiptap.ProseMirror[role="textbox"]',
        '.ql-editor',
        '[role="textbox"][contenteditable="true"]',
      ],
      control: {
        selectors: ['button.comments-comment-box__submit-button', '[componentkey*="commentButton"]'],
        names: ['Comment', 'Reply', 'Post', 'Save changes', 'Sylw', 'Sylwadu', 'Ateb', 'Postio'],
      },
      shortcuts: ['control-enter'],
      repliedTo: [
        '.comments-comment-item__main-content',
        '.update-components-text',
        '.feed-shared-update-v2__description',
      ],
      account,
    },
  ],
};
