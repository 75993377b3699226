import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

/** One thing wrong in a pack: where it stands, what it is, and what to do about it. */
export interface Complaint {
  file: string;
  /** From 1. */
  line: number;
  message: string;
  mend: string;
}

/** A path into YAML data: keys and list places. */
export type Path = readonly PropertyKey[];

/** A file's data, and where each part of it stands. All scalars are text. */
export interface Source {
  file: string;
  data: unknown;
  /** Line of the deepest part of the path that is there. */
  lineOf(path: Path): number;
}

/** Longer files are refused unread, in UTF-16 units: the longest code of conduct we know needs a tenth. */
export const longestFile = 512 * 1024;

/**
 * Reads one YAML file of a pack.
 * Anchors and aliases are refused (a few lines of them can grow to gigabytes), as are tags and deep nesting.
 */
export function readSource(file: string, text: string): Source | Complaint {
  const complain = (line: number, message: string, mend: string): Complaint => ({
    file,
    line,
    message,
    mend,
  });
  if (text.length > longestFile) {
    return complain(1, 'The file is longer than half a megabyte.', 'Keep only the code of conduct in it.');
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const { line } = lines.linePos(fault.pos[0]);
    return complain(
      line,
      `This is not YAML as it should be: ${fault.message.replace(/[.:]?$/, '.')}`,
      'Check the indents of this line and the one before; a text that holds a colon or begins with a sign needs quotes.',
    );
  }
  const refused = firstRefused(document);
  if (refused) return complain(lines.linePos(refused.at).line, refused.message, refused.mend);
  return {
    file,
    data: document.toJS(),
    lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line,
  };
}

interface Refusal {
  at: number;
  message: string;
  mend: string;
}

/** The first thing that YAML allows and a pack does not: shared nodes and doubled names. */
function firstRefused(document: Document): Refusal | null {
  let refused: Refusal | null = null;
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined)) {
      refused = {
        at: node.range?.[0] ?? 0,
        message: 'Anchors (&) and aliases (*) are not read here.',
        mend: 'Write the text out where it is needed, or put quotes round one that begins with & or *.',
      };
    } else if (isMap(node)) {
      refused = firstDoubled(node);
    }
    return refused ? visit.BREAK : undefined;
  });
  return refused;
}

/** The library finds doubled names too, but its time grows with the square of their number. */
function firstDoubled(map: YAMLMap): Refusal | null {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    const name = isScalar(key) ? key.value : key;
    const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (seen.has(name)) return { at, message: `“${name}” stands here twice.`, mend: 'Keep one of the two.' };
    seen.add(name);
  }
  return null;
}

/** Where the deepest part of the path that is there begins; a key where there is one, else the value. */
function offsetOf(contents: unknown, path: Path): number {
  let at = isNode(contents) ? (contents.range?.[0] ?? 0) : 0;
  let node: unknown = contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
      if (!pair || !isNode(pair.key)) return at;
      at = pair.key.range?.[0] ?? at;
      node = pair.value;
    } else if (typeof step === 'number' && isNode(node) && 'items' in node && Array.isArray(node.items)) {
      node = node.items[step];
      if (!isNode(node)) return at;
      at = node.range?.[0] ?? at;
    } else {
      return at;
    }
  }
  return at;
}
