import type { SourceText } from '#core/item/source-text.ts';
import { type Opening, openingAt, subjectSays } from '#core/item/zones/opening.ts';

/** Lines of one message: the one in front of the officer, or an older one below it. */
export interface Layer {
  kind: 'body' | 'quoted' | 'forwarded';
  /** First line, and the line after the last. */
  from: number;
  to: number;
  /** Lines at the beginning that only introduce the message. */
  introduction: number;
  /** Display name of who wrote it, where known. */
  sender: string;
}

/** New text shorter than this, above an older message, is a covering note rather than an answer. */
const coveringNote = 300;

/** What is looked at of each line, in UTF-16 units. */
const longestHead = 400;

/** How far below "On … wrote:" the first marked line may stand. */
const markReach = 4;

/** Tells the new text from what it quotes or forwards. */
export function layersOf(
  source: SourceText,
  texts: readonly string[],
  subject: string,
  sender: string,
): Layer[] {
  // An introduction shows in a line's beginning; looking no further keeps the work bounded.
  const heads = texts.map((text) => text.slice(0, longestHead));
  const layers: Layer[] = [];
  const says = subjectSays(subject);
  let ownLength = 0;
  let afterLeadIn = false;
  const add = (kind: Layer['kind'], from: number, to: number) => {
    const last = layers[layers.length - 1];
    if (last && last.kind === kind) last.to = to;
    else layers.push({ kind, from, to, introduction: 0, sender: kind === 'body' ? sender : '' });
  };
  for (let i = 0; i < texts.length; ) {
    const opening = openingAt(heads, i);
    if (opening && opensRest(source, i, opening)) {
      const forward = isForward(opening, says, ownLength);
      layers.push(...olderMessages(heads, i, forward ? 'forwarded' : 'quoted'));
      break;
    }
    if (opening?.by === 'lead-in' && marksFollow(source, i + opening.lines)) {
      add(says === 'forward' ? 'forwarded' : 'quoted', i, i + opening.lines);
      i += opening.lines;
      afterLeadIn = true;
      continue;
    }
    const blank = (texts[i] ?? '').trim() === '';
    const quoted = !blank && isMarked(source, i, afterLeadIn);
    const last = layers[layers.length - 1];
    if (blank && last) last.to = i + 1;
    else if (quoted) add(says === 'forward' ? 'forwarded' : 'quoted', i, i + 1);
    else add('body', i, i + 1);
    if (!quoted && !blank) {
      afterLeadIn = false;
      ownLength += (texts[i] ?? '').length;
    }
    i++;
  }
  return layers;
}

function isMarked(source: SourceText, index: number, afterLeadIn: boolean): boolean {
  const line = source.lines[index];
  return line !== undefined && (line.depth > 0 || (afterLeadIn && line.indented));
}

/** Whether everything below belongs to the older message, rather than the marked lines only. */
function opensRest(source: SourceText, index: number, opening: Opening): boolean {
  if (opening.by !== 'lead-in') return true;
  return opening.certain && !marksFollow(source, index + opening.lines);
}

function marksFollow(source: SourceText, index: number): boolean {
  for (let i = index; i < index + markReach; i++) {
    if (isMarked(source, i, true)) return true;
  }
  return false;
}

function isForward(opening: Opening, says: 'forward' | 'reply' | null, ownLength: number): boolean {
  if (opening.by === 'forward-marker') return true;
  if (says !== null) return says === 'forward';
  return opening.by !== 'lead-in' && ownLength < coveringNote;
}

/** Every message of a thread, from the first introduction to the end. */
function olderMessages(heads: readonly string[], start: number, kind: 'quoted' | 'forwarded'): Layer[] {
  const layers: Layer[] = [];
  for (let i = start; i < heads.length; ) {
    const opening = openingAt(heads, i);
    const last = layers[layers.length - 1];
    if (opening && (opening.by !== 'lead-in' || opening.certain)) {
      const { lines, sender } = opening;
      layers.push({ kind, from: i, to: i + lines, introduction: lines, sender });
      i += lines;
    } else {
      if (last) last.to = i + 1;
      i++;
    }
  }
  return layers;
}
