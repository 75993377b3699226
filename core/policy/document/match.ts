import type { Clause, Code, Section } from '#core/policy/code.ts';
import { headingKey, likeness, wordSet } from '#core/policy/document/likeness.ts';
import { markOf, pathOf, printed } from '#core/policy/document/mark.ts';
import type { Block } from '#core/policy/document/outline.ts';

/** A heading or clause of the code, as it is looked for in a document. */
interface Wanted {
  id: string;
  kind: 'section' | 'clause';
  /** Its number through the whole document: `12.3`, `33(a)`; null where none is printed. */
  key: string | null;
  /** Heading that is its own and not its section's; null where it has none. */
  heading: string | null;
  words: ReadonlySet<string>;
}

/** Where each section and clause of a code begins in a document. */
export interface Matched {
  /** Index of the first block, by id. */
  places: ReadonlyMap<string, number>;
}

/**
 * Finds the sections and clauses of a code in a document: by number first, then by heading,
 * and what has no number by its place and by the words it shares with the pack's own.
 * @param guesses the right number of misprinted and unnumbered blocks, by index
 */
export function matchCode(
  blocks: readonly Block[],
  code: Code,
  guesses: ReadonlyMap<number, string>,
): Matched {
  const wanted = wantedOf(code);
  const keys = blockKeys(blocks);
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (id: string, block: number): void => {
    places.set(id, block);
    taken.add(block);
  };
  pairByKey(wanted, (each) => each.key, keys, places, taken, claim);
  pairByKey(wanted, (each) => idKey(each.id), keys, places, taken, claim);
  const guessed = blocks.map((_, at) => guesses.get(at) ?? null);
  pairByKey(wanted, (each) => each.key ?? idKey(each.id), guessed, places, taken, claim);
  fillGaps(wanted, blocks, places, taken, claim);
  return { places };
}

/** Sections and clauses in the document's order: a section stands before its first clause. */
function wantedOf(code: Code): Wanted[] {
  const { sections, clauses } = code;
  const byId = new Map<string, Section | Clause>([...sections, ...clauses].map((each) => [each.id, each]));
  const added = new Set<string>();
  const wanted: Wanted[] = [];
  const add = (id: string | null): void => {
    const each = id === null ? undefined : byId.get(id);
    if (!each || added.has(each.id)) return;
    added.add(each.id);
    add(each.parent);
    const above = each.parent === null ? undefined : byId.get(each.parent);
    wanted.push({
      id: each.id,
      kind: isClause(each) ? 'clause' : 'section',
      key: keyOf(each, above),
      heading: isClause(each) && above?.heading === each.heading ? null : each.heading,
      words: wordSet(isClause(each) ? wordsOf(each, code) : each.heading),
    });
  };
  for (const { id } of clauses) add(id);
  for (const { id } of sections) add(id);
  return wanted;
}

function isClause(each: Section | Clause): each is Clause {
  return 'summary' in each;
}

/** All that the pack says of a clause, in its own words and in the council's titles. */
function wordsOf({ heading, summary, figures, ...names }: Clause, { roles, policies, laws }: Code): string {
  return [
    heading,
    summary,
    ...figures,
    ...names.roles.map((id) => roles[id]?.title),
    ...names.policies.map((id) => policies[id]),
    ...names.laws.map((id) => laws[id]?.title),
  ].join(' ');
}

/** A letter counts within the clause above it. */
function keyOf(each: Section | Clause, above: Section | Clause | undefined): string | null {
  if (each.number === null) return null;
  const path = pathOf(each.number);
  if (path) return printed(path);
  return each.number.startsWith('(') && above?.number
    ? `${above.number}${each.number}`
    : each.number.toLowerCase();
}

/** An id that looks like a number is the right number of a clause whose printed one is wrong or missing. */
function idKey(id: string): string | null {
  return /^\d[\d.]*(?:\([a-z\d]+\))?$/.test(id) ? id : null;
}

