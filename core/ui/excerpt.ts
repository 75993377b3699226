import type { Evidence } from '#core/finding.ts';
import type { Item, Zone, ZoneKind } from '#core/item/item.ts';

/** A stretch of text as shown: marked where it carries the finding. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** The sentence or sentences around pieces of evidence, and the kind of zone they stand in. */
export interface Excerpt {
  zone: ZoneKind;
  segments: Segment[];
}

/** Offsets in UTF-16 units, end exclusive. */
interface Span {
  start: number;
  end: number;
}

/** What stands around a mark, and whether it breaks off inside a sentence. */
interface Context extends Span {
  cutBefore: boolean;
  cutAfter: boolean;
}

/** How far the context reaches to either side of the evidence, in UTF-16 units. */
const reach = 140;
const mostExcerpts = 6;

// Both only ever see `reach` characters, whatever the length of the mail.
const sentenceBreak = /[.!?]["'”’)]?\s+|\n\s*\n\s*/g;
const sentenceEnd = /[.!?]["'”’)]?(?=\s|$)|\s*\n\s*\n/;

/**
 * Evidence in its sentence, for "Why am I seeing this?". Neighbouring evidence shares an excerpt;
 * excerpts stand in reading order, at most six of them.
 */
export function excerpts(item: Pick<Item, 'zones'>, evidence: readonly Evidence[]): Excerpt[] {
  return item.zones.flatMap((zone) => zoneExcerpts(zone, marksIn(zone, evidence))).slice(0, mostExcerpts);
}

function marksIn(zone: Zone, evidence: readonly Evidence[]): Span[] {
  const spans = evidence
    .filter((piece) => piece.zone === zone.id)
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(zone.text.length, end) }))
    .filter(({ start, end }) => start < end);
  return joined(spans, (a, b) => ({ start: a.start, end: Math.max(a.end, b.end) }));
}

function zoneExcerpts(zone: Zone, marks: Span[]): Excerpt[] {
  const contexts = joined(
    marks.map((mark) => contextOf(zone.text, mark)),
    (a, b) => (b.end > a.end ? { ...b, start: a.start, cutBefore: a.cutBefore } : a),
  );
  return contexts.map((context) => ({ zone: zone.kind, segments: segments(zone.text, context, marks) }));
}

/** The spans in order, with touching and overlapping ones made one by `join`. */
function joined<T extends Span>(spans: T[], join: (earlier: T, later: T) => T): T[] {
  const result: T[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) result.splice(-1, 1, join(last, span));
    else result.push(span);
  }
  return result;
}

function contextOf(text: string, mark: Span): Context {
  const { start, cutBefore } = contextStart(text, mark.start);
  const { end, cutAfter } = contextEnd(text, mark.end);
  return { start, end, cutBefore, cutAfter };
}

function contextStart(text: string, mark: number): Pick<Context, 'start' | 'cutBefore'> {
  const furthest = Math.max(0, mark - reach);
  const before = text.slice(furthest, mark);
  const stop = [...before.matchAll(sentenceBreak)].at(-1);
  if (stop !== undefined) return { start: furthest + stop.index + stop[0].length, cutBefore: false };
  if (furthest === 0) return { start: 0, cutBefore: false };
  return { start: furthest + Math.max(0, before.search(/\s/)), cutBefore: true };
}

function contextEnd(text: string, mark: number): Pick<Context, 'end' | 'cutAfter'> {
  const after = text.slice(mark, mark + reach);
  const stop = sentenceEnd.exec(after);
  if (stop !== null) return { end: mark + stop.index + stop[0].length, cutAfter: false };
  if (mark + after.length === text.length) return { end: text.length, cutAfter: false };
  const lastSpace = Math.max(after.lastIndexOf(' '), after.lastIndexOf('\n'));
  return { end: mark + (lastSpace === -1 ? after.length : lastSpace), cutAfter: true };
}

function segments(text: string, context: Context, marks: Span[]): Segment[] {
  const inside = marks.filter((mark) => mark.start >= context.start && mark.end <= context.end);
  const result: Segment[] = [];
  const add = (shown: string, marked: boolean) => {
    if (shown !== '') result.push({ text: shown, marked });
  };
  let at = context.start;
  if (context.cutBefore) add('…', false);
  for (const mark of inside) {
    add(spaced(text.slice(at, mark.start)), false);
    add(spaced(text.slice(mark.start, mark.end)), true);
    at = mark.end;
  }
  add(spaced(text.slice(at, context.end)), false);
  if (context.cutAfter) add(' …', false);
  return result;
}

/** Line breaks of the source mean nothing in a quotation of one sentence. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
