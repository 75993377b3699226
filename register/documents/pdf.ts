import { extractTextItems, getDocumentProxy } from 'unpdf';
import { ProbityError } from '#core/errors.ts';
import type { Line } from '#core/policy/document/line.ts';
import { pageLines } from '#core/policy/document/page-lines.ts';

/** A constitution with all its parts has fewer pages. */
const mostPages = 2000;

/**
 * The lines of a PDF, with the page of each.
 * @param name of the file, for messages
 * @throws ProbityError `ERR_DOCUMENT_UNREADABLE` where it is encrypted, damaged, or a scan without text;
 *   `ERR_DOCUMENT_TOO_LARGE` where it has more pages than any constitution
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Line[]> {
  const pages = await placedText(bytes, name);
  const lines = pageLines(pages);
  if (lines.length > 0) return lines;
  throw new ProbityError(
    'ERR_DOCUMENT_UNREADABLE',
    `${name} holds pictures of pages and no text, as a scanner makes them. Ask for the document that was printed, or run text recognition over it, and import that.`,
  );
}

async function placedText(bytes: Uint8Array, name: string) {
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    if (pdf.numPages > mostPages) throw tooManyPages(name, pdf.numPages);
    return (await extractTextItems(pdf)).items;
  } catch (cause) {
    if (cause instanceof ProbityError) throw cause;
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new ProbityError(
      'ERR_DOCUMENT_UNREADABLE',
      encrypted
        ? `${name} is encrypted and asks for a password. Open it, save a copy without the password and import that.`
        : `${name} is damaged and cannot be read as a PDF. Fetch it again, or export it from its source, and import that.`,
      { cause },
    );
  }
}

function tooManyPages(name: string, pages: number): ProbityError {
  return new ProbityError(
    'ERR_DOCUMENT_TOO_LARGE',
    `${name} has ${pages} pages, more than ${mostPages}. Export the pages of the code of conduct alone and import those.`,
  );
}
