const localHeader = 0x04034b50;
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;
const deflated = 8;
/** The end record stands within so many bytes of the end: its own length and the longest comment. */
const endSearched = 22 + 0xffff;

/**
 * One file out of a zip archive; null where the archive has no such file or is damaged.
 * @param longest bytes; a file that unpacks to more is refused
 * @throws RangeError where the file unpacks to more than that, TypeError where it is damaged
 */
export async function unzipped(
  archive: Uint8Array,
  name: string,
  longest: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const entry = findEntry(archive, name);
  if (!entry) return null;
  const view = viewOf(archive);
  const dataAt =
    entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  const data = archive.slice(dataAt, dataAt + entry.packed);
  if (entry.method === stored) return data;
  return entry.method === deflated ? inflated(data, longest) : null;
}

async function inflated(data: Uint8Array<ArrayBuffer>, longest: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(parts, length);
    length += value.length;
    if (length > longest) {
      await reader.cancel();
      throw new RangeError(`It unpacks to more than ${longest} bytes.`);
    }
    parts.push(value);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface Entry {
  method: number;
  packed: number;
  header: number;
}

function findEntry(archive: Uint8Array, name: string): Entry | null {
  const view = viewOf(archive);
  const end = endIn(view);
  if (end === null) return null;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= archive.length && view.getUint32(at, true) === directoryEntry) {
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)) === name) {
      const header = view.getUint32(at + 42, true);
      if (header + 30 > archive.length || view.getUint32(header, true) !== localHeader) return null;
      return { method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), header };
    }
    at += 46 + nameLength + rest;
  }
  return null;
}

/** Where the end record stands: the last of its kind in the file. */
function endIn(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endSearched);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
