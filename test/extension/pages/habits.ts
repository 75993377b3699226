import type { TestComposer, TestPage } from './page.ts';

/** Marks by which the guard knows X's composers; the pages here put other editors and habits behind them. */
const post = (kind: string, event: string, attributes = '', label = 'Post') =>
  `<div role="dialog" t-composer t-shortcuts="control-enter" ${attributes}><test-editor kind="${kind}" data-testid="tweetTextarea_0" role="textbox" aria-label="Post text"></test-editor><button type="button" data-testid="tweetButton" t-post="${event}">${label}</button></div>`;

const message = (kind: string, attributes = '') =>
  `<aside t-composer t-shortcuts="enter" ${attributes}><test-editor kind="${kind}" data-testid="dmComposerTextInput" role="textbox" aria-label="Message"></test-editor><div role="button" tabindex="0" data-testid="dmComposerSendButton" t-post="mouseup">Send</div></aside>`;

const form = (kind: string) =>
  `<form role="dialog" t-composer t-shortcuts="control-enter"><test-editor kind="${kind}" data-testid="tweetTextarea_0"></test-editor><button type="submit" data-testid="tweetButton" t-post="submit">Post</button></form>`;

/** One page for each event on which a site may act, each with another editor. */
const events: readonly TestComposer[] = [
  ['pointerdown', 'draft'],
  ['mousedown', 'lexical'],
  ['pointerup', 'quill'],
  ['mouseup', 'tiptap'],
  ['click', 'plain'],
  ['click', 'textarea'],
].map(([event = '', kind = '']) => ({
  id: `${event}-${kind}`,
  writing: 'post',
  markup: post(kind, event),
  shortcuts: ['control-enter'],
}));

/** One page for each editor in which Enter sends. */
const enters: readonly TestComposer[] = ['draft', 'lexical', 'quill', 'tiptap', 'plain', 'textarea'].map(
  (kind) => ({ id: `enter-${kind}`, writing: 'message', markup: message(kind), shortcuts: ['enter'] }),
);

export const habits: TestPage = {
  site: 'x',
  host: 'x.com',
  composers: [
    ...events,
    ...enters,
    { id: 'submit', writing: 'post', markup: form('textarea'), shortcuts: ['control-enter'] },
    { id: 'submit-lexical', writing: 'post', markup: form('lexical'), shortcuts: ['control-enter'] },
    {
      id: 'window-keys',
      writing: 'post',
      markup: post('draft', 'click', 't-window-keys'),
      shortcuts: ['control-enter'],
    },
    {
      id: 'focus-trap',
      writing: 'post',
      markup: `${post('lexical', 'click', 't-focus-trap')}<input aria-label="Search">`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'checks-trust',
      writing: 'post',
      markup: post('lexical', 'click', 't-checks-trust'),
      shortcuts: ['control-enter'],
    },
    {
      id: 'late',
      writing: 'post',
      markup: `<main><p>Home</p></main><template t-late>${post('draft', 'click', 't-late')}</template>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'several',
      writing: 'post',
      markup: post('tiptap', 'click') + post('tiptap', 'click'),
      shortcuts: ['control-enter'],
    },
    {
      id: 'closed',
      writing: 'post',
      markup: `<post-composer><template t-root="closed">${post('plain', 'mousedown')}</template></post-composer>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'right-to-left',
      writing: 'post',
      markup: `<div dir="rtl">${post('tiptap', 'click')}</div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'drag',
      writing: 'post',
      markup: `<p id="dragged">Our director is a liar and this council is a disgrace.</p>${post('textarea', 'click')}`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'no-composer',
      writing: 'post',
      markup: '<main><p>A page to read</p></main>',
      shortcuts: [],
      noControl: true,
    },
  ],
};

/** The strictest policy that a page can send. */
export const strictHabits: TestPage = {
  site: 'bluesky',
  host: 'bsky.app',
  policy: "require-trusted-types-for 'script'; trusted-types 'none'; style-src-attr 'none'",
  composers: ['lexical', 'plain'].map((kind) => ({
    id: `strict-${kind}`,
    writing: 'post',
    markup: `<div data-testid="composePostView" t-composer t-shortcuts="control-enter"><test-editor kind="${kind}" role="textbox"></test-editor><button type="button" data-testid="composerPublishBtn" aria-label="Publish post" t-post="click">Post</button></div>`,
    shortcuts: ['control-enter'],
  })),
};
