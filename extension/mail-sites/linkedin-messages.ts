import type { MailSite } from './mail-site.ts';

export const linkedinMessages: MailSite = {
  id: 'linkedin-messages',
  name: 'LinkedIn',
  version: 1,
  showsAddresses: false,
  hosts: ['https://www.linkedin.com/*'],
  pane: [],
  views: [
    {
      kind: 'email-read',
      // What the officer wrote stands there too; only what came in is read.
      message: ['.msg-s-event-listitem--other', '.msg-s-event-listitem[data-event-urn]'],
      around: ['.msg-convo-wrapper', '.msg-overlay-conversation-bubble', '.msg-thread', '[role="main"]'],
      body: ['.msg-s-event-listitem__body', 'p'],
      subject: ['.msg-s-event-listitem__subject'],
      from: ['.msg-s-message-group__name'],
      fromAround: ['.msg-entity-lockup__entity-title', '.msg-overlay-bubble-header__title'],
      to: [],
      cc: [],
      leads: [],
      sent: ['time[datetime]'],
      attachments: ['.msg-s-event-listitem__attachment-name', '.msg-s-event-listitem__download-attachment'],
      place: [],
      when: [],
      clipped: [],
      reply: {
        selectors: ['.msg-form__contenteditable[role="textbox"]', '[role="textbox"][contenteditable="true"]'],
        names: [],
      },
    },
  ],
};
