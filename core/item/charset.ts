/** Text decoded from bytes, and whether the character set had to be guessed. */
export interface Decoded {
  text: string;
  guessed: boolean;
}

/** What windows-1252 puts at 0x80 to 0x9f, where Latin-1 has control characters. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Decodes bytes of unknown character set: UTF-16 and UTF-8 by their mark, UTF-8 where the bytes
 * are valid, windows-1252 otherwise (and then `guessed`).
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decodeUtf16(bytes, 0), guessed: false };
  if (first === 0xfe && second === 0xff) return { text: decodeUtf16(bytes, 1), guessed: false };
  const marked = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  const text = decodeUtf8(marked ? bytes.subarray(3) : bytes);
  return text === null ? { text: decodeWindows1252(bytes), guessed: true } : { text, guessed: false };
}

/** Null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const writer = new CodeUnits();
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 0 || i + length > bytes.length) return null;
    let code = length === 1 ? lead : lead & (0x7f >> length);
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      code = (code << 6) | (next & 0x3f);
    }
    const overlong = (length === 3 && code < 0x800) || (length === 4 && code < 0x10000);
    if (overlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
    writer.add(code);
    i += length;
  }
  return writer.finish();
}

function decodeWindows1252(bytes: Uint8Array): string {
  const writer = new CodeUnits();
  for (const byte of bytes)
    writer.add(byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte);
  return writer.finish();
}

function decodeUtf16(bytes: Uint8Array, high: 0 | 1): string {
  const writer = new CodeUnits();
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    const [a, b] = [bytes[i] ?? 0, bytes[i + 1] ?? 0];
    writer.add(high === 1 ? (a << 8) | b : (b << 8) | a);
  }
  return writer.finish();
}

/**
 * Mends lines of UTF-8 that were taken for windows-1252, as in "Â£45"; other lines stay as they are.
 */
export function mendMojibake(text: string): Decoded {
  if (!/[\u00c2\u00c3\u00e2]/.test(text)) return { text, guessed: false };
  let guessed = false;
  const lines = text.split('\n').map((line) => {
    const mended = /[\u00c2\u00c3\u00e2]/.test(line) ? decodedTwice(line) : null;
    if (mended !== null) guessed = true;
    return mended ?? line;
  });
  return { text: lines.join('\n'), guessed };
}

function decodedTwice(line: string): string | null {
  const bytes = new Uint8Array(line.length);
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const high = windows1252.indexOf(line.charAt(i));
    if (high < 0 && code > 0xff) return null;
    bytes[i] = high < 0 ? code : high + 0x80;
  }
  return decodeUtf8(bytes);
}

/** Gathers characters by the thousand, as one string for each would be slow. */
class CodeUnits {
  private readonly chunks: string[] = [];
  private units: number[] = [];

  add(code: number): void {
    if (code < 0x10000) this.units.push(code);
    else this.units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    if (this.units.length >= 4096) this.flush();
  }

  finish(): string {
    this.flush();
    return this.chunks.join('');
  }

  private flush(): void {
    this.chunks.push(String.fromCharCode(...this.units));
    this.units = [];
  }
}
