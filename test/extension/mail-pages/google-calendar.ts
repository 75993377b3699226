import { bar, type MailPage, type ShownMessage } from './mail-page.ts';
import { week } from './week.ts';

function event({
  subject,
  name,
  address,
  to,
  body,
  place = '',
  when = '',
  isCollapsed,
}: ShownMessage): string {
  if (isCollapsed) return '';
  const host =
    address === null
      ? ''
      : `<div role="treeitem" data-email="${address}" aria-label="${name}, Organiser, Attending">${name}</div>`;
  const guests = to.map(
    (each) =>
      `<div role="treeitem" data-email="${each.address}" aria-label="${each.name}, Not replied">${each.name}</div>`,
  );
  return `<div role="dialog" class="message event" id="xDetDlg" aria-label="Event"><div class="actions"><button type="button" aria-label="Email guests">Email guests</button><button type="button" aria-label="Close event">Close event</button></div><h2 role="heading" class="subject">${subject}</h2><div id="xDetDlgWhen">${when}</div><div id="xDetDlgLoc">${place}</div><div id="xDetDlgAtt" role="tree" aria-label="Guests">${host}${guests.join('')}</div><div id="xDetDlgDesc" class="body">${body}</div><div class="actions"><button type="button">Yes</button><button type="button">No</button><button type="button">Maybe</button></div></div>`;
}

export const googleCalendar: MailPage = {
  site: 'google-calendar',
  host: 'calendar.google.com',
  showsAddresses: true,
  shell: `<div class="app">${bar('Create', 'Today', 'Week')}${week}<div id="slot"></div></div>`,
  popOut: `<div class="app">${bar('Today')}<div id="slot"></div></div>`,
  open: (messages) => messages.map(event).join(''),
};
