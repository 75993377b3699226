import { bar, list, type MailPage, type ShownMessage } from './mail-page.ts';

function message({
  id,
  name,
  address,
  to,
  body,
  isCollapsed,
  isClipped,
  attachments = [],
}: ShownMessage): string {
  const shown = address === null ? name : `${name}<${address}>`;
  const head = `<div class="head"><span role="button" tabindex="0" aria-label="From: ${shown}"><span>${name}</span></span><div class="actions"><button type="button" aria-label="Reply">Reply</button><button type="button" aria-label="Reply all">Reply all</button><button type="button" aria-label="Forward">Forward</button></div></div><div aria-label="To: ${to.map((each) => `${each.name}<${each.address}>`).join('; ')}"><span>To: </span>${to.map((each) => each.name).join('; ')}</div>`;
  if (isCollapsed)
    return `<div aria-label="Email message" class="message"><div class="head">${name}</div></div>`;
  const files = attachments.map((file) => `<div role="option"><span title="${file}">${file}</span></div>`);
  const fileList =
    files.length === 0 ? '' : `<div role="listbox" aria-label="Attachments">${files.join('')}</div>`;
  const clip = isClipped
    ? '<div data-testid="TruncatedMessage"><a href="#whole">View entire message</a></div>'
    : '';
  return `<div aria-label="Email message" tabindex="-1" class="message">${head}${fileList}<div id="UniqueMessageBody_${id}" class="body"><div role="document" aria-label="Message body">${body}</div></div>${clip}</div>`;
}

export const outlookMail: MailPage = {
  site: 'outlook-mail',
  host: 'outlook.office.com',
  showsAddresses: true,
  shell: `<div class="app">${bar('New mail', 'Delete', 'Archive', 'Move to', 'Categorise')}<div class="columns">${list('option')}<div id="ReadingPaneContainerId" class="pane" role="main" aria-label="Reading pane"><div id="slot"></div></div></div></div>`,
  popOut: `<div class="app">${bar('Reply', 'Forward', 'Delete')}<div role="main" class="pane"><div id="slot"></div></div></div>`,
  open: (messages) =>
    `<div id="CONV_1_SUBJECT" role="heading" aria-level="2" class="subject">${messages[0]?.subject ?? ''}</div>${messages.map(message).join('')}`,
};
