/** Six bits a letter; none of these letters needs an escape in a string. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as text. Zeros may be added at the end. */
export function lettersOf(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at] ?? 0) * 65536 + (bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) letters += alphabet[(three >> shift) & 63];
  }
  return letters;
}

export function bytesOf(letters: string): Uint8Array {
  const numberOf = new Uint8Array(128);
  for (let number = 0; number < alphabet.length; number++) numberOf[alphabet.charCodeAt(number)] = number;
  const bytes = new Uint8Array((letters.length / 4) * 3);
  for (let at = 0, to = 0; at < letters.length; at += 4, to += 3) {
    let three = 0;
    for (let n = at; n < at + 4; n++) three = three * 64 + (numberOf[letters.charCodeAt(n)] ?? 0);
    bytes[to] = three >> 16;
    bytes[to + 1] = three >> 8;
    bytes[to + 2] = three;
  }
  return bytes;
}

/** Whole numbers below 65,536 as text. */
export function lettersOfNumbers(numbers: ArrayLike<number>): string {
  return lettersOf(Uint8Array.from(Array.from(numbers).flatMap((number) => [number >> 8, number & 255])));
}

/** @param count how many there are */
export function numbersOf(letters: string, count: number): Uint16Array {
  const bytes = bytesOf(letters);
  return Uint16Array.from(
    { length: count },
    (_, at) => (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0),
  );
}
