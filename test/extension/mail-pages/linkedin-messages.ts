import { bar, list, type MailPage, type ShownMessage } from './mail-page.ts';

function message({ id, name, body, isCollapsed }: ShownMessage): string {
  if (isCollapsed) return '';
  return `<li class="msg-s-message-list__event"><div class="msg-s-event-listitem msg-s-event-listitem--other message" data-event-urn="urn:li:msg_message:${id}"><span class="msg-s-message-group__name head">${name}</span><div class="msg-s-event-listitem__body body">${body}</div></div></li>`;
}

const form =
  '<form class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true" aria-label="Write a message…"></div><button class="msg-form__send-button" type="button">Send</button></form>';

export const linkedinMessages: MailPage = {
  site: 'linkedin-messages',
  host: 'www.linkedin.com',
  showsAddresses: false,
  shell: `<div class="app">${bar('Home', 'My network', 'Jobs', 'Messaging')}<div class="columns">${list('option')}<div class="msg-convo-wrapper pane" role="main"><div id="slot"></div>${form}</div></div></div>`,
  popOut: `<div class="app">${bar('Home')}<div class="msg-overlay-conversation-bubble pane"><div id="slot"></div>${form}</div></div>`,
  open: (messages) =>
    `<h2 class="msg-entity-lockup__entity-title subject">${messages[0]?.name ?? ''}</h2><ul class="msg-s-message-list">${messages.map(message).join('')}</ul>`,
};
