import type { Composer, Site } from './site.ts';

/** One form for all kinds of post; what stands above the text tells an answer and an edit. */
const form: Omit<Composer, 'writing' | 'within'> = {
  drafts: ['textarea.autosuggest-textarea__textarea, #cw-spoiler-input', 'textarea'],
  control: {
    selectors: ['.compose-form__submit button', 'button[type="submit"]'],
    names: [
      'Post',
      'Post!',
      'Publish',
      'Reply',
      'Update',
      'Save changes',
      'Toot',
      'Postio',
      'Cyhoeddi',
      'Ateb',
      'Diweddaru',
      'Tŵt',
    ],
  },
  shortcuts: ['control-enter'],
  account: [
    '.navigation-bar .display-name__account',
    '.navigation-bar__profile-account',
    '.compose-form__highlightable .display-name',
  ],
};

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  version: 1,
  // Any instance: the organisation and the person name the hosts.
  hosts: [],
  composers: [
    {
      ...form,
      writing: 'edit',
      within: ['form.compose-form:has(.edit-indicator)', '.compose-form:has(.edit-indicator)'],
    },
    {
      ...form,
      writing: 'reply',
      within: [
        'form.compose-form:has(.reply-indicator)',
        '.compose-form:has(.reply-indicator)',
        '.compose-panel:has(.reply-indicator)',
      ],
      repliedTo: ['.reply-indicator__content'],
    },
    {
      ...form,
      writing: 'post',
      within: ['form.compose-form', '.compose-form', 'form:has(textarea)'],
      shared: ['.compose-form__quoted-post', '.status__quote', '.compose-form .status-card'],
    },
  ],
};
