import * as z from 'zod/mini';
import type { Clause, Code, Section } from '#core/policy/code.ts';
import { complaintsOf } from '#core/policy/faults.ts';
import { brokenReferences } from '#core/policy/references.ts';
import {
  type ClausesFile,
  type CodeFile,
  clausesFile,
  codeFile,
  type RulesFile,
  rulesFile,
  type Sample,
  samplesFile,
} from '#core/policy/schema.ts';
import { type Complaint, readSource, type Source } from '#core/policy/source.ts';

/** The files of a pack, all in one folder. */
export const packFiles = ['code.yaml', 'clauses.yaml', 'rules.yaml', 'samples.yaml'] as const;
export type PackFile = (typeof packFiles)[number];

/** Text by file name. `samples.yaml` may be absent where only the code is wanted. */
export type PackFiles = Partial<Record<PackFile, string>>;

/** A pack that holds together, with the sources to say where a thing stands. */
export interface Pack {
  code: Code;
  samples: Sample[];
  sources: Partial<Record<PackFile, Source>>;
}

/**
 * Reads a pack as far as it goes.
 * @param folder shown before the file names, for example `policies/derbyshire`
 * @returns the pack, or null and every fault that keeps it from being used
 */
export function openPack(files: PackFiles, folder: string): { pack: Pack | null; faults: Complaint[] } {
  const faults: Complaint[] = [];
  const sources: Partial<Record<PackFile, Source>> = {};

  const open = <T extends z.core.$ZodType>(name: PackFile, shape: T): z.output<T> | null => {
    const source = readSource(`${folder}/${name}`, files[name] ?? '');
    if (!('data' in source)) {
      faults.push(source);
      return null;
    }
    sources[name] = source;
    const result = z.safeParse(shape, source.data);
    if (result.success) return result.data;
    faults.push(...complaintsOf(result.error.issues, source));
    return null;
  };

  const head = open('code.yaml', codeFile);
  const outline = open('clauses.yaml', clausesFile);
  const rules = open('rules.yaml', rulesFile);
  const samples = files['samples.yaml'] === undefined ? [] : open('samples.yaml', samplesFile);
  if (!head || !outline || !rules || !samples) return { pack: null, faults };

  const pack = { code: assemble(head, outline, rules), samples, sources };
  faults.push(...brokenReferences(pack));
  return { pack: faults.length === 0 ? pack : null, faults };
}

function assemble(head: CodeFile, { sections, clauses }: ClausesFile, rules: RulesFile): Code {
  return {
    format: 1,
    ...head,
    roles: mapValues(head.roles, ({ title, called }) => ({ title, called: called ?? `your ${title}` })),
    sections,
    clauses: clauses.map((clause): Clause => {
      const heading = clause.heading ?? headingAbove(clause.parent, sections, clauses) ?? head.title;
      return { ...clause, heading, note: noteOn(clause, head) };
    }),
    rules,
  };
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** A clause without a heading of its own stands under the nearest one above. */
function headingAbove(
  parent: string | null,
  sections: Section[],
  clauses: ClausesFile['clauses'],
  levels = 8,
): string | undefined {
  if (parent === null || levels === 0) return undefined;
  const section = sections.find(({ id }) => id === parent);
  if (section) return section.heading;
  const clause = clauses.find(({ id }) => id === parent);
  return clause && (clause.heading ?? headingAbove(clause.parent, sections, clauses, levels - 1));
}

/** The clause's own note, and a sentence for each law that no longer stands as cited. */
function noteOn({ note, laws }: ClausesFile['clauses'][number], head: CodeFile): string | null {
  const replaced = laws.flatMap((id) => {
    const law = head.laws[id];
    return law?.replacedBy ? [`The document names ${law.title}; in its place now: ${law.replacedBy}.`] : [];
  });
  return [...(note === null ? [] : [note]), ...replaced].join(' ') || null;
}
