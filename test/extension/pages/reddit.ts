import type { TestPage } from './page.ts';

const rich =
  '<test-editor kind="lexical" slot="rte" role="textbox" name="body" data-lexical-editor="true"></test-editor>';

export const reddit: TestPage = {
  site: 'reddit',
  host: 'www.reddit.com',
  composers: [
    {
      id: 'post',
      writing: 'post',
      markup: `<r-post-composer-form t-composer><faceplate-textarea-input name="title"><template t-root="open"><test-editor kind="textarea" name="title"></test-editor></template></faceplate-textarea-input><shreddit-composer id="post-composer_bodytext"><template t-root="open"><slot name="rte"></slot></template>${rich}</shreddit-composer><r-post-form-submit-button id="submit-post-button"><template t-root="open"><button id="inner-post-submit-button" type="button" t-post="click">Post</button></template></r-post-form-submit-button></r-post-composer-form>`,
      shortcuts: [],
    },
    {
      id: 'comment',
      writing: 'comment',
      markup: `<shreddit-post><h1 slot="title">New cycle paths</h1></shreddit-post><comment-composer-host><faceplate-form><shreddit-composer t-composer t-shortcuts="control-enter"><template t-root="open"><slot name="rte"></slot><slot name="submit-button"></slot></template>${rich}<button slot="submit-button" type="button" t-post="click">Comment</button></shreddit-composer></faceplate-form></comment-composer-host>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'message',
      writing: 'message',
      markup: `<rs-app><template t-root="closed"><rs-room><template t-root="closed"><rs-message-composer><template t-root="closed"><form t-composer t-shortcuts="enter"><test-editor kind="textarea" name="message" placeholder="Message"></test-editor><button type="button" aria-label="Send message" t-post="click"></button></form></template></rs-message-composer></template></rs-room></template></rs-app>`,
      shortcuts: ['enter'],
    },
    {
      id: 'older-site',
      writing: 'comment',
      markup: `<form class="usertext cloneable" t-composer><test-editor kind="textarea" name="text"></test-editor><div class="usertext-buttons"><button type="submit" class="save" t-post="submit">save</button></div></form>`,
      shortcuts: [],
    },
  ],
};
