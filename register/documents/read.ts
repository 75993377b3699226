import { ProbityError } from '#core/errors.ts';
import { htmlLines } from '#core/policy/document/html-lines.ts';
import type { Line } from '#core/policy/document/line.ts';
import { type Outline, readOutline } from '#core/policy/document/read.ts';
import { textLines } from '#core/policy/document/text-lines.ts';

/** Larger files are refused unread, in bytes: a constitution with all its pictures takes less. */
export const largestDocument = 64 * 1024 * 1024;
/** Longer texts are refused, in UTF-16 units: the longest constitution takes a quarter. */
const longestText = 8 * 1024 * 1024;

export interface ReadDocument extends Outline {
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
}

/**
 * Reads a council's document, whatever its format: plain text, Markdown, HTML, Word or PDF. Runs alike in Node and
 * in a browser, so that a document need not leave the device of whoever brings it in.
 *
 * @param name of the file, for messages
 * @throws ProbityError `ERR_DOCUMENT_TOO_LARGE`, or `ERR_DOCUMENT_UNREADABLE` where it is empty, encrypted, a scan, or
 *   of a kind that is not read
 */
export async function readDocument(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ReadDocument> {
  if (bytes.length > largestDocument)
    throw tooLarge(`${name} is ${Math.round(bytes.length / 1024 / 1024)} MB long`);
  const lines = await linesOf(bytes, name);
  if (lines.length === 0) {
    throw unreadable(
      `${name} is empty. Check that it is the right file, and import the code of conduct itself.`,
    );
  }
  return { ...readOutline(lines), sha256: await digestOf(bytes) };
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function linesOf(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Line[]> {
  const head = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('');
  // A PDF may have a few bytes before its mark.
  if (head.includes('%PDF-')) {
    return (await import('./pdf.ts')).readPdf(Uint8Array.from(bytes), name);
  }
  if (head.startsWith('PK\x03\x04')) return (await import('./word.ts')).readWord(bytes, name);
  if (head.startsWith('\xd0\xcf\x11\xe0') || head.startsWith('{\\rtf')) {
    throw unreadable(
      `${name} is an older word processor's file, or an encrypted one. Open it, save it as .docx without a password and import that.`,
    );
  }
  const text = decoded(bytes, name);
  if (text.length > longestText) throw tooLarge(`${name} holds ${text.length} characters`);
  return looksLikeHtml(text, name) ? htmlLines(text) : textLines(text);
}

function decoded(bytes: Uint8Array<ArrayBuffer>, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) {
    throw unreadable(
      `${name} is neither text, HTML, Word nor PDF. Save the code of conduct as one of these and import that.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function looksLikeHtml(text: string, name: string): boolean {
  return (
    /\.x?html?$/i.test(name) ||
    /<(?:!doctype html|html|head|body|div|table|h[1-6]|p)[\s>]/i.test(text.slice(0, 4096))
  );
}

function unreadable(sentence: string, cause?: unknown): ProbityError {
  return new ProbityError('ERR_DOCUMENT_UNREADABLE', sentence, { cause });
}

function tooLarge(what: string): ProbityError {
  return new ProbityError(
    'ERR_DOCUMENT_TOO_LARGE',
    `${what}, more than a code of conduct can be. Export the pages of the code alone and import those.`,
  );
}
