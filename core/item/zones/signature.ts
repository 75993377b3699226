import { digitCount, folded, includesAny, startsWithAny, wordCount } from '#core/item/zones/words.ts';

const signOffs = new Set([
  ...[
    'kind regards',
    'best regards',
    'warm regards',
    'warmest regards',
    'regards',
    'with regards',
    'rgds',
    'kr',
    'br',
  ],
  ...[
    'with kind regards',
    'kindest regards',
    'many regards',
    'best wishes',
    'with best wishes',
    'all best wishes',
  ],
  ...[
    'warm wishes',
    'all the best',
    'best',
    'all best',
    'every good wish',
    'yours',
    'yours sincerely',
    'yours faithfully',
  ],
  ...[
    'yours truly',
    'yours ever',
    'sincerely',
    'faithfully',
    'respectfully',
    'with respect',
    'in haste',
    'in solidarity',
  ],
  ...[
    'thanks',
    'thank you',
    'many thanks',
    'thanks again',
    'thanks very much',
    'thank you very much',
    'with thanks',
  ],
  ...[
    'thanks in advance',
    'many thanks in advance',
    'thanks all',
    'thanks both',
    'thx',
    'ta',
    'cheers',
    'cheers now',
  ],
  ...[
    'thanks and regards',
    'thanks and best wishes',
    'many thanks and kind regards',
    'thanks & regards',
    'tidy',
    'hwyl',
  ],
  ...[
    'speak soon',
    'see you soon',
    'take care',
    'love',
    'lots of love',
    'until then',
    'bye for now',
    'with gratitude',
  ],
  ...[
    'cofion',
    'cofion gorau',
    'cofion cynnes',
    'diolch',
    'diolch yn fawr',
    'llawer o ddiolch',
    'yn gywir',
    'yn ddiffuant',
  ],
  ...['cordialement', 'bien cordialement', 'bien à vous', 'sincères salutations', 'merci'],
  ...['mit freundlichen grüßen', 'freundliche grüße', 'viele grüße', 'beste grüße', 'mfg', 'danke'],
]);

const longestSignOff = 60;
const longestSignatureLine = 100;

/** "Kind regards", "Thanks, Tom", "Cofion gorau / Best wishes". */
export function isSignOff(line: string): boolean {
  if (line.length > longestSignOff) return false;
  const text = bare(line);
  if (signOffs.has(text)) return true;
  const parts = text.split(/[/|,]| - /).map(bare);
  if (parts.length > 1 && parts.every((part) => signOffs.has(part))) return true;
  return signOffThenName(line);
}

function signOffThenName(line: string): boolean {
  const text = bare(line);
  for (let words = 3; words >= 1; words--) {
    const start = text.split(' ').slice(0, words).join(' ');
    if (!signOffs.has(bare(start)) || start.length === text.length) continue;
    const rest = line
      .trim()
      .slice(start.length)
      .replace(/^[,.! -]+/, '');
    return rest !== '' && wordCount(rest) <= 3 && isCapitalised(rest);
  }
  return false;
}

/** The line from its first letter to its last, folded. */
function bare(line: string): string {
  const text = folded(line);
  let start = 0;
  let end = text.length;
  while (start < end && !isLetter(text.charAt(start))) start++;
  while (end > start && !isLetter(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

/** The two hyphens that mail programs put above a signature. */
export function isSignatureMark(line: string): boolean {
  return line === '-- ' || line === '--';
}

const deviceLines = [
  'sent from my ',
  'sent from outlook',
  'get outlook for',
  'sent via ',
  'sent from mail for',
  'anfonwyd o fy',
];

/** "Sent from my phone". */
export function isDeviceLine(line: string): boolean {
  return line.length < 80 && startsWithAny(folded(line), deviceLines);
}

/** The name, as the sender's header gives it, alone or with a title behind it. */
export function isNameLine(line: string, sender: string): boolean {
  if (line.length > longestSignatureLine) return false;
  const text = bare(line);
  if (text === '') return false;
  const names = namesOf(sender);
  if (names.includes(text)) return true;
  const full = names[0] ?? '';
  return (
    full.includes(' ') && text.startsWith(full) && /^\s*[,|(\u2013\u2014:/\\-]/.test(text.slice(full.length))
  );
}

/** Full name, first name and initials: how a person signs. */
function namesOf(sender: string): string[] {
  const plain = folded(sender)
    .replace(/\([^)]*\)/g, '')
    .trim();
  const comma = plain.indexOf(',');
  const ordered = comma < 0 ? plain : `${plain.slice(comma + 1).trim()} ${plain.slice(0, comma).trim()}`;
  const words = ordered.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const initials = words.map((word) => word.charAt(0)).join('');
  const last = words[words.length - 1] ?? '';
  return [
    words.join(' '),
    words[0] ?? '',
    initials,
    words[0]?.charAt(0) ?? '',
    `${words[0]?.charAt(0) ?? ''} ${last}`,
  ];
}

/** A telephone number, an address of mail or web, or a line ruled off by bars. */
export function isContactLine(line: string): boolean {
  if (line.length > longestSignatureLine * 2) return false;
  if (digitCount(line) >= 9) return true;
  const text = folded(line);
  return includesAny(text, [' | ', '@', 'www.', 'http', 'tel:', 'mob:', '.gov.uk', '.co.uk']);
}

const proseWords = [
  ...[
    ' the ',
    ' you',
    ' i ',
    " i'",
    ' we ',
    ' to ',
    ' it ',
    ' is ',
    ' if ',
    ' my ',
    ' me ',
    ' your ',
    ' our ',
    ' a ',
  ],
  ...[' please ', ' could ', ' can ', ' will ', ' have '],
];

/** A sentence, rather than a name, a title or an address. */
export function isProse(line: string): boolean {
  const text = line.trim();
  if (isPostscript(text)) return true;
  if (isContactLine(text) && text.length <= longestSignatureLine) return false;
  const count = wordCount(text);
  if (count >= 3 && (/[?!\u00a3]/.test(text) || startsLow(text))) return true;
  return (count >= 8 || (count >= 4 && text.endsWith('.'))) && includesAny(` ${folded(text)} `, proseWords);
}

function startsLow(text: string): boolean {
  const first = text.charAt(0);
  return isLetter(first) && first === first.toLowerCase();
}

/** "PS", "P.S." */
export function isPostscript(line: string): boolean {
  return /^p\.?\s?s\.?(?:[\s:,.\u2013-]|$)/i.test(line.trim());
}

function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
