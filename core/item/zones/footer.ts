import { cueCount, folded, includesAny, startsWithAny } from '#core/item/zones/words.ts';

const bannerStarts = [
  ...[
    'caution:',
    'caution!',
    'caution -',
    'caution ',
    'warning:',
    'warning!',
    'warning -',
    'attention:',
    'alert:',
  ],
  ...[
    'external email',
    'external e-mail',
    'external sender',
    'external message',
    'external:',
    'external mail',
  ],
  ...[
    'security notice',
    'be careful',
    'think before you click',
    'this sender is',
    'this email is from outside',
  ],
  ...['this email originated', 'this message originated', 'this email came from', 'this message came from'],
  ...["you don't often get email", 'you do not often get email', 'some people who received this message'],
  ...['rhybudd', 'byddwch yn ofalus', 'gofal:'],
];

const bannerCues = [
  ...[
    'outside',
    'external',
    'originated from',
    'often get email',
    'do not click',
    "don't click",
    'unknown sender',
  ],
  ...['learn why this is important', "o'r tu allan", 'allanol', 'cliciwch'],
];

const longestBanner = 600;

/** A warning that the mail system puts on top: "CAUTION: this email came from outside …". */
export function isBanner(paragraph: string): boolean {
  if (paragraph.length > longestBanner) return false;
  const text = folded(paragraph).replace(/^[^a-z]+/, '');
  if (/^external(?: e-?mail| message| sender)?[\])*: !.-]*$/.test(text)) return true;
  return startsWithAny(text, bannerStarts) && includesAny(text, bannerCues);
}

const disclaimerCues = [
  ...[
    'this email and any attach',
    'this e-mail and any attach',
    'this message and any attach',
    'any attached files',
  ],
  ...['this email is confidential', 'this e-mail is confidential', 'this message is confidential'],
  ...['this email is intended', 'this e-mail is intended', 'this message is intended', 'this communication'],
  ...[
    'intended only for',
    'intended solely for',
    'intended for the',
    'intended recipient',
    'the addressee',
    'named addressee',
  ],
  ...[
    'confidential and',
    'may be confidential',
    'contain confidential',
    'confidential information',
    'legally privileged',
  ],
  ...['privileged', 'received it in error', 'received this email in error', 'received this e-mail in error'],
  ...[
    'received this message in error',
    'received in error',
    'in error please',
    'in error, please',
    'delete it',
    'delete this',
  ],
  ...[
    'notify the sender',
    'inform the sender',
    'tell the sender',
    'contact the sender',
    'notify us immediately',
  ],
  ...[
    'views expressed',
    'opinions expressed',
    'those of the author',
    'those of the sender',
    'not necessarily',
  ],
  ...[
    'emails may be monitored',
    'e-mails may be monitored',
    'may be monitored',
    'monitor email',
    'may have to be disclosed',
  ],
  ...[
    'freedom of information act',
    'computer virus',
    'viruses',
    'virus-free',
    'scanned for',
    'accept no liability',
  ],
  ...[
    'accepts no liability',
    'no responsibility',
    'unauthorised use',
    'unauthorised disclosure',
    'strictly prohibited',
  ],
  ...[
    'registered in england',
    'registered office',
    'company number',
    'registered charity',
    'vat registration',
  ],
  ...[
    'authorised and regulated',
    'service by email',
    'cyber-crime',
    'our bank details',
    'private and confidential',
  ],
  ...['consider the environment', 'before printing this', 'privacy notice', 'process your personal data'],
  ...[
    "mae'r neges hon",
    "mae'r e-bost hwn",
    'y neges e-bost hon',
    'yn gyfrinachol',
    'derbynnydd',
    'os ydych wedi derbyn',
  ],
];

/** Words with which a disclaimer starts; one more cue is then enough. */
const disclaimerStarts = [
  ...[
    'disclaimer',
    'confidentiality notice',
    'confidentiality:',
    'privacy and confidentiality',
    'legal notice',
  ],
  ...[
    'this email',
    'this e-mail',
    'this message',
    'this transmission',
    'the information in this',
    'the information contained',
  ],
  ...[
    'the contents of this',
    'emails may',
    'e-mails may',
    "mae'r neges hon",
    "mae'r e-bost hwn",
    'if you are not the intended',
  ],
];

/**
 * A confidentiality footer. `after`: whether a signature or another footer stands above,
 * in which place one cue is enough.
 */
export function isDisclaimer(paragraph: string, after: boolean): boolean {
  const text = folded(paragraph);
  const cues = cueCount(text, disclaimerCues);
  if (cues >= 3) return true;
  if (cues >= 1 && startsWithAny(text.replace(/^[^a-z]+/, ''), disclaimerStarts)) return true;
  return cues >= 1 && after;
}

/** Whether a footer may begin at this line, though no empty line stands above it. */
export function startsDisclaimer(line: string): boolean {
  return line.length > 30 && startsWithAny(folded(line).replace(/^[^a-z]+/, ''), disclaimerStarts);
}

const unsubscribeCues = [
  ...[
    'unsubscribe',
    'opt out of',
    'opt-out',
    'manage your preferences',
    'manage preferences',
    'email preferences',
  ],
  ...[
    'update your preferences',
    'notification emails',
    'no longer wish to receive',
    'stop receiving',
    'dad-danysgrifio',
  ],
  ...[
    'why did i get this',
    'remove yourself from',
    'be removed from our',
    'view this email in your browser',
    'view in browser',
  ],
  ...[
    'view it in your browser',
    'you are receiving this',
    "you're receiving this",
    'you received this email because',
  ],
  ...[
    'you get this because',
    'learn why we included',
    'you receive this because',
    'you are on this list',
    'leave this list',
    'leave the list',
  ],
];

/** Where an unsubscribe footer begins in a paragraph; -1 where there is none. */
export function unsubscribeStart(paragraph: string): number {
  const text = paragraph.toLowerCase();
  let first = -1;
  for (const cue of unsubscribeCues) {
    const at = text.indexOf(cue);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

const subjectTags = [
  '[external]',
  '[ext]',
  '(external)',
  '[external email]',
  '[external sender]',
  '[external e-mail]',
  'external:',
  '*external*',
];

/** Length of the tag that a mail system puts before a subject, such as "[EXTERNAL]"; 0 where there is none. */
export function splitBannerTag(subject: string): number {
  const text = subject.toLowerCase();
  const tag = subjectTags.find((each) => text.startsWith(each));
  return tag === undefined ? 0 : tag.length;
}
