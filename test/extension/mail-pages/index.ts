import { gmail } from './gmail.ts';
import { googleCalendar } from './google-calendar.ts';
import { linkedinMessages } from './linkedin-messages.ts';
import type { MailPage } from './mail-page.ts';
import { outlookCalendar } from './outlook-calendar.ts';
import { outlookMail } from './outlook-mail.ts';

/** One page for each site on which Probity reads along. */
export const mailPages: readonly MailPage[] = [
  gmail,
  googleCalendar,
  linkedinMessages,
  outlookCalendar,
  outlookMail,
];
