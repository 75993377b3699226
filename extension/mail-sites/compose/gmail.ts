import type { Site } from '../../sites/site.ts';

const people = (field: string, labels: readonly string[]) => {
  const typed = labels.map((label) => `input[aria-label^="${label}"]`).join(', ');
  return [
    `[name="${field}"] [data-hovercard-id], ${typed}`,
    `textarea[name="${field}"], input[name="${field}"]`,
  ];
};

export const gmailCompose: Site = {
  id: 'gmail-compose',
  name: 'Gmail',
  version: 1,
  hosts: ['https://mail.google.com/*'],
  composers: [
    {
      writing: 'mail',
      // Each mail has one of these about it, whether it stands at the bottom, full screen, in a conversation or in a
      // window of its own.
      within: [
        '.M9',
        '[role="dialog"]:has([name="subjectbox"])',
        '[role="region"]:has([name="subjectbox"])',
        '.AD',
        '[role="main"]:has([name="subjectbox"])',
      ],
      drafts: [
        '[role="textbox"][contenteditable="true"][g_editable="true"]',
        '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
        '.editable[contenteditable="true"]',
      ],
      control: {
        selectors: ['[role="button"].aoO'],
        names: [
          'Send',
          'Send & archive',
          'Send and archive',
          'Schedule send',
          'Anfon',
          'Anfon ac archifo',
          'Trefnu anfon',
        ],
        menu: ['Schedule send', 'Trefnu anfon', 'Amserlennu anfon'],
      },
      shortcuts: ['control-enter'],
      account: ['.aYF, [name="from"] + [role="listbox"]', 'a[aria-label*="@"]'],
      mail: {
        subject: ['input[name="subjectbox"]'],
        to: people('to', ['To', 'At']),
        cc: people('cc', ['CC', 'Cc']),
        bcc: people('bcc', ['BCC', 'Bcc']),
        attachments: ['.dL .vI', '[aria-label^="Attachment:"] .vI'],
        quoted: ['blockquote.gmail_quote', 'blockquote[type="cite"]'],
      },
    },
  ],
};
