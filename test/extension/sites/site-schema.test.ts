import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../extension/sites/bluesky.ts';
import { isSelector } from '../../../extension/sites/selector.ts';
import { siteSchema } from '../../../extension/sites/site-schema.ts';

describe('a selector of a site file', () => {
  it.each([
    'button',
    '#submit-button button',
    '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    '[role="dialog"]:has(article[data-testid="tweet"])',
    'div:has(> div > textarea)',
    'shreddit-composer:not(#post-composer_bodytext)',
    'form:is(.a, .b) > button:not([disabled]):first-child',
    '.a, .b',
    "[aria-label='Save' i]",
  ])('may be %s', (selector) => {
    expect(isSelector(selector)).toBe(true);
  });

  it.each([
    '',
    ' ',
    'button >',
    '> button',
    'a,',
    'button[',
    'button]',
    '[aria-label="a"',
    '[onclick=alert(1)]',
    'a{color:red}',
    'a::before',
    ':visited',
    '*',
    'a:has(b:has(c:has(d)))',
    'a:has(',
    'a:not()',
    '<img src=x>',
    'javascript:alert(1)',
    '[a="\\"]',
    `.${'a'.repeat(301)}`,
  ])('may not be %j', (selector) => {
    expect(isSelector(selector)).toBe(false);
  });

  it('is decided at once, whatever the text', () => {
    const piece = fc.constantFrom('a', '[a="b"]', ':has(', ')', ' ', '>', ',', '.', '#b', '"', ':not(');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        const before = performance.now();
        isSelector(pieces.join(''));
        expect(performance.now() - before).toBeLessThan(50);
      }),
    );
  });
});

describe('a site file', () => {
  const with_ = (change: object) => siteSchema.safeParse({ ...bluesky, ...change }).success;

  it('is taken as it was shipped', () => {
    expect(with_({})).toBe(true);
  });

  it('may hold nothing that its shape does not name', () => {
    expect(with_({ script: 'alert(1)' })).toBe(false);
    const [composer] = bluesky.composers;
    expect(with_({ composers: [{ ...composer, run: 'alert(1)' }] })).toBe(false);
  });

  it.each(['http://bsky.app/*', 'https://*/*', '<all_urls>', 'https://bsky.app/*/x', 'https://*.app.*/*'])(
    'may not ask for %s',
    (host) => {
      expect(with_({ hosts: [host] })).toBe(false);
    },
  );

  it('may name controls in words only', () => {
    const [composer] = bluesky.composers;
    const named = (name: string) =>
      with_({ composers: [{ ...composer, control: { selectors: [], names: [name] } }] });
    expect(named('Postio’r cyfan')).toBe(true);
    expect(named('<b>Post</b>')).toBe(false);
    expect(named('')).toBe(false);
    expect(named('a'.repeat(61))).toBe(false);
  });

  it('has bounds', () => {
    expect(with_({ composers: [] })).toBe(false);
    expect(with_({ composers: Array(17).fill(bluesky.composers[0]) })).toBe(false);
    expect(with_({ version: 0 })).toBe(false);
    expect(with_({ version: 1.5 })).toBe(false);
  });
});
