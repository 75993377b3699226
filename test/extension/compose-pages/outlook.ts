import type { TestPage } from '../pages/page.ts';

/** As Outlook builds a mail; a recipient shows an address or, resolved, a name alone. */
const mail = (recipient: string) =>
  `<div data-app-section="ComposeContainer"><div data-testid="ComposeSendButton"><button type="button" aria-label="Send" title="Send (Ctrl+Enter)" t-post="click">Send</button><button type="button" aria-label="More send options" aria-haspopup="menu">v</button></div><div role="textbox" aria-label="To" contenteditable="true">${recipient}</div><div role="textbox" aria-label="Cc" contenteditable="true"></div><input type="text" aria-label="Subject" value="Tuesday"><div id="editorParent_1"><test-editor kind="plain" role="textbox" aria-multiline="true" aria-label="Message body, press Alt+F10 to exit"></test-editor></div></div>`;
const chip = (title: string, name: string) =>
  `<span class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false" title="${title}">${name}</span>`;
const outside = chip('J Reed &lt;j.reed@calloway.example&gt;', 'J Reed');
const menu =
  '<div role="menu"><button type="button" role="menuitem" t-post="click"><span>Schedule send</span></button></div>';
const shortcuts = 't-shortcuts="control-enter,alt-s"';

export const outlook: TestPage = {
  site: 'outlook-compose',
  host: 'outlook.office.com',
  composers: [
    {
      id: 'mail',
      writing: 'mail',
      markup: `<div role="main" t-composer ${shortcuts}>${mail(outside)}</div>`,
      shortcuts: ['control-enter', 'alt-s'],
    },
    {
      id: 'scheduled',
      writing: 'mail',
      markup: `<div t-composer><div role="main">${mail(outside).replace(' t-post="click"', '')}</div>${menu}</div>`,
      shortcuts: [],
    },
    {
      id: 'name-alone',
      writing: 'mail',
      markup: `<div role="main" t-composer ${shortcuts}>${mail(chip('', 'Jo Reed'))}</div>`,
      shortcuts: ['control-enter', 'alt-s'],
    },
  ],
};
