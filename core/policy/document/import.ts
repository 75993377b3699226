import type { Clause, Code } from '#core/policy/code.ts';
import { matchCode } from '#core/policy/document/match.ts';
import type { Block } from '#core/policy/document/outline.ts';
import type { Outline } from '#core/policy/document/read.ts';
import type { NumberFault } from '#core/policy/document/sequence.ts';

/** A part of the document that the report points to. */
export interface Excerpt {
  /** As printed; null where it has none. */
  number: string | null;
  /** Its first words. */
  text: string;
}

/** A fault in the numbers, with the words it stands before and the clause it turned out to be. */
export interface ReportedFault extends Omit<NumberFault, 'block'>, Pick<Excerpt, 'text'> {
  /** Clause id in the pack; null where the pack has none for it. */
  clause: string | null;
}

/** What came of laying a document beside its pack. */
export interface Imported {
  /** Official text by clause id. */
  clauses: Record<string, string>;
  /** Clauses of the pack that bear a number, and how many of them were found; the same without. */
  numbered: { found: number; of: number };
  unnumbered: { found: number; of: number };
  faults: ReportedFault[];
  notInPack: Excerpt[];
  notInDocument: Pick<Clause, 'id' | 'number' | 'heading'>[];
  /** Lines of page furniture left out. */
  dropped: number;
}

/** Lays a document beside the pack of its code: the official text of each clause, and all that does not fit. */
export function importDocument({ blocks, guesses, faults, dropped }: Outline, code: Code): Imported {
  const { places } = matchCode(blocks, code, guesses);
  const at = new Map([...places].map(([id, block]) => [block, id]));
  const found = code.clauses.filter(({ id }) => places.has(id));
  const share = (numbered: boolean) => {
    const fits = ({ number }: Clause) => (number !== null) === numbered;
    return { found: found.filter(fits).length, of: code.clauses.filter(fits).length };
  };
  const clauses: Record<string, string> = {};
  const used = new Set<number>();
  for (const { id } of found) {
    const parts = partsFrom(places.get(id) ?? 0, blocks, at);
    for (const part of parts) used.add(part);
    const text = textOf(parts, blocks, at);
    if (text !== '') clauses[id] = text;
  }
  return {
    clauses,
    numbered: share(true),
    unnumbered: share(false),
    faults: faults.map((fault) => reported(fault, blocks, at)),
    notInPack: blocks.flatMap((block, index) =>
      at.has(index) || used.has(index) || !isOwnPart(block)
        ? []
        : [{ number: block.number, text: opening(block.text) }],
    ),
    notInDocument: code.clauses
      .filter(({ id }) => !places.has(id))
      .map(({ id, number, heading }) => ({ id, number, heading })),
    dropped: dropped.length,
  };
}

/** Headings without a number are no loss to a pack; clauses and passages are. */
function isOwnPart({ role, number }: Block): boolean {
  return role === 'clause' || role === 'passage' || (role === 'heading' && number !== null);
}

/** The blocks from where a clause begins to where the next one does. */
function partsFrom(start: number, blocks: readonly Block[], at: ReadonlyMap<number, string>): number[] {
  const parts = [start];
  let bare = blocks[start]?.role === 'heading';
  for (let next = start + 1; next < blocks.length && !at.has(next); next += 1) {
    const role = blocks[next]?.role;
    // Right below its own heading, a passage is the clause itself.
    if (role !== 'more' && role !== 'entry' && !(role === 'passage' && bare)) break;
    parts.push(next);
    bare = false;
  }
  return parts;
}

/** What those blocks say. A question belongs to its answer. */
function textOf(parts: readonly number[], blocks: readonly Block[], at: ReadonlyMap<number, string>): string {
  const start = parts[0] ?? 0;
  const above = blocks[start - 1];
  const question =
    above?.role === 'heading' && above.text.endsWith('?') && !at.has(start - 1) ? [above.text] : [];
  const texts = parts.flatMap((part) => {
    const block = blocks[part];
    return block && block.role !== 'heading' ? [shown(block, part === start)] : [];
  });
  return [...question, ...texts].join('\n');
}

/** A block as a reader sees it: with its bullet or its letter, but without the number of the clause. */
function shown({ role, number, text, bullet }: Block, opens: boolean): string {
  if (opens) return text;
  if (role === 'entry') return `${number} ${text}`;
  return bullet ? `• ${text}` : text;
}

function reported(
  { kind, number, guess, block }: NumberFault,
  blocks: readonly Block[],
  at: ReadonlyMap<number, string>,
): ReportedFault {
  const clause = kind === 'missing' ? null : (at.get(block) ?? null);
  return { kind, number, guess, clause, text: opening(blocks[block]?.text ?? '') };
}

const longestOpening = 60;

/** The first words of a text. */
export function opening(text: string): string {
  if (text.length <= longestOpening) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestOpening))} …`;
}
