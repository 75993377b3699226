import { describe, expect, it } from 'vitest';
import { htmlLines } from '#core/policy/document/html-lines.ts';
import { pageLines } from '#core/policy/document/page-lines.ts';
import { readOutline } from '#core/policy/document/read.ts';
import { shape } from '#test/core/policy/document/read-text.ts';

const read = (html: string) => shape(readOutline(htmlLines(html)));

describe('a web page', () => {
  it('is read without its menus, hidden parts and scripts', () => {
    const html = `<nav><p>Home</p></nav><div class="breadcrumb">You</div><a accesskey="s">Skip</a>
      <script>var x</script><p style="display: none">No</p><p>1.1&nbsp;&nbsp;Keep none.</p><footer>Us</footer>`;
    expect(read(html)).toEqual(['clause 1.1: Keep none.']);
  });

  it('has its lists numbered as a browser numbers them', () => {
    const html = '<ol start="4"><li>Gifts<ol><li>Keep none.</li><li>Ask us.</li></ol></li></ol>';
    expect(htmlLines(html).map(({ text }) => text)).toEqual(['4. Gifts', '4.1 Keep none.', '4.2 Ask us.']);
    expect(
      htmlLines('<ol type="a"><li>one</li><li value="28">two</li></ol>').map(({ text }) => text),
    ).toEqual(['(a) one', '(bb) two']);
  });

  it('does not number twice what bears its number in words', () => {
    expect(htmlLines('<ol><li>2.36 Keep none.</li></ol>').map(({ text }) => text)).toEqual([
      '2.36 Keep none.',
    ]);
  });

  it('gives a row of a table as one line, and headings as headings', () => {
    const html = '<h2>Gifts</h2><table><tr><td>2.1</td><td><b>Keep</b> none.</td></tr></table>';
    expect(read(html)).toEqual(['heading: Gifts', 'clause 2.1: Keep none.']);
  });
});

describe('placed text', () => {
  it('is read line by line, from left to right, whatever its order in the file', () => {
    const run = (str: string, x: number, y: number) => ({ str, x, y, width: str.length * 5, fontSize: 10 });
    const page = [run('none.', 90, 700), run('1.1', 50, 700.5), run('Top', 50, 760), run('Keep', 68, 700)];
    expect(pageLines([page]).map(({ text }) => text)).toEqual(['Top', '1.1 Keep none.']);
  });
});
