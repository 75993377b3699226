import { describe, expect, it } from 'vitest';
import { composeItem } from '#core/item/compose.ts';

const plenty = 300_000;
const filled = (text: string) => text.repeat(Math.ceil(plenty / text.length));

/** A second would be hundreds of times what a linear reading needs for these; a quadratic one needs minutes. */
const patienceMs = 10_000;

function read(format: 'text' | 'html', content: string): void {
  const from = { name: 'Tom Aldous', address: 'tom@x.example' };
  composeItem({ kind: 'email-read', subject: 'Re: x', from, [format]: content });
}

describe('text written to keep a reader busy', () => {
  it.each([
    ['one line of hyphens within words', `x${'-'.repeat(plenty)}x`],
    ['one line of blanks within words', `x${' '.repeat(plenty)}x`],
    ['ruled lines', filled('-----\n')],
    ['quotation marks', filled('> ')],
    ['half a header block', filled('From: x\n')],
    ['half a lead-in', filled('On 3 March 2026\n')],
    ['farewells', filled('Regards\n')],
    ['signature marks', filled('-- \n')],
    ['the sender’s name', filled('Tom Aldous\n\n')],
    ['disclaimers', filled('This email and any attachments are confidential\n\n')],
    ['a word to unsubscribe', filled('unsubscribe\n\n')],
    ['old headers without an end', filled('a@x.example\nTo\n')],
    ['new and quoted lines by turns', filled('new\n> old\n')],
  ])('as %s is read in time that grows with its length only', (_, text) => {
    const started = performance.now();
    read('text', text);
    expect(performance.now() - started).toBeLessThan(patienceMs);
  });

  it.each([
    ['opened elements', filled('<div>')],
    ['elements closed that were never opened', '<i>'.repeat(900) + filled('a</b>')],
    ['opened brackets', filled('<')],
    ['ampersands', filled('&')],
    ['an endless comment', `<!--${'-'.repeat(plenty)}`],
    ['attributes', `<p ${filled('a=b ')}>`],
    ['cells', filled('<tr><td>a')],
    ['line breaks', filled('<br>')],
  ])('as HTML with %s is read in time that grows with its length only', (_, html) => {
    const started = performance.now();
    read('html', html);
    expect(performance.now() - started).toBeLessThan(patienceMs);
  });
});
