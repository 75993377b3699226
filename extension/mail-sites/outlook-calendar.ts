import type { MailSite } from './mail-site.ts';
import { outlookHosts, outlookPane } from './outlook-hosts.ts';

const card = '[aria-label^="Opens card for "], [aria-label^="Yn agor cerdyn "]';

export const outlookCalendar: MailSite = {
  id: 'outlook-calendar',
  name: 'Outlook calendar',
  version: 1,
  showsAddresses: true,
  hosts: outlookHosts,
  pane: outlookPane,
  views: [
    {
      kind: 'invite',
      message: [
        '[data-app-section="CalendarItemPeek"], [data-app-section="CalendarItemReadingPane"]',
        `[role="dialog"]:has(${card})`,
        `[role="complementary"]:has(${card})`,
      ],
      around: [],
      body: ['[role="document"]:not([contenteditable])', '[role="heading"]'],
      subject: ['[role="heading"][aria-level="1"], [role="heading"][aria-level="2"]', '[role="heading"]'],
      from: [
        '[data-app-section="Organizer"] [role="button"][aria-label]',
        '[aria-label*="rganiser"] [role="button"][aria-label], [aria-label*="rganizer"] [role="button"][aria-label]',
        '[aria-label*="refnydd"] [role="button"][aria-label]',
      ],
      fromAround: [],
      to: [
        '[data-app-section="Attendees"] [role="button"][aria-label]',
        '[aria-label*="ttendees"] [role="button"][aria-label]',
        '[aria-label*="ynychwyr"] [role="button"][aria-label]',
      ],
      cc: [],
      leads: ['Opens card for ', 'Yn agor cerdyn ar gyfer ', 'Yn agor cerdyn '],
      sent: [],
      attachments: ['[aria-label*="ttachment"] [role="option"]', '[aria-label*="todiad"] [role="option"]'],
      place: ['[data-app-section="Location"]', '[aria-label^="Location"]', '[aria-label^="Lleoliad"]'],
      when: ['time[datetime]', '[data-app-section="Time"]', '[aria-label^="When"], [aria-label^="Pryd"]'],
      clipped: [],
      reply: {
        selectors: ['button[aria-label="Reply"]', 'button[aria-label="Ateb"]'],
        names: ['Reply', 'Reply to organiser', 'Reply to organizer', 'Ateb'],
      },
    },
  ],
};
