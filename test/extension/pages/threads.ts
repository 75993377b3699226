import type { TestPage } from './page.ts';

const editor =
  '<test-editor kind="lexical" role="textbox" data-lexical-editor="true" aria-label="Empty text field. Type to compose a new post."></test-editor>';
const button = (label: string) => `<div role="button" tabindex="0" t-post="click"><div>${label}</div></div>`;
const answered =
  '<div data-pressable-container="true"><a href="/@resident">resident</a><time datetime="2026-03-02T10:00:00Z">1h</time><div dir="auto">Bins again?</div></div>';
const dialog = (inner: string) =>
  `<div role="dialog" t-composer t-shortcuts="control-enter"><div data-pressable-container="true"><a href="/@an_officer">an_officer</a></div>${inner}${button('Post')}</div>`;

export const threads: TestPage = {
  site: 'threads',
  host: 'www.threads.com',
  composers: [
    { id: 'post', writing: 'post', markup: dialog(editor), shortcuts: ['control-enter'] },
    { id: 'thread', writing: 'post', markup: dialog(editor + editor), shortcuts: ['control-enter'] },
    { id: 'reply', writing: 'reply', markup: dialog(answered + editor), shortcuts: ['control-enter'] },
    {
      id: 'edit',
      writing: 'edit',
      markup: `<div role="dialog" t-composer>${editor}${button('Done')}</div>`,
      shortcuts: [],
    },
    {
      id: 'message',
      writing: 'message',
      markup: `<div role="main" t-composer t-shortcuts="enter"><test-editor kind="lexical" role="textbox" aria-label="Message"></test-editor><div role="button" tabindex="0" aria-label="Send" t-post="click"></div></div>`,
      shortcuts: ['enter'],
    },
  ],
};
