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
export async function readWord(archive: Uint8Array, name: string): Promise<Line[]> {
  const part = async (path: string): Promise<string | null> => {
    try {
      const bytes = await unzipped(archive, path, longestPart);
      return bytes && new TextDecoder().decode(bytes);
    } catch (cause) {
      if (cause instanceof RangeError && cause.message.includes('more than')) {
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
  const document = await part('word/document.xml');
  if (document === null) {
    throw new ProbityError(
      'ERR_DOCUMENT_UNREADABLE',
      `${name} is an archive but not a Word document. Save the code of conduct as .docx, PDF, HTML or plain text and import that.`,
    );
  }
  return wordLines({
    document,
    numbering: (await part('word/numbering.xml')) ?? '',
    styles: (await part('word/styles.xml')) ?? '',
  });
}
