import { bar, type MailPage, type ShownMessage } from './mail-page.ts';

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
  if (isCollapsed)
    return `<div role="listitem"><div class="kv" data-message-id="#msg-f:${id}">${name}</div></div>`;
  const people = to.map(
    (each) => `<span class="g2" email="${each.address}" name="${each.name}">${each.name}</span>`,
  );
  const sender =
    address === null
      ? `<span class="gD">${name}</span>`
      : `<span class="gD" email="${address}" name="${name}">${name}</span>`;
  const files = attachments.map((file) => `<span class="aZo"><span class="aV3">${file}</span></span>`);
  const clip = isClipped
    ? '<div class="iX"><a class="vem" href="?view=lg">View entire message</a></div>'
    : '';
  return `<div role="listitem"><div class="adn ads message" data-message-id="#msg-f:${id}"><div class="head"><h3 class="iw">${sender}</h3><span class="g3" title="22 Nov 2026, 09:14">09:14</span><div class="actions"><div role="button" tabindex="0" data-tooltip="Reply" aria-label="Reply">Reply</div><div role="button" tabindex="0" aria-label="More">More</div></div></div><div class="hb">to ${people.join(', ')}</div><div class="ii gt"><div class="a3s aiL body">${body}${clip}</div></div><div class="aQH">${files.join('')}</div></div></div>`;
}

const foot =
  '<div class="foot-actions"><span class="ams bkH" role="link" tabindex="0">Reply</span><span class="ams" role="link" tabindex="0">Forward</span></div>';

export const gmail: MailPage = {
  site: 'gmail',
  host: 'mail.google.com',
  showsAddresses: true,
  shell: `<div class="app">${bar('Archive', 'Report spam', 'Delete', 'Snooze', 'Labels')}<div class="columns"><nav class="list" aria-label="Folders"><a href="#inbox">Inbox</a><a href="#sent">Sent</a></nav><div role="main" class="pane"><div id="slot"></div></div></div></div>`,
  popOut: `<div class="app">${bar('Archive', 'Delete')}<div role="main" class="pane"><div id="slot"></div></div></div>`,
  open: (messages) =>
    `<h2 class="hP subject" data-thread-perm-id="thread-f:1">${messages[0]?.subject ?? ''}</h2><div role="list">${messages.map(message).join('')}</div>${foot}`,
};
