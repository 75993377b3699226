import type { TestPage } from './page.ts';

const caption =
  '<test-editor kind="lexical" role="textbox" data-lexical-editor="true" aria-label="Write a caption..."></test-editor>';
const button = (label: string) => `<div role="button" tabindex="0" t-post="click">${label}</div>`;

export const instagram: TestPage = {
  site: 'instagram',
  host: 'www.instagram.com',
  composers: [
    {
      id: 'post',
      writing: 'post',
      markup: `<div role="dialog" aria-label="Create new post" t-composer>${button('Share')}${caption}</div>`,
      shortcuts: [],
    },
    {
      id: 'edit',
      writing: 'edit',
      markup: `<div role="dialog" aria-label="Edit info" t-composer>${button('Done')}${caption}</div>`,
      shortcuts: [],
    },
    {
      id: 'comment',
      writing: 'comment',
      markup: `<article><h1>Our new playground</h1><section><form method="POST" t-composer t-shortcuts="enter"><test-editor kind="textarea" aria-label="Add a comment…" placeholder="Add a comment…" autocomplete="off"></test-editor>${button('Post')}</form></section></article>`,
      shortcuts: ['enter'],
    },
    {
      id: 'message',
      writing: 'message',
      markup: `<div role="main"><section t-composer t-shortcuts="enter"><test-editor kind="lexical" role="textbox" aria-label="Message" aria-placeholder="Message..."></test-editor>${button('Send')}</section></div>`,
      shortcuts: ['enter'],
    },
  ],
};
