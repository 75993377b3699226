import type { MailSite } from './mail-site.ts';
import { outlookHosts, outlookPane } from './outlook-hosts.ts';

export const outlookMail: MailSite = {
  id: 'outlook-mail',
  name: 'Outlook',
  version: 1,
  showsAddresses: true,
  hosts: outlookHosts,
  pane: outlookPane,
  views: [
    {
      kind: 'email-read',
      message: [
        '[aria-label="Email message"], [aria-label="Neges e-bost"]',
        '[data-app-section="ItemContainer"]',
        '[role="main"] :has(> [id^="UniqueMessageBody"])',
      ],
      around: [
        '#ReadingPaneContainerId',
        '[data-app-section="ConversationContainer"]',
        '[data-app-section="ReadingPane"]',
        '[role="main"]',
      ],
      body: [
        '[id^="UniqueMessageBody"]',
        '[role="document"]:not([contenteditable])',
        '[aria-label="Message body"]:not([contenteditable]), [aria-label="Corff y neges"]:not([contenteditable])',
      ],
      subject: ['[id$="_SUBJECT"]:not(input)', '[role="heading"][aria-level="2"]', '[role="heading"]'],
      from: ['[aria-label^="From:"]', '[aria-label^="Oddi wrth:"]', '[aria-label^="Gan:"]'],
      fromAround: [],
      to: ['[aria-label^="To:"]', '[aria-label^="At:"]', '[aria-label^="I:"]'],
      cc: ['[aria-label^="Cc:"]', '[aria-label^="CC:"]', '[aria-label^="Copi:"]'],
      leads: ['From:', 'To:', 'Cc:', 'CC:', 'Oddi wrth:', 'Gan:', 'At:', 'I:', 'Copi:'],
      sent: ['time[datetime]', '[data-testid="SentReceivedSavedTime"]'],
      attachments: [
        '[role="listbox"][aria-label*="ttachment"] [role="option"] [title]',
        '[role="listbox"][aria-label*="todiad"] [role="option"] [title]',
        '[aria-label*="ttachment"] [role="option"]',
      ],
      place: ['[aria-label^="Location:"]', '[aria-label^="Lleoliad:"]'],
      when: ['[aria-label^="When:"]', '[aria-label^="Pryd:"]'],
      clipped: ['[data-testid="TruncatedMessage"]', 'a[href*="DownloadMessage"]'],
      reply: {
        selectors: ['button[aria-label="Reply"]', 'button[aria-label="Ateb"]'],
        names: ['Reply', 'Ateb'],
      },
    },
  ],
};
