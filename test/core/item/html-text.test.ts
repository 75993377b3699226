import { describe, expect, it } from 'vitest';
import { composeItem } from '#core/item/compose.ts';
import { htmlText } from '#core/item/html-text.ts';
import { texts } from '#test/core/item/zone-texts.ts';

const text = (html: string) => htmlText('html', html, 10_000).text;

describe('HTML as text', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['tight paragraphs', '<p class="MsoNormal">One</p><p class="MsoNormal">Two</p>', 'One\nTwo'],
    ['blank lines', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    [
      'Outlook spacers',
      '<p class=MsoNormal>One</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Two</p>',
      'One\n\nTwo',
    ],
    [
      'cells and rows',
      '<table><tr><td>Seats</td><td>2</td></tr><tr><td>Price</td><td>45</td></tr></table>',
      'Seats 2\nPrice 45',
    ],
    ['lists', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['inline elements', 'a <b>bold</b>, <i>fine</i>word', 'a bold, fineword'],
    ['links', '<a href="https://x.example/?q">our box</a>', 'our box'],
    ['pictures', '<img src="x.png" alt="Hamper">', 'Hamper'],
    ['entities', 'caf&eacute; &amp; &#163;45 &lt;b&gt;', 'café & £45 <b>'],
    ['source line breaks', 'two\r\n   words', 'two words'],
    ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    ['a soft hyphen and a zero-width space', 'lun\u00adch\u200b', 'lunch'],
  ])('keeps the sense of %s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it.each([
    ['styles', '<style>p { color: red }</style>'],
    ['scripts', '<script>lunch()</script>'],
    ['titles', '<title>Lunch</title>'],
    ['comments', '<!-- lunch -->'],
    ['hidden previews', '<div style="DISPLAY: none; max-height:0">lunch <b>free</b></div>'],
    ['hidden attributes', '<span hidden>lunch</span>'],
    ['tracking pictures', '<img src="https://x.example/1.gif" alt="">'],
  ])('leaves out %s', (_, html) => {
    expect(text(`<p>Seen</p>${html}<p>Also seen</p>`)).toBe('Seen\n\nAlso seen');
  });

  it('tells quotation blocks of mail programs from new text', () => {
    const html =
      '<div>Friday.</div><div class="gmail_quote">On Tue, 3 Mar 2026 Una wrote:<blockquote type="cite">Which day?</blockquote></div>';
    const item = composeItem({ kind: 'email-read', subject: 'Re: Visit', html });
    expect(texts(item, 'body')).toEqual(['Friday.']);
    expect(texts(item, 'quoted').join('\n')).toContain('Which day?');
  });

  it('takes an indented passage for new text unless somebody is said to have written it', () => {
    const item = composeItem({
      kind: 'email-read',
      html: '<p>The offer:</p><blockquote>Two seats on us.</blockquote>',
    });
    expect(texts(item, 'quoted')).toEqual([]);
    expect(texts(item, 'body')[0]).toContain('Two seats on us.');
  });

  it('stops at nesting that no mail program writes, and says that it was cut', () => {
    expect(htmlText('html', `${'<div>'.repeat(50_000)}deep`, 1000).cut).toBe(true);
  });
});
