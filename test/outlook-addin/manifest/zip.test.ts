import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ZipEntry, zip } from '../../../outlook-addin/manifest/zip.ts';

/** Reads an archive as a program does that trusts its directory alone. */
function unzip(archive: Buffer): ZipEntry[] {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const size = archive.readUInt32LE(at + 24);
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    expect(archive.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + size);
    expect(archive.readUInt32LE(at + 16)).toBe(crc32(content));
    entries.push({ name: archive.toString('utf8', at + 46, at + 46 + nameLength), content });
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return entries;
}

describe('a ZIP archive', () => {
  const files = [
    { name: 'manifest.json', content: Buffer.from('{"name": "Sir Gâr"}') },
    { name: 'empty', content: Buffer.alloc(0) },
    { name: 'icons/ŵ.png', content: Buffer.from([0, 255, 80, 75, 3, 4]) },
  ];

  it('gives back its files', () => {
    expect(unzip(Buffer.from(zip(files)))).toEqual(files);
  });

  it('is the same for the same files', () => {
    expect(zip(files)).toEqual(zip(files));
  });

  it('may be empty', () => {
    expect(unzip(Buffer.from(zip([])))).toEqual([]);
  });
});
