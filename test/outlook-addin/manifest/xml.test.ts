import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, parseXml, type XmlElement, xmlText } from '../../../outlook-addin/manifest/xml.ts';

/** Texts of every kind that XML can hold; blank ones are what stands between elements. */
const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/);
const attributes = fc.dictionary(name, fc.string({ unit: 'grapheme' }), { noNullPrototype: true });

const { tree } = fc.letrec<{ tree: XmlElement; children: (XmlElement | string)[] }>((tie) => ({
  tree: fc
    .record({ name, attributes, children: tie('children') })
    .map(({ children, ...rest }) => ({ ...rest, children })),
  children: fc.oneof(
    { maxDepth: 3 },
    fc.constant<(XmlElement | string)[]>([]),
    text.map((value) => [value]),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}));

describe('XML', () => {
  it('reads back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(parseXml(xmlText(root))).toEqual(root);
      }),
    );
  });

  it('never lets a text become an element', () => {
    const root = element('a', { b: '"/><c d="' }, '</a><c/>]]>&amp;');
    expect(xmlText(root)).toContain(
      '<a b="&quot;/&gt;&lt;c d=&quot;">&lt;/a&gt;&lt;c/&gt;]]&gt;&amp;amp;</a>',
    );
  });

  it('is nothing where there is no element', () => {
    expect(parseXml('not XML')).toBeNull();
  });
});
