import { digitCount, folded, startsWithAny } from '#core/item/zones/words.ts';

/** Where an older message begins. */
export interface Opening {
  /** What introduces it: the words "Forwarded message", "Original message", a block of headers, or "On … wrote:". */
  by: 'forward-marker' | 'original-marker' | 'headers' | 'lead-in';
  /** Lines that the introduction takes. */
  lines: number;
  /** Who wrote the older message, where its headers say. */
  sender: string;
  /** A lead-in as a mail program writes it, with the date: what follows is quoted even without marks. */
  certain: boolean;
}

const forwardMarkers = [
  'forwarded message',
  'begin forwarded message',
  'forwarded by',
  'weitergeleitete nachricht',
  'message transféré',
  'neges a anfonwyd ymlaen',
  "neges wedi'i hanfon ymlaen",
];

const originalMarkers = [
  'original message',
  'original appointment',
  'ursprüngliche nachricht',
  "message d'origine",
  'neges wreiddiol',
  'original',
];

const fromLabels = ['from', 'de', 'von', 'oddi wrth', 'o'];

const otherLabels = [
  ...['sent', 'date', 'to', 'cc', 'subject', 'reply-to', 'importance', 'when', 'where'],
  ...['gesendet', 'datum', 'an', 'betreff', 'envoyé', 'à', 'objet'],
  ...['anfonwyd', 'dyddiad', 'at', 'pwnc', 'testun'],
];

const sentLabels = ['sent', 'gesendet', 'envoyé', 'anfonwyd'];

/** Lines looked at for the headers of an older message. */
const headerReach = 12;

/** Looks whether an older message begins at line `index`. */
export function openingAt(lines: readonly string[], index: number): Opening | null {
  const line = folded(lines[index] ?? '');
  if (line === '') return null;
  return (
    markerAt(lines, index, line) ??
    headersAt(lines, index, line) ??
    bareHeadersAt(lines, index, line) ??
    leadInAt(lines, index, line)
  );
}

function markerAt(lines: readonly string[], index: number, line: string): Opening | null {
  const words = line.replace(/^[-_*> ]+/, '').replace(/[-_*: ]+$/, '');
  const ruled = line.startsWith('--') || line.startsWith('__') || line.startsWith('**');
  const forwarded = startsWithAny(words, forwardMarkers) && words.length < 120;
  if (forwarded && (ruled || words.startsWith('begin '))) return withHeaders('forward-marker', lines, index);
  if (ruled && originalMarkers.includes(words)) return withHeaders('original-marker', lines, index);
  return null;
}

/** A marker takes the headers below it with it. */
function withHeaders(by: Opening['by'], lines: readonly string[], index: number): Opening {
  const below = nextWords(lines, index + 1, 3);
  const headers = below === null ? null : headersAt(lines, below, folded(lines[below] ?? ''));
  if (below === null || headers === null) return { by, lines: 1, sender: '', certain: true };
  return { by, lines: below - index + headers.lines, sender: headers.sender, certain: true };
}

/** "From: … Sent: … To: … Subject: …", perhaps under a ruled line. */
function headersAt(lines: readonly string[], index: number, line: string): Opening | null {
  if (!isRule(line)) return headerBlockAt(lines, index, line);
  const below = nextWords(lines, index + 1, 3);
  const headers = below === null ? null : headerBlockAt(lines, below, folded(lines[below] ?? ''));
  return below === null || headers === null ? null : { ...headers, lines: headers.lines + below - index };
}

function headerBlockAt(lines: readonly string[], index: number, line: string): Opening | null {
  if (!fromLabels.includes(labelOf(line))) return null;
  let last = index;
  let labels = 0;
  for (let i = index + 1; i < lines.length && i <= Math.min(index + headerReach, last + 3); i++) {
    const label = labelOf(folded(lines[i] ?? ''));
    if (!otherLabels.includes(label)) continue;
    // "Sent:" alone is enough: nobody but a mail program writes it below "From:".
    labels += sentLabels.includes(label) ? 2 : 1;
    last = i;
  }
  if (labels < 2) return null;
  return { by: 'headers', lines: last - index + 1, sender: senderOf(lines[index] ?? ''), certain: true };
}

/** Name, date, and "To", "cc", "Subject" on lines of their own, as Lotus Notes writes them. */
function bareHeadersAt(lines: readonly string[], index: number, line: string): Opening | null {
  if (line.length > 120 || !(line.includes('@') || line.includes('/'))) return null;
  const below = lines.slice(index + 1, index + 1 + headerReach).map(folded);
  const to = below.indexOf('to');
  const subject = below.indexOf('subject');
  if (to < 0 || subject < to) return null;
  const last = nextWords(lines, index + 2 + subject, 3) ?? index + 1 + subject;
  return { by: 'headers', lines: last - index + 1, sender: '', certain: true };
}

const leadIns: readonly (readonly [string, string])[] = [
  ['on ', ' wrote:'],
  ['le ', ' a écrit :'],
  ['le ', ' a écrit:'],
  ['am ', ' schrieb'],
  ['ar ', ' ysgrifennodd'],
];

/** "On 3 March 2026 at 10:14, Declan Moss <…> wrote:", perhaps over two or three lines. */
function leadInAt(lines: readonly string[], index: number, line: string): Opening | null {
  const language = leadIns.filter(([start]) => line.startsWith(start));
  if (language.length === 0) return null;
  let joined = '';
  for (let taken = 1; taken <= 3; taken++) {
    joined = `${joined} ${folded(lines[index + taken - 1] ?? '')}`.trim();
    for (const [, verb] of language) {
      const at = joined.indexOf(verb);
      if (at < 0 || at > 300) continue;
      const head = joined.slice(0, at);
      const endsLine = joined.length <= at + verb.length + 40 && joined.endsWith(':');
      const certain = digitCount(head) > 0;
      if (!endsLine && !certain) return null;
      return { by: 'lead-in', lines: taken, sender: '', certain };
    }
  }
  return null;
}

/** A line of underscores, hyphens or asterisks. */
export function isRule(line: string): boolean {
  return line.length >= 5 && /^[-_=*\u2500\u2014 ]+$/.test(line);
}

/** "*From:* A" and "From: A" both give "from". */
function labelOf(line: string): string {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > 16) return '';
  return line
    .slice(0, colon)
    .replace(/[*\s]+$/, '')
    .replace(/^[*\s]+/, '');
}

function senderOf(line: string): string {
  const value = line.slice(line.indexOf(':') + 1).replace(/^[*\s]+/, '');
  const bracket = value.search(/[<[(]/);
  return (bracket < 0 ? value : value.slice(0, bracket)).replace(/["']/g, '').trim();
}

function nextWords(lines: readonly string[], from: number, reach: number): number | null {
  for (let i = from; i < lines.length && i < from + reach; i++) {
    if ((lines[i] ?? '').trim() !== '') return i;
  }
  return null;
}

const forwardPrefixes = ['fw:', 'fwd:', 'wg:', 'tr:', 'ymlaen:', '[fwd:'];
const replyPrefixes = ['re:', 're[', 'aw:', 'sv:', 'antw:', 'ateb:', 'rép:'];

/** What a subject says of the message: the first of "FW:" and "RE:" counts. */
export function subjectSays(subject: string): 'forward' | 'reply' | null {
  const start = folded(subject).replace(/^[[(]?external[\])]?[: ]*/, '');
  if (startsWithAny(start, forwardPrefixes)) return 'forward';
  return startsWithAny(start, replyPrefixes) ? 'reply' : null;
}
