import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '#core/item/html-text.ts';
import { htmlOf } from '../../outlook-addin/src/html.ts';
import { itemAsText, safeFileName } from '../../outlook-addin/src/item-file.ts';

describe('plain text in Outlook’s forms', () => {
  it('is never markup, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tags = htmlOf(text).match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !['<div>', '</div>', '<br>'].includes(tag))).toEqual([]);
      }),
    );
  });

  it('keeps its lines and its signs', () => {
    const text = 'Dear Jo,\n\nNo <b>thank you</b> & "all" the best.\nSam';
    expect(htmlText('form', htmlOf(text), 10_000).text.replace(/\n+/g, '\n')).toBe(
      text.replace(/\n+/g, '\n'),
    );
  });
});

describe('an item as a file', () => {
  it('has a name that no system refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (subject) => {
        const name = safeFileName(subject);
        expect(name).not.toMatch(/[\\/:*?"<>|]|^[ .]|[ .]$|^$/);
        expect([...name].length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('says who wrote to whom, when and what, and then the text', () => {
    const { name, bytes } = itemAsText({
      kind: 'email-read',
      subject: 'Two seats: £45 each?',
      from: { name: 'Jo Reed', address: 'j.reed@callowayhighways.co.uk' },
      to: [{ name: '', address: 'sam@westmarch.gov.uk' }],
      sentAt: '2026-11-20T09:30:00+00:00',
      text: 'Do come along.',
    });
    expect(name).toBe('Two seats 45 each.txt');
    expect(new TextDecoder().decode(bytes)).toBe(
      'From: Jo Reed <j.reed@callowayhighways.co.uk>\nTo: sam@westmarch.gov.uk\nSent: 2026-11-20T09:30:00+00:00\nSubject: Two seats: £45 each?\n\nDo come along.\n',
    );
  });
});
