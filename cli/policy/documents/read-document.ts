import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ProbityError } from '#core/errors.ts';
import { htmlLines } from '#core/policy/document/html-lines.ts';
import type { Line } from '#core/policy/document/line.ts';
import { type Outline, readOutline } from '#core/policy/document/read.ts';
import { textLines } from '#core/policy/document/text-lines.ts';
import { reasonOf } from '../../inputs.ts';

/** Larger files are refused unread, in bytes: a constitution with all its pictures takes less. */
export const largestDocument = 64 * 1024 * 1024;
/** Longer texts are refused, in UTF-16 units: the longest constitution takes a quarter. */
const longestText = 8 * 1024 * 1024;

export interface ReadDocument extends Outline {
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
}

/**
 * Reads a council's document, whatever its format: plain text, Markdown, HTML, Word or PDF.
 *
 * @throws ProbityError `ERR_DOCUMENT_TOO_LARGE`, or `ERR_DOCUMENT_UNREADABLE` where it is missing, empty, encrypted,
 *   a scan, or of a kind that is not read
 */
export async function readDocument(path: string): Promise<ReadDocument> {
  const name = basename(path);
  const bytes = await bytesOf(path);
  const lines = await linesOf(bytes, name);
  if (lines.length === 0) {
    throw unreadable(
      `${name} is empty. Check that it is the right file, and import the code of conduct itself.`,
    );
  }
  return { ...readOutline(lines), sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > largestDocument) throw tooLarge(`${path} is ${Math.round(size / 1024 / 1024)} MB long`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof ProbityError) throw cause;
    throw unreadable(`${path} cannot be read: ${reasonOf(cause)}. Check the path and try again.`, cause);
  }
}

async function linesOf(bytes: Buffer, name: string): Promise<Line[]> {
  const begins = (magic: string) => bytes.subarray(0, magic.length).toString('latin1') === magic;
  // A PDF may have a few bytes before its mark.
  if (bytes.subarray(0, 1024).includes('%PDF-')) {
    return (await import('./pdf.ts')).readPdf(Uint8Array.from(bytes), name);
  }
  if (begins('PK\x03\x04')) return (await import('./word.ts')).readWord(bytes, name);
  if (begins('\xd0\xcf\x11\xe0') || begins('{\\rtf')) {
    throw unreadable(
      `${name} is an older word processor's file, or an encrypted one. Open it, save it as .docx without a password and import that.`,
    );
  }
  const text = decoded(bytes, name);
  if (text.length > longestText) throw tooLarge(`${name} holds ${text.length} characters`);
  return looksLikeHtml(text, name) ? htmlLines(text) : textLines(text);
}

function decoded(bytes: Buffer, name: string): string {
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
