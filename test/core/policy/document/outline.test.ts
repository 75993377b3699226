import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, shape } from '#test/core/policy/document/read-text.ts';

describe('the outline of a document', () => {
  it.each([
    ['2.36 Keep small gifts.', 'clause 2.36: Keep small gifts.'],
    ['- 4.2 Keep small gifts.', 'clause 4.2: Keep small gifts.'],
    ['3.1.1\u00a0\u00a0Keep small gifts.', 'clause 3.1.1: Keep small gifts.'],
    ['**4.2** Keep *small* gifts.', 'clause 4.2: Keep small gifts.'],
    ['4\\.2 Keep small gifts.', 'clause 4.2: Keep small gifts.'],
    ['12. Keep small gifts.', 'clause 12: Keep small gifts.'],
  ])('reads the number of %j', (text, expected) => {
    expect(shape(readText(text))).toEqual([expected]);
  });

  it('tells headings with and without a number from clauses', () => {
    const text =
      '1.0 SCOPE\n\n1.1 It holds for all.\n\nGifts and Treats\n\n1.2 Keep none.\n\nPart 2 *Meals*\n\n2.1 Pay.';
    expect(shape(readText(text)).map((line) => line.split(':')[0])).toEqual([
      'heading 1.0',
      'clause 1.1',
      'heading',
      'clause 1.2',
      'heading Part 2',
      'clause 2.1',
    ]);
  });

  it('keeps letters and bullets with the clause that promises them', () => {
    const text =
      '6.1 You may not:\n\n- run for office;\n- canvass.\n\n6.2 You must:\n\n(a) be fair;\n(b) be kind.';
    expect(shape(readText(text))).toEqual([
      'clause 6.1: You may not:',
      'more: run for office;',
      'more: canvass.',
      'clause 6.2: You must:',
      'entry (a): be fair;',
      'entry (b): be kind.',
    ]);
  });

  it('tells a sentence of its own from the fragments of the list before it', () => {
    const text =
      '6.1 You may not:\n- Run for office.\n- Canvass.\n- Whatever your post, you must stay neutral.';
    expect(shape(readText(text)).at(-1)).toBe('passage: Whatever your post, you must stay neutral.');
  });

  it('does not take a number in a running sentence for a clause', () => {
    const wrapped = [
      '4.1 A gift that you were offered at a conference may be kept as long as clause',
      '2.36 of the constitution allows it and your manager, who keeps the list, has agreed.',
      '4.2 Every other gift goes back to the firm that sent it, kindly and without delay, today.',
    ].join('\n');
    expect(shape(readText(wrapped)).map((line) => line.split(':')[0])).toEqual(['clause 4.1', 'clause 4.2']);
  });

  it('joins hard-wrapped lines, broken words and paragraphs that a page cut in two', () => {
    const text = [
      '1.1 An officer who has been given something by a firm that works for us must con-',
      'sider whether a self-',
      'respecting neighbour would think it right, and if you are then still in doubt you will be',
      '',
      'required to ask your manager about it before the week in which it came is over and done.',
    ].join('\n');
    expect(readText(text).blocks.map(({ text: joined }) => joined)).toEqual([
      'An officer who has been given something by a firm that works for us must consider whether a self-respecting neighbour would think it right, and if you are then still in doubt you will be required to ask your manager about it before the week in which it came is over and done.',
    ]);
  });

  it('leaves out running headers, page numbers, contents and menus', () => {
    const page = (number: number) => `Part 9\n\nCode for Staff\nPage ${number}\n\n`;
    const text = `Access Keys:\n\nSkip main menu\n\n1. [Part 1 - Gifts](#)\n2. [Part 2 - Meals](#)\n\nGifts ........ 4\n\n${page(2)}1.1 Keep none.\n\n${page(4)}1.2 Tell us.\n\n${page(6)}1.3 Ask us.`;
    expect(shape(readText(text))).toEqual([
      'clause 1.1: Keep none.',
      'clause 1.2: Tell us.',
      'clause 1.3: Ask us.',
    ]);
  });

  it('leaves out what stands after "Contents" and comes again as a heading', () => {
    const text = 'Contents\n1 Gifts\n2 Meals\n\n1 Gifts\n\n1.1 Keep none.\n\n2 Meals\n\n2.1 Pay for yours.';
    expect(shape(readText(text))[0]).toBe('heading 1: Gifts');
    expect(shape(readText(text))).toHaveLength(4);
  });

  it('takes any text without failing, and loses no words but furniture', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 30 }), (lines) => {
        const { blocks, dropped } = readText(lines.join('\n'));
        expect(blocks.length + dropped.length).toBeLessThanOrEqual(lines.join('\n').split(/[\n\r\f]/).length);
      }),
    );
  });

  it('reads a hostile text in linear time', () => {
    const started = performance.now();
    readText('1.1 '.repeat(200_000));
    readText('* _ [a](b '.repeat(50_000));
    readText('Contents\n'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
