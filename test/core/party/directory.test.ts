import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directoryOf, emptyDirectory } from '#core/party/directory.ts';
import { anchor, calloway } from '#test/core/party/samples.ts';

describe('a supplier directory', () => {
  const directory = directoryOf([calloway, anchor]);

  it('knows a supplier by its domain and by every host below it', () => {
    expect(directory.byHost('callowayhighways.co.uk')).toEqual(calloway);
    expect(directory.byHost('mail.callowayhighways.co.uk')).toEqual(calloway);
  });

  it('is not taken in by a domain that only begins or ends like a supplier', () => {
    expect(directory.byHost('callowayhighways.co.uk.evil.com')).toBeNull();
    expect(directory.byHost('notcallowayhighways.co.uk')).toBeNull();
    expect(directory.byHost('co.uk')).toBeNull();
    expect(directory.byHost('')).toBeNull();
  });

  it('knows a supplier by its name in any case, with or without its legal form', () => {
    expect(directory.byName('CALLOWAY HIGHWAYS')).toEqual(calloway);
    expect(directory.byName('Calloway Highways Limited')).toEqual(calloway);
    expect(directory.byName('anchor and dale surveyors')).toEqual(anchor);
    expect(directory.byName('Calloway')).toBeNull();
    expect(directory.byName('')).toBeNull();
  });

  it('keeps the weightiest status of a firm with several rows', () => {
    const inDispute = { ...calloway, status: 'dispute' as const, reference: 'WM-9' };
    for (const rows of [
      [calloway, inDispute],
      [inDispute, calloway],
    ]) {
      expect(directoryOf(rows).byHost('callowayhighways.co.uk')).toEqual(inDispute);
    }
  });

  it('knows a firm that writes from a free mail provider by name alone', () => {
    const trader = { ...calloway, name: 'Pybus Joinery', domain: 'gmail.com' };
    const directory = directoryOf([trader]);
    expect(directory.byHost('gmail.com')).toBeNull();
    expect(directory.byName('Pybus Joinery')).toEqual(trader);
  });

  it('holds nobody when it is empty', () => {
    expect(emptyDirectory.size).toBe(0);
    expect(emptyDirectory.byHost('callowayhighways.co.uk')).toBeNull();
  });

  it('finds every supplier that it was given, by domain and by name', () => {
    const label = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(label, { minLength: 1, maxLength: 30 }), (labels) => {
        const suppliers = labels.map((name) => ({
          ...calloway,
          name: `${name} works ltd`,
          domain: `${name}.co.uk`,
        }));
        const directory = directoryOf(suppliers);
        for (const supplier of suppliers) {
          expect(directory.byHost(`post.${supplier.domain}`)).toEqual(supplier);
          expect(directory.byName(supplier.name)).toEqual(supplier);
        }
      }),
    );
  });
});
