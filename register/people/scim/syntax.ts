import { enterpriseSchema, groupSchema, probitySchema, userSchema } from './attributes.ts';
import { ScimFault } from './fault.ts';

/*
 * The paths and filters of SCIM, as far as directories use them: attributes, comparisons, and `and`. Read in
 * one pass over words, so that no text can keep the register busy.
 */

/** Where something stands: `emails[type eq "work"].value`. Names are in lower case; '' is the schema as a whole. */
export interface Path {
  schema: string | null;
  name: string;
  filter: Condition[] | null;
  sub: string | null;
}

export type Literal = string | number | boolean | null;

export interface Condition {
  path: Path;
  /** `eq`, `gt` … in lower case. */
  operator: string;
  /** Null for `pr`, which compares with nothing. */
  value: Literal;
}

const schemas = [userSchema, groupSchema, enterpriseSchema, probitySchema];
const longest = 2000;
const token = /\s*(?:("(?:[^"\\]|\\.)*")|([^\s"[\]()]+)|([[\]()]))/y;

/** Reads the path of a change; throws `invalidPath`. */
export function readPath(text: string): Path {
  const words = new Words(text, 'invalidPath');
  const path = pathIn(words, true);
  if (words.peek() !== null) throw words.fault();
  return path;
}

/** Reads a filter; all its conditions must hold. Throws `invalidFilter`. */
export function readFilter(text: string): Condition[] {
  const words = new Words(text, 'invalidFilter');
  const conditions = conditionsIn(words, true);
  if (words.peek() !== null) throw words.fault();
  return conditions;
}

function conditionsIn(words: Words, mayNest: boolean): Condition[] {
  const conditions = [conditionIn(words, mayNest)];
  while (words.peek()?.toLowerCase() === 'and') {
    words.next();
    conditions.push(conditionIn(words, mayNest));
  }
  return conditions;
}

function conditionIn(words: Words, mayNest: boolean): Condition {
  const path = pathIn(words, mayNest);
  const operator = words.next().toLowerCase();
  if (!/^(?:eq|ne|co|sw|ew|gt|ge|lt|le|pr)$/.test(operator)) throw words.fault();
  return { path, operator, value: operator === 'pr' ? null : literalIn(words) };
}

function literalIn(words: Words): Literal {
  const word = words.next();
  try {
    // Strings, numbers and so on are written as in JSON; some directories write True and False.
    return JSON.parse(word.startsWith('"') ? word : word.toLowerCase());
  } catch {
    throw words.fault();
  }
}

function pathIn(words: Words, mayNest: boolean): Path {
  const word = words.next();
  if (/^["[\]()]/.test(word)) throw words.fault();
  const { schema, rest } = withoutSchema(word);
  const [name = '', sub = null] = rest.toLowerCase().split('.');
  if (words.peek() !== '[') return { schema, name, filter: null, sub };
  if (!mayNest || sub !== null) throw words.fault();
  words.next();
  const filter = conditionsIn(words, false);
  if (words.next() !== ']') throw words.fault();
  const after = words.peek()?.startsWith('.') ? words.next().slice(1).toLowerCase() : null;
  return { schema, name, filter, sub: after };
}

function withoutSchema(word: string): { schema: string | null; rest: string } {
  const lower = word.toLowerCase();
  const schema = schemas.find(
    (known) => lower === known.toLowerCase() || lower.startsWith(`${known.toLowerCase()}:`),
  );
  return schema ? { schema, rest: word.slice(schema.length + 1) } : { schema: null, rest: word };
}

/** The words of a path or filter, one after another. */
class Words {
  readonly #text: string;
  readonly #kind: 'invalidPath' | 'invalidFilter';
  #next: string | null;
  #at = 0;

  constructor(text: string, kind: 'invalidPath' | 'invalidFilter') {
    this.#text = text;
    this.#kind = kind;
    if (text.length > longest) throw this.fault();
    this.#next = this.#read();
  }

  peek(): string | null {
    return this.#next;
  }

  next(): string {
    const word = this.#next;
    if (word === null) throw this.fault();
    this.#next = this.#read();
    return word;
  }

  fault(): ScimFault {
    const shown = this.#text.length > 200 ? `${this.#text.slice(0, 200)}…` : this.#text;
    const what = this.#kind === 'invalidFilter' ? 'filter' : 'path';
    return new ScimFault(
      400,
      `The register cannot read the ${what} “${shown}”. Write it as in RFC 7644, with conditions joined by “and”.`,
      this.#kind,
    );
  }

  #read(): string | null {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text);
    if (!found) {
      if (this.#text.slice(this.#at).trim() !== '') throw this.fault();
      return null;
    }
    this.#at = token.lastIndex;
    return found[1] ?? found[2] ?? found[3] ?? null;
  }
}
