import { ProbityError } from '#core/errors.ts';
import type { Code } from '#core/policy/code.ts';

/**
 * A checked code as compact JSON, to be loaded without YAML or schema.
 * Nothing is lost: `loadCode(compileCode(code))` equals `code`.
 */
export function compileCode(code: Code): string {
  return JSON.stringify(code);
}

/**
 * Takes a compiled code back. It was checked when it was compiled, so only its format is looked at.
 * @param compiled the JSON text, or what a bundler has already parsed of it
 * @throws {ProbityError} `ERR_CODE_INVALID` where it is no compiled code
 */
export function loadCode(compiled: unknown): Code {
  const code = typeof compiled === 'string' ? parsed(compiled) : compiled;
  if (isCompiled(code)) return code;
  throw new ProbityError(
    'ERR_CODE_INVALID',
    'This is not a code of conduct that this version of Probity compiled. Run the build again.',
  );
}

function isCompiled(value: unknown): value is Code {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 1;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The council's own text, as the importer wrote it. */
export interface Wording {
  /** Code id. */
  code: string;
  /** SHA-256 of the document, in hexadecimal. */
  sha256: string;
  /** ISO date of the import. */
  date: string;
  /** Official text by clause id. */
  clauses: Record<string, string>;
}

/**
 * The same code with the official text under its clauses. Texts of clauses that the code lacks are left out.
 * @throws {ProbityError} `ERR_CODE_INVALID` where the wording belongs to another code
 */
export function withWording(code: Code, wording: Wording): Code {
  if (wording.code !== code.id) {
    throw new ProbityError(
      'ERR_CODE_INVALID',
      `The wording file is for the code “${wording.code}” and cannot go under “${code.id}”. Import the document of “${code.id}”.`,
    );
  }
  const texts = new Map(Object.entries(wording.clauses));
  return {
    ...code,
    clauses: code.clauses.map((clause) => {
      const text = texts.get(clause.id);
      return text === undefined ? clause : { ...clause, wording: text };
    }),
  };
}

/** A code without its content: enough to choose which to load. */
export interface ListedCode
  extends Pick<Code, 'id' | 'title' | 'council' | 'source' | 'version' | 'inForceFrom'> {
  /** Name of the compiled file beside the list. */
  file: string;
}

/** A code's entry in the list of codes. */
export function listed(code: Code, file: string): ListedCode {
  const { id, title, council, source, version, inForceFrom } = code;
  return { id, title, council, source, version, inForceFrom, file };
}

/**
 * Of several versions of one code, the one in force on a day: the latest that had begun by then.
 * A version without a date counts as having always been there. Null where none had begun.
 * @param day ISO date
 */
export function codeInForce<T extends Pick<Code, 'inForceFrom'>>(
  versions: readonly T[],
  day: string,
): T | null {
  const begun = versions.filter(({ inForceFrom }) => inForceFrom === null || inForceFrom <= day);
  return begun.reduce<T | null>(
    (latest, code) =>
      latest === null || (code.inForceFrom ?? '') >= (latest.inForceFrom ?? '') ? code : latest,
    null,
  );
}

/** Of a list that holds several codes, each in the version in force on a day; without those that had not begun. */
export function codesInForce(list: readonly ListedCode[], day: string): ListedCode[] {
  const ids = new Set(list.map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const versions = list.filter((code) => code.id === id);
    return codeInForce(versions, day) ?? [];
  });
}
