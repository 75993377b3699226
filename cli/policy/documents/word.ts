import { ProbityError } from '#core/errors.ts';
import type { Line } from '#core/policy/document/line.ts';
import { wordLines } from '#core/policy/document/word-lines.ts';
import { unzipped } from './zip.ts';

/** The text of the longest constitution takes a fraction of this, in bytes of XML. */
const longestPart = 64 * 1024 * 1024;

/**
 * The lines of a Word document.
 * @param name of the file, for messages
 * @throws ProbityError `ERR_DOCUMENT_UNREADABLE` where it is another kind of archive or damaged,
 *   `ERR_DOCUMENT_TOO_LARGE` where it unpacks to more than any document needs
 */
export function readWord(archive: Buffer, name: string): Line[] {
  const part = (path: string): string | null => {
    try {
      return unzipped(archive, path, longestPart)?.toString('utf8') ?? null;
    } catch (cause) {
      if (cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') {
        throw new ProbityError(
          'ERR_DOCUMENT_TOO_LARGE',
          `${name} unpacks to more than 64 MB of text, which no code of conduct holds. Copy the code into a document of its own and import that.`,
          { cause },
        );
      }
      throw new ProbityError(
        'ERR_DOCUMENT_UNREADABLE',
        `${name} is damaged and cannot be unpacked. Open it in your word processor, save it again as .docx and import that.`,
        { cause },
      );
    }
  };
  const document = part('word/document.xml');
  if (document === null) {
    throw new ProbityError(
      'ERR_DOCUMENT_UNREADABLE',
      `${name} is an archive but not a Word document. Save the code of conduct as .docx, PDF, HTML or plain text and import that.`,
    );
  }
  return wordLines({
    document,
    numbering: part('word/numbering.xml') ?? '',
    styles: part('word/styles.xml') ?? '',
  });
}
