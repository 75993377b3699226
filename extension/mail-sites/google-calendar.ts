import type { MailSite } from './mail-site.ts';

export const googleCalendar: MailSite = {
  id: 'google-calendar',
  name: 'Google Calendar',
  version: 1,
  showsAddresses: true,
  hosts: ['https://calendar.google.com/*'],
  pane: [],
  views: [
    {
      kind: 'invite',
      message: ['#xDetDlg', '[role="dialog"]:has([data-eventid])', '[role="dialog"]:has([data-email])'],
      around: [],
      body: ['#xDetDlgDesc', '[role="heading"]'],
      subject: ['[role="heading"]', 'h1, h2'],
      from: [
        '[data-email][aria-label*="rganiser"], [data-email][aria-label*="rganizer"]',
        '[data-email][aria-label*="refnydd"]',
        '#xDetDlgCal [data-email]',
      ],
      fromAround: [],
      to: ['[data-email]', '[data-hovercard-id]'],
      cc: [],
      leads: [],
      sent: [],
      attachments: ['#xDetDlgAtm a', '[aria-label*="ttachment"] a'],
      place: ['#xDetDlgLoc', '[aria-label^="Location"], [aria-label^="Lleoliad"]'],
      when: ['time[datetime]', '#xDetDlgWhen'],
      clipped: [],
      reply: {
        selectors: ['[aria-label="Email guests"]', '[aria-label="E-bostio gwesteion"]'],
        names: ['Email guests', 'E-bostio gwesteion'],
      },
    },
  ],
};
