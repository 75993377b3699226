import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeItem } from '#core/item/compose.ts';
import { htmlText } from '#core/item/html-text.ts';
import type { Item } from '#core/item/item.ts';

const word = fc.constantFrom(
  'lunch',
  'two',
  'seats',
  '£45',
  'each',
  'tender',
  'caf\u00e9',
  'on',
  'us',
  '🎁',
  'From:',
  'the',
  'Una',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const line = fc.oneof(
  sentence,
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `>> ${text}  `),
  fc.constantFrom(
    ...[
      '',
      '  ',
      '\t',
      '-- ',
      '_____________',
      'Kind regards',
      'Kit Brannigan',
      'Sent from my iPhone',
      'unsubscribe',
    ],
    ...[
      'On 3 March 2026, Una wrote:',
      '---------- Forwarded message ----------',
      '-----Original Message-----',
    ],
    ...[
      'From: Una Marsh',
      'Sent: 3 March 2026',
      'To: Kit',
      'Subject: Visit',
      'T: 01632 960122',
      'PS bring Sue',
    ],
    ...['This email and any attachments are confidential and intended solely for the addressee.'],
    ...['CAUTION: This email came from outside.', 'soft\u00adhyphen', 'zero\u200bwidth', 'a\u00a0b'],
  ),
);
const subject = fc.constantFrom('', 'Re: Visit', 'FW: Visit', 'Visit', '[EXTERNAL] Visit');
const plain = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));

const fold = (text: string) => text.replace(/[\s\u00ad\u200b>]/g, '');

const tag = fc.constantFrom('p', 'div', 'b', 'td', 'blockquote', 'li', 'span', 'pre');
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/£/g, '&pound;');
const html = fc
  .array(
    fc.tuple(tag, line, fc.constantFrom('', '<br>', '&nbsp;', '<!-- x -->', '<style>b{}</style>', '\r\n')),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.map(([name, text, gap]) => `<${name}>${escaped(text)}</${name}>${gap}`).join(''));

function read(format: 'text' | 'html', content: string, heading: string): Item {
  return composeItem({
    kind: 'email-read',
    subject: heading,
    from: { name: 'Kit Brannigan', address: 'k@x.example' },
    [format]: content,
  });
}

describe('zones of any plain message', () => {
  it('hold every word of the body exactly once, in reading order', () => {
    fc.assert(
      fc.property(plain, subject, (body, heading) => {
        const zones = read('text', body, heading).zones.filter((zone) => zone.toSource(0, 1).part === 'text');
        expect(fold(zones.map((zone) => zone.text).join('\n'))).toBe(fold(body));
      }),
    );
  });

  it('stand in the source where they say they stand', () => {
    fc.assert(
      fc.property(plain, subject, fc.nat(), fc.nat(), (body, heading, a, b) => {
        const sources: { [part: string]: string } = { text: body, 'header:subject': heading };
        for (const zone of read('text', body, heading).zones) {
          const [start, end] = [a % (zone.text.length + 1), b % (zone.text.length + 1)].sort((x, y) => x - y);
          const span = zone.toSource(start ?? 0, end ?? 0);
          expect(fold((sources[span.part] ?? '').slice(span.start, span.end))).toBe(
            fold(zone.text.slice(start, end)),
          );
        }
      }),
    );
  });

  it('have ids of their own and no blanks around them', () => {
    fc.assert(
      fc.property(plain, subject, (body, heading) => {
        const { zones } = read('text', body, heading);
        expect(new Set(zones.map((zone) => zone.id)).size).toBe(zones.length);
        for (const zone of zones) expect(zone.text).toBe(zone.text.trim());
      }),
    );
  });
});

describe('zones of any HTML message', () => {
  it('hold every word that is seen exactly once, in reading order', () => {
    fc.assert(
      fc.property(html, subject, (body, heading) => {
        const zones = read('html', body, heading).zones.filter((zone) => zone.toSource(0, 1).part === 'html');
        expect(fold(zones.map((zone) => zone.text).join('\n'))).toBe(fold(htmlText('html', body, 1e6).text));
      }),
    );
  });

  it('stand in the source where they say they stand', () => {
    fc.assert(
      fc.property(html, subject, (body, heading) => {
        const bulletless = (text: string) => fold(text).replace(/-/g, '');
        for (const zone of read('html', body, heading).zones) {
          const span = zone.toSource(0, zone.text.length);
          if (span.part !== 'html') continue;
          const seen = htmlText('html', body.slice(span.start, span.end), 1e6).text;
          expect(bulletless(seen)).toBe(bulletless(zone.text));
        }
      }),
    );
  });
});

describe('any bytes of HTML', () => {
  it('become text without a fault', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (body) => htmlText('html', body, 100).text.length <= 100,
      ),
    );
  });
});
