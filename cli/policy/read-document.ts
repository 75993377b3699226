import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ProbityError } from '#core/errors.ts';
import { largestDocument, type ReadDocument, readDocument as read } from '#register/documents/read.ts';
import { reasonOf } from '../inputs.ts';

/**
 * Reads a council's document from a file, whatever its format: plain text, Markdown, HTML, Word or PDF.
 *
 * @throws ProbityError `ERR_DOCUMENT_TOO_LARGE`, or `ERR_DOCUMENT_UNREADABLE` where it is missing, empty, encrypted,
 *   a scan, or of a kind that is not read
 */
export async function readDocument(path: string): Promise<ReadDocument> {
  return read(await bytesOf(path), basename(path));
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(path);
    if (size <= largestDocument) return new Uint8Array(await readFile(path));
    throw new ProbityError(
      'ERR_DOCUMENT_TOO_LARGE',
      `${path} is ${Math.round(size / 1024 / 1024)} MB long, more than a code of conduct can be. Export the pages of the code alone and import those.`,
    );
  } catch (cause) {
    if (cause instanceof ProbityError) throw cause;
    throw new ProbityError(
      'ERR_DOCUMENT_UNREADABLE',
      `${path} cannot be read: ${reasonOf(cause)}. Check the path and try again.`,
      { cause },
    );
  }
}
