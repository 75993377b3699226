import type { MailSite } from './mail-site.ts';

export const gmail: MailSite = {
  id: 'gmail',
  name: 'Gmail',
  version: 1,
  showsAddresses: true,
  hosts: ['https://mail.google.com/*'],
  pane: [],
  views: [
    {
      kind: 'email-read',
      message: ['[data-message-id].adn', '[data-message-id]:has(.a3s)', '[data-legacy-message-id]'],
      around: ['[role="main"]', 'body'],
      body: ['.a3s', '[dir][id^=":"][class~="ii"]'],
      subject: ['h2.hP', '[data-thread-perm-id]', 'h2'],
      from: ['span.gD[email]', 'h3 span[email]'],
      fromAround: [],
      to: ['span.g2[email]', 'table span[email]:not(.gD)'],
      cc: [],
      leads: [],
      sent: ['time[datetime]', '.g3[title]'],
      attachments: ['.aQH .aV3', '.aQH span.aZo', '[download_url]'],
      place: [],
      when: [],
      clipped: ['.vem', '.iX a[href*="view=lg"]'],
      reply: {
        selectors: ['.bkH[role="link"]', '[role="button"][data-tooltip="Reply"]', '[aria-label="Ateb"]'],
        names: ['Reply', 'Ateb'],
      },
    },
  ],
};
