import type { TestPage } from './page.ts';

export const nextdoor: TestPage = {
  site: 'nextdoor',
  host: 'nextdoor.co.uk',
  composers: [
    {
      id: 'post',
      writing: 'post',
      markup: `<div role="dialog" aria-label="Create post" t-composer t-focus-trap><test-editor kind="textarea" data-testid="composer-text-field" placeholder="What's happening, neighbour?"></test-editor><button type="button" t-post="click"><span>Post</span></button></div>`,
      shortcuts: [],
    },
    {
      id: 'comment',
      writing: 'comment',
      markup: `<div data-testid="post-body">Who owns the lane?</div><form t-composer t-shortcuts="control-enter"><test-editor kind="textarea" aria-label="Add a comment..." placeholder="Add a comment..."></test-editor><button type="submit" aria-label="Reply" t-post="submit"></button></form>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'edit',
      writing: 'edit',
      markup: `<div role="dialog" aria-label="Edit post" t-composer><test-editor kind="textarea" data-testid="composer-text-field"></test-editor><button type="button" t-post="pointerdown">Save</button></div>`,
      shortcuts: [],
    },
    {
      id: 'message',
      writing: 'message',
      markup: `<form t-composer t-shortcuts="enter"><test-editor kind="textarea" placeholder="Message"></test-editor><button type="button" data-testid="chat-send-button" aria-label="Send" t-post="click"></button></form>`,
      shortcuts: ['enter'],
    },
  ],
};
