import { gmail } from './gmail.ts';
import { googleCalendar } from './google-calendar.ts';
import { linkedinMessages } from './linkedin-messages.ts';
import type { MailSite } from './mail-site.ts';
import { outlookCalendar } from './outlook-calendar.ts';
import { outlookMail } from './outlook-mail.ts';

/** Every site on which Probity reads along, by the name of its file. */
export const mailSites: readonly MailSite[] = [
  gmail,
  googleCalendar,
  linkedinMessages,
  outlookCalendar,
  outlookMail,
];
