import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;
const deflated = 8;
/** The end record stands within so many bytes of the end: its own length and the longest comment. */
const endSearched = 22 + 0xffff;

/**
 * One file out of a zip archive; null where the archive has no such file or is damaged.
 * @param longest bytes; a file that unpacks to more is refused
 * @throws RangeError where the file unpacks to more than that
 */
export function unzipped(archive: Buffer, name: string, longest: number): Buffer | null {
  const entry = findEntry(archive, name);
  if (!entry) return null;
  const dataAt =
    entry.header + 30 + archive.readUInt16LE(entry.header + 26) + archive.readUInt16LE(entry.header + 28);
  const data = archive.subarray(dataAt, dataAt + entry.packed);
  if (entry.method === stored) return data;
  return entry.method === deflated ? inflateRawSync(data, { maxOutputLength: longest }) : null;
}

interface Entry {
  method: number;
  packed: number;
  header: number;
}

function findEntry(archive: Buffer, name: string): Entry | null {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end < archive.length - endSearched || archive.readUInt32LE(end) !== endOfDirectory)
    return null;
  let at = archive.readUInt32LE(end + 16);
  while (at + 46 <= archive.length && archive.readUInt32LE(at) === directoryEntry) {
    const nameLength = archive.readUInt16LE(at + 28);
    const rest = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const header = archive.readUInt32LE(at + 42);
      if (header + 30 > archive.length) return null;
      return { method: archive.readUInt16LE(at + 10), packed: archive.readUInt32LE(at + 20), header };
    }
    at += 46 + nameLength + rest;
  }
  return null;
}
