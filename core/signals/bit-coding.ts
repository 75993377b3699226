/** Bits of which most can be foretold, written in fewer: a binary range coder (Martin 1979) with fixed odds. */
export interface BitCoder {
  /**
   * Writes a bit, or reads the one that was written.
   *
   * @param context what is alike and so foretold alike: a whole number from 0 up to 4095
   * @param bit what is written; a reader does not look at it
   */
  bit(context: number, bit: number): number;
}

/** By context: how likely a zero is, in 4096ths, and never certain. */
export type Odds = Uint16Array;

export const contexts = 4096;
const oddsBits = 12;
const evens = 1 << (oddsBits - 1);
const certain = 1 << oddsBits;
/** All numbers stay below 2²⁴, which engines add up fastest. */
const smallestRange = 2 ** 16;

/** How much of a range a zero takes that is so likely. */
function shareOf(range: number, zero: number): number {
  return ((range >>> 4) * zero) >>> (oddsBits - 4);
}

/** Counts what is going to be written, to know the odds. */
export class BitCounter implements BitCoder {
  private readonly zeros = new Float64Array(contexts);
  private readonly ones = new Float64Array(contexts);

  bit(context: number, bit: number): number {
    const counts = bit === 0 ? this.zeros : this.ones;
    counts[context] = (counts[context] ?? 0) + 1;
    return bit;
  }

  odds(): Odds {
    return Uint16Array.from(this.zeros, (zeros, context) => {
      const all = zeros + (this.ones[context] ?? 0);
      if (all === 0) return evens;
      return Math.min(certain - 1, Math.max(1, Math.round((zeros / all) * certain)));
    });
  }
}

export class BitWriter implements BitCoder {
  private readonly odds: Odds;
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 2 ** 24 - 1;

  constructor(odds: Odds) {
    this.odds = odds;
  }

  bit(context: number, bit: number): number {
    const share = shareOf(this.range, this.odds[context] ?? evens);
    if (bit === 0) this.range = share;
    else {
      this.low += share;
      this.range -= share;
    }
    while (this.range < smallestRange) this.shift();
    return bit;
  }

  /** All that was written; nothing can be written after it. Zeros at its end are left out: a reader makes them up. */
  done(): Uint8Array {
    // Of all numbers in the range, one that ends in two bytes of zeros.
    this.low = Math.ceil(this.low / smallestRange) * smallestRange;
    for (let byte = 0; byte < 3; byte++) this.shift();
    let length = this.bytes.length;
    while (this.bytes[length - 1] === 0) length -= 1;
    return Uint8Array.from(this.bytes.slice(0, length));
  }

  private shift(): void {
    if (this.low >= 2 ** 24) this.carry();
    this.bytes.push(Math.floor(this.low / smallestRange));
    this.low = (this.low % smallestRange) * 256;
    this.range *= 256;
  }

  private carry(): void {
    this.low -= 2 ** 24;
    let at = this.bytes.length - 1;
    while (this.bytes[at] === 255) this.bytes[at--] = 0;
    this.bytes[at] = (this.bytes[at] ?? 0) + 1;
  }
}

export class BitReader implements BitCoder {
  private readonly odds: Odds;
  private readonly bytes: Uint8Array;
  private at = 0;
  private code = 0;
  private range = 2 ** 24 - 1;

  constructor(odds: Odds, bytes: Uint8Array) {
    this.odds = odds;
    this.bytes = bytes;
    for (let byte = 0; byte < 3; byte++) this.next();
  }

  bit(context: number): number {
    const share = shareOf(this.range, this.odds[context] ?? evens);
    const bit = this.code < share ? 0 : 1;
    if (bit === 0) this.range = share;
    else {
      this.code -= share;
      this.range -= share;
    }
    while (this.range < smallestRange) {
      this.next();
      this.range *= 256;
    }
    return bit;
  }

  private next(): void {
    this.code = this.code * 256 + (this.bytes[this.at++] ?? 0);
  }
}
