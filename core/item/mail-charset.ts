import { decodeUtf8 } from '#core/item/charset.ts';

/** Messages longer than this, in bytes, are not decoded a second time. */
const longestSecondReading = 8 * 1024 * 1024;

const replacementCharacter = '\ufffd';

/** How many characters were lost in decoding, and how many beyond ASCII were not. */
export function damage(text: string): { lost: number; kept: number } {
  let lost = 0;
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === replacementCharacter) lost++;
    else if (text.charCodeAt(i) > 0x7f) kept++;
  }
  return { lost, kept };
}

/**
 * The message with windows-1252 stated as character set of every text, to be read once more where
 * the stated one turned out wrong; null where the message is too long for that.
 */
export function inWindows1252(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length > longestSecondReading) return null;
  const message = latin1(bytes);
  const headersEnd = message.search(/\r?\n\r?\n/);
  const headers = headersEnd < 0 ? message : message.slice(0, headersEnd);
  // The first of two equal parameters counts.
  const stated = message.replace(/^(content-type:\s{0,8}text\/[a-z]+)/gim, '$1; charset=windows-1252');
  const typed = /^content-type:/im.test(headers);
  return fromLatin1(typed ? stated : `Content-Type: text/plain; charset=windows-1252\r\n${stated}`);
}

const knownCharset =
  /^(?:utf-?8|utf-?7|utf-?16\w*|us-ascii|ascii|iso-?8859-?\d+(?:-[ei])?|latin-?\d+|windows-?\d+|cp-?\d+|koi8-\w+|gb\w+|hz-gb-2312|big5\w*|shift[_-]jis|sjis|euc-\w+|iso-2022-\w+|ks_c_5601\S*|macintosh|tis-620)$/i;

/** Whether any part states a character set that nobody knows. Looks at the first megabyte. */
export function statesUnknownCharset(bytes: Uint8Array): boolean {
  const message = latin1(bytes.subarray(0, 1024 * 1024));
  for (const [, charset] of message.matchAll(
    /^(?:content-type:|[ \t])[^\n]{0,200}?\bcharset="?([^\s";]{1,40})/gim,
  )) {
    if (charset !== undefined && !knownCharset.test(charset)) return true;
  }
  return false;
}

function latin1(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192)
    chunks.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return chunks.join('');
}

function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Whether bytes are rather a picture or a program than a text. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  const many = controls * 50 > head.length;
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return many && !utf16 && (controls > 4 || decodeUtf8(head) === null);
}
