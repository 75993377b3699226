import type { TestPage } from './page.ts';

const editor = (label: string) =>
  `<test-editor kind="lexical" role="textbox" data-lexical-editor="true" aria-label="${label}"></test-editor>`;
const button = (label: string, inner = '') =>
  `<div role="button" tabindex="0" aria-label="${label}" t-post="click">${inner}</div>`;
const post = '<div data-ad-preview="message"><span dir="auto">The new bus lane opens on Monday.</span></div>';

export const facebook: TestPage = {
  site: 'facebook',
  host: 'www.facebook.com',
  composers: [
    {
      id: 'post',
      writing: 'post',
      markup: `<div role="dialog" aria-label="Create post"><form method="POST" t-composer t-shortcuts="control-enter"><strong>An Officer</strong>${editor("What's on your mind?")}${button('Post', '<span>Post</span>')}</form></div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'share',
      writing: 'post',
      markup: `<div role="dialog"><form method="POST" t-composer>${editor('Say something about this…')}${post}${button('Share now', '<span>Share now</span>')}</form></div>`,
      shortcuts: [],
    },
    {
      id: 'comment',
      writing: 'comment',
      markup: `<div role="article">${post}<form role="presentation" t-composer t-shortcuts="enter">${editor('Write a comment…')}<div id="focused-state-composer-submit">${button('Comment')}</div></form></div>`,
      shortcuts: ['enter'],
    },
    {
      id: 'comment-in-dialog',
      writing: 'comment',
      markup: `<div role="dialog">${post}<form role="presentation" t-composer t-shortcuts="enter">${editor('Comment as An Officer')}</form></div>`,
      shortcuts: ['enter'],
      noControl: true,
    },
    {
      id: 'edit',
      writing: 'edit',
      markup: `<div role="dialog" aria-label="Edit post"><form method="POST" t-composer t-shortcuts="control-enter">${editor('Edit post')}${button('Save', '<span>Save</span>')}</form></div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'message',
      writing: 'message',
      markup: `<div role="main"><div role="group" t-composer t-shortcuts="enter">${editor('Message')}${button('Press enter to send')}</div></div>`,
      shortcuts: ['enter'],
    },
  ],
};
