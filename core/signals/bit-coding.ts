/** Bits of which most can be foretold, written in fewer: an adaptive binary range coder (Martin 1979). */
export interface BitCoder {
  /**
   * Writes a bit, or reads the one that was written.
   *
   * @param context what is alike and so foretold alike: a whole number from 0 up to 4095
   * @param bit what is written; a reader does not look at it
   */
  bit(context: number, bit: number): number;
}

/** Chances are kept in parts of so many, as powers of two, and learn by a part of their distance. */
const chanceBits = 12;
const learning = 6;
const evens = 1 << (chanceBits - 1);
const contexts = 4096;
/** All numbers stay below 2²⁴, which engines add up fastest. */
const smallestRange = 2 ** 16;

/** How much of a range a zero takes that is so likely. */
function shareOf(range: number, zero: number): number {
  return ((range >>> 4) * zero) >>> (chanceBits - 4);
}

/** How likely a zero is after one bit more. Neither ever becomes certain. */
function learnt(zero: number, bit: number): number {
  return bit === 0 ? zero + (((1 << chanceBits) - zero) >> learning) : zero - ((zero - 1) >> learning);
}

export class BitWriter implements BitCoder {
  /** How likely a zero is, by context. */
  private readonly zeros = new Uint16Array(contexts).fill(evens);
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 2 ** 24 - 1;

  bit(context: number, bit: number): number {
    const zero = this.zeros[context] ?? evens;
    const share = shareOf(this.range, zero);
    if (bit === 0) this.range = share;
    else {
      this.low += share;
      this.range -= share;
    }
    this.zeros[context] = learnt(zero, bit);
    while (this.range < smallestRange) this.shift();
    return bit;
  }

  /** All that was written; nothing can be written after it. */
  done(): Uint8Array {
    for (let byte = 0; byte < 3; byte++) this.shift();
    return Uint8Array.from(this.bytes);
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
  private readonly zeros = new Uint16Array(contexts).fill(evens);
  private readonly bytes: Uint8Array;
  private at = 0;
  private code = 0;
  private range = 2 ** 24 - 1;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let byte = 0; byte < 3; byte++) this.code = this.code * 256 + (bytes[this.at++] ?? 0);
  }

  bit(context: number): number {
    const zero = this.zeros[context] ?? evens;
    const share = shareOf(this.range, zero);
    const bit = this.code < share ? 0 : 1;
    if (bit === 0) this.range = share;
    else {
      this.code -= share;
      this.range -= share;
    }
    this.zeros[context] = learnt(zero, bit);
    while (this.range < smallestRange) {
      this.code = this.code * 256 + (this.bytes[this.at++] ?? 0);
      this.range *= 256;
    }
    return bit;
  }
}
