import { crc32 } from 'node:zlib';

/** A file of a ZIP archive. */
export interface ZipEntry {
  name: string;
  content: Uint8Array;
}

/** The first day that ZIP knows, so that the same files always give the same archive. */
const dosTime = 0;
const dosDate = 0x21;
/** Says that names are UTF-8. */
const flags = 0x0800;
const version = 20;

/** Packs files into a ZIP archive, as they are: what goes into a package is small, or compressed already. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const facts = factsOf(entry, name);
    const head = Buffer.concat([bytes(4, 0x04034b50), facts, name, entry.content]);
    // After the shared facts: no comment, first disk, plain attributes, and where the file begins.
    const tail = Buffer.concat([bytes(2, 0, 0, 0), bytes(4, 0, offset)]);
    central.push(Buffer.concat([bytes(4, 0x02014b50), bytes(2, version), facts, tail, name]));
    local.push(head);
    offset += head.length;
  }
  const directory = Buffer.concat(central);
  const end = [
    bytes(4, 0x06054b50),
    bytes(2, 0, 0, entries.length, entries.length),
    bytes(4, directory.length, offset),
    bytes(2, 0),
  ];
  return Buffer.concat([...local, directory, ...end]);
}

/** What stands of a file both before its content and in the directory. */
function factsOf({ content }: ZipEntry, name: Buffer): Buffer {
  const method = 0;
  return Buffer.concat([
    bytes(2, version, flags, method, dosTime, dosDate),
    bytes(4, crc32(content), content.length, content.length),
    bytes(2, name.length, 0),
  ]);
}

function bytes(width: 2 | 4, ...values: number[]): Buffer {
  const buffer = Buffer.alloc(width * values.length);
  for (const [at, value] of values.entries()) buffer.writeUIntLE(value, at * width, width);
  return buffer;
}
