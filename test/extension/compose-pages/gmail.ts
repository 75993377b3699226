import type { TestPage } from '../pages/page.ts';

interface Parts {
  to?: string;
  subject?: string;
  attachment?: string;
}

const chip = (address: string) =>
  `<div role="option" data-hovercard-id="${address}" data-name="${address}"><span>${address.split('@')[0]}</span></div>`;

/** As Gmail builds a mail: classes without meaning, roles, and a button that is none. */
const mail = ({ to = 'j.reed@calloway.example', subject = 'Tuesday', attachment }: Parts = {}) =>
  `<div class="M9"><form class="bAs" enctype="multipart/form-data"><div name="to"><div role="listbox">${to.split(',').map(chip).join('')}</div><input class="agP aFw" role="combobox" aria-label="To recipients" type="text"></div><div name="cc"><input class="agP aFw" role="combobox" aria-label="Cc recipients" type="text"></div><input name="subjectbox" class="aoT" aria-label="Subject" value="${subject}"></form><table role="presentation"><tbody><tr><td class="Ap"><test-editor kind="plain" class="Am Al editable LW-avf" role="textbox" aria-label="Message Body" aria-multiline="true" g_editable="true" tabindex="1"></test-editor></td></tr>${attachment ? `<tr><td><div class="dL" aria-label="Attachment: ${attachment}. Press enter to view the attachment"><div class="vI">${attachment}</div></div></td></tr>` : ''}<tr class="btC"><td><div class="dC"><div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" aria-label="Send \u202A(Ctrl-Enter)\u202C" t-post="click">Send</div><div class="T-I hG" role="button" tabindex="1" aria-label="More send options" aria-haspopup="true">v</div></div></td></tr></tbody></table></div>`;
/** It stands at the end of the page, whichever mail it belongs to. */
const menu =
  '<div role="menu" class="SK AX"><div role="menuitem" class="J-N yr" tabindex="0" t-post="click"><div class="J-N-Jz">Schedule send</div></div></div>';
const shortcuts = 't-shortcuts="control-enter"';
const mailbox = '<div role="main"><h2>Inbox</h2><table role="grid"></table></div>';

export const gmail: TestPage = {
  site: 'gmail-compose',
  host: 'mail.google.com',
  composers: [
    {
      id: 'docked',
      writing: 'mail',
      markup: `${mailbox}<div class="nH Hd" role="dialog" aria-label="New Message" t-composer ${shortcuts}>${mail()}</div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'full-screen',
      writing: 'mail',
      markup: `${mailbox}<div class="aSs"><div class="aSt"><div class="nH Hd" role="dialog" t-composer t-focus-trap ${shortcuts}>${mail()}</div></div></div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'pop-out',
      writing: 'mail',
      markup: `<div class="nH" t-composer t-window-keys ${shortcuts}>${mail()}</div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'reply',
      writing: 'mail',
      markup: `<div role="main"><div class="adn" data-message-id="1"><div class="a3s">Could you come to our box?</div></div><div class="ip adB" t-composer ${shortcuts}>${mail({ subject: 'Re: Our box' })}</div></div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'scheduled',
      writing: 'mail',
      markup: `${mailbox}<div t-composer ${shortcuts}>${mail().replace(' t-post="click"', '')}${menu}</div>`,
      shortcuts: [],
    },
    {
      id: 'colleagues',
      writing: 'mail',
      markup: `${mailbox}<div role="dialog" t-composer ${shortcuts}>${mail({ to: 'a.finch@westmarch.example' })}</div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'crowd',
      writing: 'mail',
      markup: `${mailbox}<div role="dialog" t-composer ${shortcuts}>${mail({ to: Array.from({ length: 21 }, (_, at) => `resident${at}@homes.example`).join(',') })}</div>`,
      shortcuts: ['control-enter'],
    },
    {
      id: 'several',
      writing: 'mail',
      markup: `${mailbox}<div role="dialog" t-composer ${shortcuts}>${mail()}</div><div role="dialog" t-composer ${shortcuts}>${mail({ subject: 'Wednesday' })}</div>`,
      shortcuts: ['control-enter'],
    },
  ],
};