/** The number of each block through the whole document; letters take that of the clause above. */
function blockKeys(blocks: readonly Block[]): (string | null)[] {
  let above = '';
  return blocks.map(({ role, number, path }) => {
    if (path) {
      above = printed(path);
      return above;
    }
    if (number === null) return null;
    return role === 'entry'
      ? `${above}${number.startsWith('(') ? number : `(${number}`}`
      : number.toLowerCase();
  });
}

/** Pairs what bears the same number, the first with the first. */
function pairByKey(
  wanted: readonly Wanted[],
  keyOfWanted: (each: Wanted) => string | null,
  keys: readonly (string | null)[],
  places: ReadonlyMap<string, number>,
  taken: ReadonlySet<number>,
  claim: (id: string, block: number) => void,
): void {
  const free = new Map<string, number[]>();
  keys.forEach((key, block) => {
    if (key === null || taken.has(block)) return;
    const known = free.get(key);
    if (known) known.push(block);
    else free.set(key, [block]);
  });
  for (const each of wanted) {
    const key = places.has(each.id) ? null : keyOfWanted(each);
    const block = key === null ? undefined : free.get(key)?.shift();
    if (block !== undefined) claim(each.id, block);
  }
}

/** Finds what is still wanted between two neighbours that have their places. */
function fillGaps(
  wanted: readonly Wanted[],
  blocks: readonly Block[],
  places: ReadonlyMap<string, number>,
  taken: ReadonlySet<number>,
  claim: (id: string, block: number) => void,
): void {
  let gap: Wanted[] = [];
  let from = 0;
  const close = (to: number): void => {
    const between = blocks.flatMap((_, at) => (at >= from && at < to && !taken.has(at) ? [at] : []));
    for (const [id, block] of align(gap, between, blocks)) claim(id, block);
    gap = [];
  };
  for (const each of wanted) {
    const place = places.get(each.id);
    if (place === undefined) gap.push(each);
    else {
      if (gap.length > 0 && place > from) close(place);
      from = place + 1;
    }
  }
  if (gap.length > 0) close(blocks.length);
}

/** A place below this is none. */
const leastScore = 0.8;

/**
 * The best way to lay wanted passages, in their order, on blocks, in theirs.
 * Time grows with the product of their numbers; gaps are short.
 */
function align(
  wanted: readonly Wanted[],
  at: readonly number[],
  blocks: readonly Block[],
): [string, number][] {
  const best: number[][] = Array.from({ length: wanted.length + 1 }, () => new Array(at.length + 1).fill(0));
  const leads = at.map((block) => wordSet(leadOf(block, blocks)));
  const scores = wanted.map((each) => at.map((block, nth) => score(each, blocks[block], leads[nth])));
  for (let w = wanted.length - 1; w >= 0; w -= 1) {
    for (let b = at.length - 1; b >= 0; b -= 1) {
      const skip = Math.max(best[w + 1]?.[b] ?? 0, best[w]?.[b + 1] ?? 0);
      const take = (scores[w]?.[b] ?? 0) + (best[w + 1]?.[b + 1] ?? 0);
      (best[w] ?? [])[b] = (scores[w]?.[b] ?? 0) >= leastScore ? Math.max(skip, take) : skip;
    }
  }
  const pairs: [string, number][] = [];
  for (let w = 0, b = 0; w < wanted.length && b < at.length; ) {
    const here = best[w]?.[b] ?? 0;
    if (here === (best[w]?.[b + 1] ?? 0)) b += 1;
    else if (here === (best[w + 1]?.[b] ?? 0)) w += 1;
    else {
      pairs.push([wanted[w]?.id ?? '', at[b] ?? 0]);
      w += 1;
      b += 1;
    }
  }
  return pairs;
}

/** How well a passage would begin at a block with these words. */
function score(
  { kind, heading, words }: Wanted,
  block: Block | undefined,
  lead: ReadonlySet<string> = new Set(),
): number {
  if (!block) return 0;
  if (block.role === 'heading') {
    if (heading === null) return 0;
    if (sameHeading(heading, block)) return 10;
    return kind === 'section' ? 4 * likeness(words, lead) - 1 : 0;
  }
  if (kind === 'section' || block.path !== null) return 0;
  const alike = likeness(words, lead);
  return block.role === 'passage' ? 2 + 6 * alike : 0.2 + 3 * alike;
}

/** A block's text; what promises a list has its words in the first entry. */
function leadOf(at: number, blocks: readonly Block[]): string {
  const text = blocks[at]?.text ?? '';
  return /:\s?[-–—]?$/.test(text) ? `${text} ${blocks[at + 1]?.text ?? ''}` : text;
}

/** "Principle 1 - Selflessness" and "Selflessness" head the same passage. */
function sameHeading(heading: string, { number, text }: Block): boolean {
  const key = headingKey(heading);
  return (
    key === headingKey(text) ||
    key === headingKey(`${number ?? ''} ${text}`) ||
    headingKey(markOf(heading)?.rest ?? heading) === headingKey(text)
  );
}
