import type { Clause, Code, Section } from '#core/policy/code.ts';

/** Clauses that stand together under one heading; the section is null for those above all headings. */
export interface ClauseGroup {
  section: Section | null;
  clauses: Clause[];
}

/** The clauses that hold every word asked for, in the order of the document, under their headings. */
export function clausesFound({ clauses, sections }: Code, asked: string): ClauseGroup[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const headings = new Map(sections.map((section) => [section.id, section]));
  const parents = new Map([...sections, ...clauses].map(({ id, parent }) => [id, parent]));
  const groups: ClauseGroup[] = [];
  for (const clause of clauses) {
    const section = headings.get(sectionAbove(clause.parent, headings, parents) ?? '') ?? null;
    const text = textOf(clause, section);
    if (!words.every((word) => text.includes(word))) continue;
    const last = groups.at(-1);
    if (last !== undefined && last.section === section) last.clauses.push(clause);
    else groups.push({ section, clauses: [clause] });
  }
  return groups;
}

function sectionAbove(
  start: string | null,
  headings: ReadonlyMap<string, Section>,
  parents: ReadonlyMap<string, string | null>,
): string | null {
  let at = start;
  while (at !== null && !headings.has(at)) at = parents.get(at) ?? null;
  return at;
}

function textOf({ number, heading, summary, wording = '', note }: Clause, section: Section | null): string {
  return [number, heading, summary, wording, note, section?.heading].join(' ').toLowerCase();
}
