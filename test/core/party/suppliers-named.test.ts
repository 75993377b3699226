import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directoryOf } from '#core/party/directory.ts';
import { suppliersNamed } from '#core/party/suppliers-named.ts';
import { calloway, setting } from '#test/core/party/samples.ts';

function named(text: string) {
  return suppliersNamed(text, setting.suppliers).map(({ start, end }) => text.slice(start, end));
}

describe('finding supplier names in a text', () => {
  it('finds a name in any case, with its legal form where it is written', () => {
    expect(named('Lunch with CALLOWAY  highways, and Calloway Highways Ltd.')).toEqual([
      'CALLOWAY  highways',
      'Calloway Highways Ltd',
    ]);
  });

  it('reads & and "and" alike', () => {
    expect(named('anchor and dale surveyors; Anchor & Dale Surveyors LLP')).toHaveLength(2);
  });

  it('wants whole words', () => {
    expect(named('Calloway Highwaysmen, McCalloway Highways, Calloway')).toEqual([]);
  });

  it('takes a one-word name for a firm only with its capital letter or its legal form', () => {
    expect(named('Light the beacon on the hill')).toEqual([]);
    expect(named('Ask Beacon about beacon ltd')).toEqual(['Beacon', 'beacon ltd']);
  });

  it('prefers the longest name', () => {
    const directory = directoryOf([
      calloway,
      { ...calloway, name: 'Calloway Highways Northern', domain: 'n.co.uk' },
    ]);
    const found = suppliersNamed('Calloway Highways Northern and Calloway Highways', directory);
    expect(found.map(({ supplier }) => supplier.name)).toEqual([
      'Calloway Highways Northern',
      'Calloway Highways Ltd',
    ]);
  });

  it('finds every name wherever it is put, and points at it', () => {
    const filler = fc.stringMatching(/^[xyz .,\n]{0,40}$/);
    fc.assert(
      fc.property(fc.array(filler, { minLength: 2, maxLength: 6 }), (fillers) => {
        const text = fillers.join(' Calloway Highways ');
        expect(named(text)).toEqual(fillers.slice(1).map(() => 'Calloway Highways'));
      }),
    );
  });
});
