import { type SourceText, TextWriter } from '#core/item/source-text.ts';

/**
 * Reads plain text: CRLF and lone CR end lines, `>` marks become depth.
 * Keeps at most `limit` UTF-16 units.
 */
export function plainText(part: string, source: string, limit: number): SourceText {
  const writer = new TextWriter(part, limit);
  let start = 0;
  for (let i = 0; i < source.length && !writer.full; i++) {
    if (source.charCodeAt(i) !== 0x0d) continue;
    writer.run(source, start, i);
    const pair = source.charCodeAt(i + 1) === 0x0a;
    writer.newline(i, i + (pair ? 2 : 1));
    if (pair) i++;
    start = i + 1;
  }
  writer.run(source, start, source.length);
  return writer.finish();
}
