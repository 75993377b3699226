import { bar, type MailPage, type ShownMessage } from './mail-page.ts';
import { week } from './week.ts';

function event({ subject, name, to, body, place = '', when = '', isCollapsed }: ShownMessage): string {
  if (isCollapsed) return '';
  const guests = to.map(
    (each) => `<div role="button" tabindex="0" aria-label="Opens card for ${each.name}">${each.name}</div>`,
  );
  return `<div role="dialog" class="message event" aria-label="${subject}"><div class="head"><div role="heading" aria-level="2" class="subject">${subject}</div><div class="actions"><button type="button" aria-label="Reply">Reply</button><button type="button">Accept</button><button type="button">Decline</button></div></div><div data-app-section="Time">${when}</div><div data-app-section="Location">${place}</div><div data-app-section="Organizer"><div role="button" tabindex="0" aria-label="Opens card for ${name}">${name}</div> invited you.</div><div data-app-section="Attendees">${guests.join('')}</div><div role="document" class="body">${body}</div></div>`;
}

export const outlookCalendar: MailPage = {
  site: 'outlook-calendar',
  host: 'outlook.cloud.microsoft',
  showsAddresses: false,
  shell: `<div class="app">${bar('New event', 'Today', 'Week', 'Month')}${week}<div id="slot"></div></div>`,
  popOut: `<div class="app">${bar('Accept', 'Decline')}<div id="slot"></div></div>`,
  open: (messages) => messages.map(event).join(''),
};
