import { clearFurniture } from '#core/policy/document/furniture.ts';
import type { Line } from '#core/policy/document/line.ts';
import { type Block, outlineOf } from '#core/policy/document/outline.ts';
import { paragraphsOf } from '#core/policy/document/paragraphs.ts';
import { checkSequence, type Sequence } from '#core/policy/document/sequence.ts';

/** A document with its outline read and its numbers followed. */
export interface Outline extends Sequence {
  blocks: Block[];
  /** Lines of page furniture that were left out. */
  dropped: Line[];
}

/** Reads the outline of a document from its lines, whatever format they came from. */
export function readOutline(lines: readonly Line[]): Outline {
  const { lines: kept, dropped } = clearFurniture(lines);
  const blocks = outlineOf(paragraphsOf(kept));
  return { blocks, dropped, ...checkSequence(blocks) };
}
