import { printed } from '#core/policy/document/mark.ts';
import type { Block } from '#core/policy/document/outline.ts';

/** Something wrong with the numbers of a document. */
export interface NumberFault {
  kind: 'missing' | 'doubled' | 'out-of-order' | 'unnumbered';
  /** As printed; null for a passage without one. For a missing number: the number that is not there. */
  number: string | null;
  /** What it most likely stands for; null where nothing tells. */
  guess: string | null;
  /** Index of the block; of the one after the gap for a missing number. */
  block: number;
}

/** The numbers that a document gives and those that it should, block by block. */
export interface Sequence {
  faults: NumberFault[];
  /** The right number of a misprinted or unnumbered block, by index. */
  guesses: ReadonlyMap<number, string>;
}

type Path = readonly number[];

/** Follows the numbers through a document and says where one is missing, doubled or out of order. */
export function checkSequence(blocks: readonly Block[]): Sequence {
  const numbered = blocks.flatMap(({ path }, block) => (path ? [{ block, path }] : []));
  const present = new Set(numbered.map(({ path }) => printed(path)));
  const faults: NumberFault[] = [];
  const guesses = new Map<number, string>();
  const gaps: { path: Path; before: number }[] = [];
  const seen = new Set<string>();
  let previous: Path | null = null;
  numbered.forEach(({ block, path }, at) => {
    const name = printed(path);
    const number = blocks[block]?.number ?? name;
    const next = numbered[at + 1]?.path ?? null;
    const expected = previous && rightNumber(previous, path, next, seen);
    if (expected) {
      const kind = seen.has(name) ? 'doubled' : 'out-of-order';
      faults.push({ kind, number, guess: printed(expected), block });
      guesses.set(block, printed(expected));
    } else if (seen.has(name)) {
      faults.push({ kind: 'doubled', number, guess: null, block });
    } else {
      // A code may be one part of a longer constitution, and begin with any number.
      for (const gap of skipped(previous ?? [(path[0] ?? 1) - 1], path)) {
        if (gaps.length < mostGaps && !present.has(printed(gap))) gaps.push({ path: gap, before: block });
      }
    }
    seen.add(name);
    previous = expected ?? path;
  });
  const guessed = new Set(guesses.values());
  const open = gaps.filter(({ path }) => !guessed.has(printed(path)));
  nameUnnumbered(blocks, open, present, guesses, faults);
  for (const { path, before } of open) {
    faults.push({ kind: 'missing', number: printed(path), guess: null, block: before });
  }
  return { faults: faults.sort((a, b) => a.block - b.block), guesses };
}

/** The number that a misprinted one stands for; null where the printed one may stay. */
function rightNumber(previous: Path, path: Path, next: Path | null, seen: ReadonlySet<string>): Path | null {
  if (follows(previous, path)) return null;
  const sibling = stepped(previous, previous.length - 1);
  const goesOnAfterGuess =
    next !== null && !follows(path, next) && (follows(sibling, next) || same(sibling, path));
  if (compare(path, previous) > 0) return goesOnAfterGuess && compare(next, path) < 0 ? sibling : null;
  // A document may count from one again, in an appendix for example: then what follows goes on from there.
  const startsAgain = next !== null && follows(path, next) && !follows(sibling, next);
  return startsAgain || seen.has(printed(sibling)) ? null : sibling;
}

/** Passages without a number take those that are missing where they stand, else the next one that nothing bears. */
function nameUnnumbered(
  blocks: readonly Block[],
  open: { path: Path; before: number }[],
  present: ReadonlySet<string>,
  guesses: Map<number, string>,
  faults: NumberFault[],
): void {
  let previous: Path | null = null;
  let underHeading = false;
  const taken = new Set([...present, ...guesses.values()]);
  blocks.forEach(({ role, path }, block) => {
    if (path) {
      previous = pathOfGuess(guesses.get(block)) ?? path;
      underHeading = role === 'heading';
    } else if (role === 'heading') {
      previous = null;
    } else if (role === 'passage' && previous) {
      const gapAt = open.findIndex(
        ({ path: gap, before }) => before > block && within(gap, previous, underHeading),
      );
      const next: Path = underHeading ? [...previous, 1] : stepped(previous, previous.length - 1);
      const path = open[gapAt]?.path ?? next;
      if (gapAt >= 0) open.splice(gapAt, 1);
      const guess = printed(path);
      const free = gapAt >= 0 || !taken.has(guess);
      faults.push({ kind: 'unnumbered', number: null, guess: free ? guess : null, block });
      if (free) {
        guesses.set(block, guess);
        taken.add(guess);
        previous = path;
        underHeading = false;
      }
    }
  });
}

/** Whether a missing number lies right after where we are. */
function within(gap: Path, previous: Path | null, underHeading: boolean): boolean {
  return (
    previous !== null && same(gap, underHeading ? [...previous, 1] : stepped(previous, previous.length - 1))
  );
}

function pathOfGuess(guess: string | undefined): Path | null {
  return guess === undefined ? null : guess.split('.').map(Number);
}

/** Whether one number may come straight after another: its sibling, its first child, or the next above it. */
function follows(previous: Path, path: Path): boolean {
  const depth = path.findIndex((step, at) => step !== previous[at]);
  if (depth < 0) return false;
  const first = depth < previous.length ? (previous[depth] ?? 0) + 1 : 1;
  return path[depth] === first && path.slice(depth + 1).every((step) => step === 1);
}

/** A document with more missing numbers than this is not numbered at all. */
const mostGaps = 300;
/** So many missing numbers are named one by one; a larger jump is no gap. */
const widestGap = 30;

/** The numbers left out between two. */
function skipped(previous: Path, path: Path): Path[] {
  const depth = path.findIndex((step, at) => step !== previous[at]);
  const found: Path[] = [];
  let from = depth < previous.length ? (previous[depth] ?? 0) + 1 : 1;
  for (let at = Math.max(depth, 0); at < path.length; at += 1) {
    const step = path[at] ?? 1;
    if (step - from > widestGap) return [];
    for (let number = from; number < step; number += 1) found.push([...path.slice(0, at), number]);
    from = 1;
  }
  return found;
}

function stepped(path: Path, depth: number): Path {
  return [...path.slice(0, depth), (path[depth] ?? 0) + 1];
}

function same(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at]);
}

function compare(one: Path, other: Path): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
