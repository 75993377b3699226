/** Something that can be read more than once, in pieces. */
export interface Source {
  open: () => AsyncIterable<Uint8Array>;
}

type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/**
 * The text of a file as councils' systems export it: UTF-8, UTF-16 with its mark, or else Windows-1252, in which
 * older spreadsheets save. The whole file is tried as UTF-8 first, so that no name is spoilt half-way through.
 */
export async function* textOf(source: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(source));
  for await (const bytes of source.open()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

async function encodingOf(source: Source): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const bytes of source.open()) {
      if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
      isFirst = false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (fault) {
    if (fault instanceof TypeError) return 'windows-1252';
    throw fault;
  }
}
