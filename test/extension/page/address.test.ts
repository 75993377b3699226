import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../extension/page/address.ts';
import { personWritten } from '../../../extension/page/people.ts';

describe('addresses in a text', () => {
  it.each([
    ['Jo Hale <jo@hale.example>, sam@reed.example', ['jo@hale.example', 'sam@reed.example']],
    ["'jo@hale.example'", ['jo@hale.example']],
    ["o'brien@hale.example", ["o'brien@hale.example"]],
    ['no @ address', []],
  ])('%s: %j', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  it('are found in no time, however long and strange the text', () => {
    const started = performance.now();
    addressesIn(`${'a.'.repeat(200_000)}${'@'.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('whom a text names', () => {
  it('is told by name, by address, or both', () => {
    expect(personWritten('Morgan Ellis (Morgan.Ellis@Westmarch.example)')).toEqual({
      name: 'Morgan Ellis',
      address: 'morgan.ellis@westmarch.example',
    });
    expect(personWritten('Morgan Ellis')).toEqual({ name: 'Morgan Ellis', address: '' });
    expect(personWritten(' <> ')).toBeNull();
  });
});
