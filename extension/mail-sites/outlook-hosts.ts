/** Where Outlook on the web answers, mail and calendar alike. */
export const outlookHosts = [
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

/** The add-in's pane, beside which the extension keeps quiet. */
export const outlookPane = ['iframe[title="Probity" i]', '[role="complementary"][aria-label="Probity" i]'];
