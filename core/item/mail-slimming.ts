/** What is kept of a part, in bytes: texts far beyond what is judged, attachments only in name. */
const longestText = 4 * 1024 * 1024;
const longestAttachment = 64 * 1024;
/** The parser takes its time for every line. */
const mostLines = 300_000;
const longestPartHeader = 2048;

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const HYPHEN = 0x2d;

/** A message without the bulk of its attachments. */
export interface SlimMail {
  bytes: Uint8Array;
  /** True where text was left out, not only attachments. */
  cut: boolean;
}

/**
 * Leaves out the inside of large attachments and the tail of endless texts before a message is parsed,
 * so that 50 MB of pictures cost neither time nor memory. A part ends where a line begins with `--`.
 */
export function slimMail(bytes: Uint8Array): SlimMail {
  if (bytes.length <= longestAttachment) return { bytes, cut: false };
  const kept = new KeptRanges(bytes);
  const part = new PartReader(bytes);
  let cut = false;
  for (let start = 0, lines = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const room = part.roomFor(start, end);
    if (room > 0 && lines < mostLines) {
      kept.add(start, Math.min(end, start + room));
      // The next boundary must stand at the beginning of a line.
      if (start + room < end && newline >= 0) kept.add(newline, end);
      lines++;
    }
    if (room < end - start || lines >= mostLines) cut ||= part.isText;
    start = end;
  }
  return { bytes: kept.join(), cut };
}

/** Follows the parts of a message line by line. */
class PartReader {
  isText = true;
  private readonly bytes: Uint8Array;
  private inHeader = true;
  private header = '';
  private used = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** How much of the line from `start` to `end` is kept. */
  roomFor(start: number, end: number): number {
    if (this.bytes[start] === HYPHEN && this.bytes[start + 1] === HYPHEN) {
      this.inHeader = true;
      this.header = '';
      this.used = 0;
    } else if (this.inHeader) {
      this.readHeader(start, end);
    }
    const limit = this.isText || this.inHeader ? longestText : longestAttachment;
    const room = Math.max(0, limit - this.used);
    this.used += end - start;
    return room;
  }

  private readHeader(start: number, end: number): void {
    const blank =
      this.bytes[start] === NEWLINE || (this.bytes[start] === CARRIAGE_RETURN && end - start === 2);
    if (blank) {
      this.inHeader = false;
      this.isText = isTextual(this.header);
    } else if (this.header.length < longestPartHeader) {
      this.header += String.fromCharCode(
        ...this.bytes.subarray(start, Math.min(end, start + longestPartHeader)),
      );
    }
  }
}

/** Texts, calendars and whatever has parts of its own; a part that says nothing is text. */
function isTextual(header: string): boolean {
  const stated = /^content-type:\s*([a-z]+)\/([a-z0-9.+-]+)/im.exec(header);
  if (stated === null) return true;
  const [, type = '', subtype = ''] = stated;
  return ['text', 'message', 'multipart'].includes(type.toLowerCase()) || subtype.toLowerCase() === 'ics';
}

class KeptRanges {
  private readonly bytes: Uint8Array;
  private readonly ranges: [start: number, end: number][] = [];
  private length = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  add(start: number, end: number): void {
    this.length += end - start;
    const last = this.ranges[this.ranges.length - 1];
    if (last && last[1] === start) last[1] = end;
    else this.ranges.push([start, end]);
  }

  join(): Uint8Array {
    if (this.length === this.bytes.length) return this.bytes;
    const joined = new Uint8Array(this.length);
    let at = 0;
    for (const [start, end] of this.ranges) {
      joined.set(this.bytes.subarray(start, end), at);
      at += end - start;
    }
    return joined;
  }
}
