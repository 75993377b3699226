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
  const [full = '', first = '', ...others] = namesOf(sender);
  if (full === '') return false;
  const unkissed = text.replace(/(?: x+)+$/, '');
  if (unkissed === full || isShortOf(unkissed, first) || others.includes(unkissed)) return true;
  const name = text.startsWith(full) ? full : text.startsWith(first) ? first : '';
  return name !== '' && wordCount(line) <= 10 && /^\s*[,|(\u2013\u2014:/]/.test(text.slice(name.length));
}

const titles = [
  'cllr',
  'councillor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'dame',
  'rev',
  'revd',
];

/** Full name, first name and initials: how a person signs. */
function namesOf(sender: string): string[] {
  const plain = folded(sender)
    .replace(/\([^)]*\)/g, '')
    .replace(/\./g, ' ');
  const comma = plain.indexOf(',');
  const ordered = comma < 0 ? plain : `${plain.slice(comma + 1)} ${plain.slice(0, comma)}`;
  const words = ordered.split(' ').filter((word) => word !== '' && !titles.includes(word));
  const first = words[0];
  if (first === undefined) return [];
  const initials = words.map((word) => word.charAt(0)).join('');
  const last = words[words.length - 1] ?? '';
  return [words.join(' '), first, initials, first.charAt(0), `${first.charAt(0)} ${last}`];
}

/** "Si" for Simon. */
function isShortOf(text: string, first: string): boolean {
  return text.length >= 2 && first.startsWith(text);
}

/** A telephone number, an address of mail or web, or a line ruled off by bars. */
export function isContactLine(line: string): boolean {
  if (line.length > longestSignatureLine * 2) return false;
  if (line.includes('\u00a3')) return false;
  if (hasTelephone(line)) return true;
  const text = folded(line);
  return includesAny(text, [' | ', '@', 'www.', 'http', 'tel:', 'mob:', '.gov.uk', '.co.uk']);
}

/** Nine digits or more in a row, as telephone numbers are written. */
function hasTelephone(line: string): boolean {
  let digits = 0;
  for (let i = 0; i <= line.length; i++) {
    const character = line.charAt(i);
    if (character >= '0' && character <= '9') digits++;
    else if (character === '' || !' ()+-.'.includes(character)) {
      if (digits >= 9) return true;
      digits = 0;
    }
  }
  return false;
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

/** "Phoebe Lightowler", "C. Sowden": a line that may be somebody's name. */
export function mayBeName(line: string): boolean {
  if (line.length > 40 || digitCount(line) > 0 || /[?!:;]$/.test(line)) return false;
  const words = line.trim().split(/[ \t]+/);
  return words.length >= 2 && words.length <= 4 && words.every(isCapitalised);
}

function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
