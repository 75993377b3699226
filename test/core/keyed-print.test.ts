import { describe, expect, it } from 'vitest';
import { keyedPrint } from '#core/keyed-print.ts';

/** The bytes from nought on, as the authors of the hash try it. */
const key = '000102030405060708090a0b0c0d0e0f';
const counting = (length: number) => String.fromCharCode(...Array.from({ length }, (_, at) => at));

describe('a fingerprint under a key', () => {
  it('is what the authors of the hash say it is', () => {
    expect(keyedPrint(counting(15), key)).toBe('a129ca6149be45e5');
    expect(keyedPrint(counting(0), key)).toBe('726fdb47dd0e0e31');
    expect(keyedPrint(counting(8), key)).toBe('93f5f5799a932462');
  });

  it('is another under another key', () => {
    const print = 'gift-offer 0a1b2c3d 11111111,22222222;';
    expect(keyedPrint(print, key)).not.toBe(keyedPrint(print, key.replace('0f', '10')));
  });
});
