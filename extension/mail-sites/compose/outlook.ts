import type { Site } from '../../sites/site.ts';
import { outlookHosts } from '../outlook-hosts.ts';

/** A field is labelled in the language of the page; chips stand in it, and what was typed after them. */
const people = (labels: readonly string[]) => {
  const fields = labels.map((label) => `[role="textbox"][aria-label="${label}"]`);
  const chips = fields.map((field) => `${field} [class*="RECIPIENT"]`).join(', ');
  const wells = labels.map((label) => `[role="group"][aria-label="${label}"] [role="option"]`).join(', ');
  const inputs = labels.map((label) => `input[aria-label="${label}"]`).join(', ');
  return [chips, `${wells}, ${inputs}`, fields.join(', ')];
};

export const outlookCompose: Site = {
  id: 'outlook-compose',
  name: 'Outlook',
  version: 1,
  hosts: outlookHosts,
  composers: [
    {
      writing: 'mail',
      within: [
        '[data-app-section="ComposeContainer"]',
        '[id^="docking_InitVisiblePart"]',
        '[data-app-section="MailCompose"]',
        '[role="main"]:has([data-testid="ComposeSendButton"])',
        '[role="dialog"]:has([data-testid="ComposeSendButton"])',
      ],
      drafts: [
        '[id^="editorParent"] [role="textbox"][contenteditable="true"]',
        '[role="textbox"][contenteditable="true"][aria-label^="Message body"]',
        '[role="textbox"][contenteditable="true"][aria-label^="Corff y neges"]',
        '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
      ],
      control: {
        selectors: ['[data-testid="ComposeSendButton"] button[aria-label="Send"]', 'button[title^="Send ("]'],
        names: ['Send', 'Anfon', 'Schedule send', 'Trefnu anfon'],
        menu: ['Send', 'Schedule send', 'Send later', 'Anfon', 'Trefnu anfon', 'Anfon yn hwyrach'],
      },
      shortcuts: ['control-enter', 'alt-s'],
      account: ['[data-testid="ComposeFromButton"]', 'button[aria-label^="From"]'],
      mail: {
        subject: [
          'input[aria-label="Subject"], input[aria-label="Add a subject"]',
          'input[aria-label^="Pwnc"]',
        ],
        to: people(['To', 'At', 'I']),
        cc: people(['Cc', 'CC', 'Copi']),
        bcc: people(['Bcc', 'BCC', 'Copi dall']),
        attachments: [
          '[role="listbox"][aria-label*="ttachment"] [role="option"] [title]',
          '[role="listbox"][aria-label*="todiad"] [role="option"] [title]',
        ],
        quoted: ['blockquote[type="cite"]'],
      },
    },
  ],
};
