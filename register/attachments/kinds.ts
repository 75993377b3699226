import { isUtf8 } from 'node:buffer';

/** What may be attached. Both the name's ending and the bytes must say so. */
interface Kind {
  endings: readonly string[];
  type: string;
  fits: (bytes: Buffer) => boolean;
}

const begins = (...signature: number[]) => {
  const start = Buffer.from(signature);
  return (bytes: Buffer) => bytes.subarray(0, start.length).equals(start);
};

const isZip = begins(0x50, 0x4b, 0x03, 0x04);

/** An Office file with this part in it, and without macros. Names stand in a ZIP file as they are. */
const holds = (part: string) => (bytes: Buffer) =>
  isZip(bytes) && bytes.includes(part) && !bytes.includes('vbaProject.bin');

const isText = (bytes: Buffer) => isUtf8(bytes) && !bytes.some((byte) => byte < 9 || byte === 0x7f);

/** Begins with the name of a header, as every stored message does. */
const isMessage = (bytes: Buffer) => /^[A-Za-z][A-Za-z0-9-]{0,75}:/.test(bytes.toString('latin1', 0, 80));

const openXml = 'application/vnd.openxmlformats-officedocument';

const kinds: readonly Kind[] = [
  { endings: ['pdf'], type: 'application/pdf', fits: begins(0x25, 0x50, 0x44, 0x46, 0x2d) },
  { endings: ['png'], type: 'image/png', fits: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { endings: ['jpg', 'jpeg'], type: 'image/jpeg', fits: begins(0xff, 0xd8, 0xff) },
  { endings: ['docx'], type: `${openXml}.wordprocessingml.document`, fits: holds('word/document.xml') },
  { endings: ['xlsx'], type: `${openXml}.spreadsheetml.sheet`, fits: holds('xl/workbook.xml') },
  { endings: ['eml'], type: 'message/rfc822', fits: isMessage },
  { endings: ['txt'], type: 'text/plain; charset=utf-8', fits: isText },
];

/** The endings that a name may have, for sentences. */
export const endings: string = kinds.flatMap((kind) => kind.endings).join(', ');

/** The media type of a file by its name and its bytes; null where they are none of ours or disagree. */
export function typeOf(name: string, bytes: Buffer): string | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const kind = kinds.find((candidate) => candidate.endings.includes(ending));
  return kind?.fits(bytes) ? kind.type : null;
}
