import { headingKey } from '#core/policy/document/likeness.ts';
import { printed } from '#core/policy/document/mark.ts';
import type { Block } from '#core/policy/document/outline.ts';
import type { Outline } from '#core/policy/document/read.ts';

export interface DraftSection {
  id: string;
  number: string | null;
  heading: string;
  parent?: string;
}

export interface DraftClause {
  id: string;
  /** As printed. */
  number: string | null;
  heading: string;
  parent: string | null;
  /** The document's own text, to propose rules from; it never goes into the pack. */
  text: string;
  note: string | null;
}

/** Every section and clause of a document, each with an id of its own. */
export function draftClauses({ blocks, guesses }: Outline): {
  sections: DraftSection[];
  clauses: DraftClause[];
} {
  const ids = new Set<string>();
  const sections: DraftSection[] = [];
  const clauses: DraftClause[] = [];
  let section: DraftSection | null = null;
  blocks.forEach((block, at) => {
    const guess = guesses.get(at) ?? null;
    if (block.role === 'heading') {
      const id = unique(`section-${block.path ? printed(block.path) : slug(block.text)}`, ids);
      section = { id, number: block.number, heading: shortened(block.text) };
      sections.push(section);
    } else if (block.role === 'clause' || block.role === 'passage') {
      const under: DraftSection | null = section;
      const printedId = block.path ? printed(block.path) : block.number;
      const id = unique(idOf(guess ?? printedId ?? slug(under?.heading ?? 'opening')), ids);
      clauses.push({
        ...{ id, number: block.number, heading: under?.heading ?? '', parent: under?.id ?? null },
        text: block.text,
        note: noteOn(block, guess),
      });
    } else {
      const clause = clauses.at(-1);
      if (clause) clause.text += `\n${block.text}`;
    }
  });
  return { sections: withParents(sections.filter(({ id }) => isUsed(id, sections, clauses))), clauses };
}

function noteOn({ number }: Block, guess: string | null): string | null {
  if (guess === null) return number === null ? 'Printed without a number.' : null;
  return number === null
    ? `Printed without a number; by its place it is ${guess}.`
    : `Printed as ${number}; by its place it is ${guess}.`;
}

/** A heading that holds nothing is a title or a reference. */
function isUsed(id: string, sections: readonly DraftSection[], clauses: readonly DraftClause[]): boolean {
  const number = sections.find((each) => each.id === id)?.id.replace('section-', '') ?? '';
  return clauses.some(({ parent, id: clause }) => parent === id || clause.startsWith(`${number}.`));
}

/** `7.1` stands below `7`. */
function withParents(sections: readonly DraftSection[]): DraftSection[] {
  const known = new Set(sections.map(({ id }) => id));
  return sections.map((section) => {
    const above = section.id.replace(/\.\d+$/, '');
    return above !== section.id && known.has(above) ? { ...section, parent: above } : section;
  });
}

/** An id may hold letters, digits, dots, hyphens and round brackets. */
function idOf(text: string): string {
  return text.replace(/[^A-Za-z0-9.()-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '') || 'passage';
}

const longestSlug = 48;
const longestHeading = 200;

function slug(text: string): string {
  const words = headingKey(text)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-');
  const whole = words.length > longestSlug ? words.slice(0, words.lastIndexOf('-', longestSlug)) : words;
  return whole.replace(/^-|-$/g, '') || 'heading';
}

function shortened(heading: string): string {
  return heading.length > longestHeading
    ? `${heading.slice(0, longestHeading)}…`
    : heading || 'Without a heading';
}

function unique(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let next = 2; ids.has(id); next += 1) id = `${wanted}-${next}`;
  ids.add(id);
  return id;
}
