import type { ZoneKind } from '#core/item/item.ts';
import type { SourceText } from '#core/item/source-text.ts';
import { unsubscribeStart } from '#core/item/zones/footer.ts';
import { labelMessage } from '#core/item/zones/label.ts';
import { layersOf } from '#core/item/zones/layers.ts';

/** A stretch of a text that becomes a zone. Offsets are UTF-16 units, end exclusive. */
export interface Stretch {
  kind: ZoneKind;
  start: number;
  end: number;
}

/** More text than this before the word "unsubscribe" is the sender's own. */
const longestFooterLead = 100;

export interface CutContext {
  subject: string;
  /** Display name of the sender, with which a signature may begin; may be empty. */
  sender: string;
  /** True for a message that came enclosed in another. */
  enclosed: boolean;
}

/**
 * Cuts the text of a message into stretches in reading order.
 * Every character that is not blank stands in exactly one stretch.
 */
export function cutZones(source: SourceText, context: CutContext): Stretch[] {
  const texts = source.lines.map((line) => source.text.slice(line.start, line.end));
  const stretches: Stretch[] = [];
  for (const layer of layersOf(source, texts, context.subject, context.sender)) {
    const kind = layer.kind === 'body' && context.enclosed ? 'forwarded' : layer.kind;
    stretches.push(...stretchesOf(source, texts, labelMessage(texts, layer, kind), layer.from, kind));
  }
  return stretches;
}

/** Joins neighbouring lines of one kind, without the blanks around them. */
function stretchesOf(
  source: SourceText,
  texts: readonly string[],
  kinds: readonly ZoneKind[],
  from: number,
  base: ZoneKind,
): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (kind: ZoneKind, start: number, end: number) => {
    const last = stretches[stretches.length - 1];
    if (last?.kind === kind) last.end = end;
    else stretches.push({ kind, start, end });
  };
  kinds.forEach((kind, offset) => {
    const text = texts[from + offset] ?? '';
    const line = source.lines[from + offset];
    const words = text.trim();
    if (line === undefined || words === '') return;
    const start = line.start + text.indexOf(words.charAt(0));
    const end = start + words.length;
    const own = kind === 'unsubscribe' ? ownWordsBefore(words) : 0;
    if (own > 0) add(base, start, start + own);
    add(kind, own > 0 ? start + own + 1 : start, end);
  });
  return stretches;
}

/** Length of the sentences that stand before "Unsubscribe" in a long line. */
function ownWordsBefore(line: string): number {
  const cue = unsubscribeStart(line);
  if (cue < longestFooterLead) return 0;
  const sentence = line.lastIndexOf('. ', cue);
  return sentence < 0 ? 0 : sentence + 1;
}
