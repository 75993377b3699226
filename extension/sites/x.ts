import type { Site } from './site.ts';

const editors = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  '[data-testid^="tweetTextarea_"]',
];
const buttons = ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'];
const account = ['[data-testid="SideNav_AccountSwitcher_Button"]'];
const shared = [
  '[data-testid="card.wrapper"]',
  '[data-testid="attachments"]',
  '[role="link"] [data-testid="tweetText"]',
];

export const x: Site = {
  id: 'x',
  name: 'X',
  version: 1,
  hosts: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  composers: [
    {
      writing: 'reply',
      within: ['[role="dialog"]:has(article[data-testid="tweet"])', '[data-testid="inline_reply_offscreen"]'],
      drafts: editors,
      control: { selectors: buttons, names: ['Reply', 'Ateb'] },
      shortcuts: ['control-enter'],
      repliedTo: ['article[data-testid="tweet"] [data-testid="tweetText"]'],
      account,
      shared,
    },
    {
      writing: 'post',
      within: ['[role="dialog"]', '[data-testid="primaryColumn"]', 'main'],
      drafts: editors,
      control: { selectors: buttons, names: ['Post', 'Post all', 'Postio', 'Postio’r cyfan'] },
      shortcuts: ['control-enter'],
      account,
      shared,
    },
    {
      writing: 'edit',
      within: ['[role="dialog"]'],
      drafts: [...editors, '[role="textbox"][contenteditable="true"]'],
      control: { selectors: ['[data-testid="tweetButtonEdit"]'], names: ['Update', 'Diweddaru'] },
      shortcuts: ['control-enter'],
      account,
    },
    {
      writing: 'message',
      within: [
        '[data-testid="dm-composer-form"]',
        '[data-testid="dm-conversation-panel"]',
        '[data-testid="DmActivityContainer"]',
        '[data-testid="DMDrawer"]',
        'aside',
      ],
      drafts: [
        '[data-testid="dm-composer-textarea"]',
        '[data-testid="dmComposerTextInput"]',
        'aside [role="textbox"]',
      ],
      control: {
        selectors: ['[data-testid="dm-composer-send-button"]', '[data-testid="dmComposerSendButton"]'],
        names: ['Send', 'Anfon'],
      },
      shortcuts: ['enter'],
      account,
    },
    {
      writing: 'post',
      within: ['[role="dialog"]', 'form', 'main'],
      drafts: ['[role="textbox"][contenteditable="true"]'],
      control: { selectors: [], names: ['Post', 'Post all', 'Reply', 'Postio', 'Ateb'] },
      shortcuts: ['control-enter'],
    },
  ],
};
