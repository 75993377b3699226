import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

/*
 * A module is loaded before its surface knows whom it speaks to. A sentence that is read then stays English; a part
 * of a table may be kept, as it changes its language with the whole (core/language.ts).
 */

const root = join(import.meta.dirname, '..');
const files = ['core', 'extension', 'outlook-addin', 'register'].flatMap((room) =>
  globSync(`${room}/**/*.{ts,tsx}`, { cwd: root }),
);

type Node = Record<string, unknown> & { type: string; start: number; end: number };
type Tables = Map<string, unknown>;

/** What a module does with words while it loads, other than keeping a part of a table. */
function readAtLoad(source: string, imported: Tables): string[] {
  const tables: Tables = new Map(imported);
  const found: string[] = [];
  for (const statement of parseSync('module.tsx', source).program.body) visit(statement);
  return found;

  function visit(part: unknown): void {
    if (Array.isArray(part)) {
      for (const one of part) visit(one);
      return;
    }
    if (!isNode(part) || part.type.startsWith('Import') || isLater(part)) return;
    if (part.type === 'VariableDeclarator' && keepsPart(part)) return;
    const read = wordsAt(part);
    if (read !== undefined && typeof read === 'object') return;
    if (read !== undefined || readsAll(part)) found.push(source.slice(part.start, part.end));
    for (const [name, inner] of Object.entries(part)) {
      const isName = (name === 'property' && part.computed === false) || (name === 'key' && !part.computed);
      if (!isName) visit(inner);
    }
  }

  /** `const words = allWords.part` and `const { part } = allWords`, where what is kept is no sentence. */
  function keepsPart({ id, init }: Node): boolean {
    const value = wordsAt(init);
    if (!isNode(id) || typeof value !== 'object' || value === null) return false;
    const kept = id.type === 'Identifier' ? [[String(id.name), value] as const] : partsIn(id, value);
    if (kept.some(([, part]) => typeof part !== 'object')) return false;
    for (const [name, part] of kept) tables.set(name, part);
    return true;
  }

  /** Whether every sentence of a table is read: it is spread, taken apart, or handed to something that may. */
  function readsAll(node: Node): boolean {
    const given = node.type === 'SpreadElement' || node.type === 'JSXSpreadAttribute' ? [node.argument] : [];
    const taken =
      node.type === 'VariableDeclarator' && isNode(node.id) && node.id.type === 'ObjectPattern'
        ? [node.init]
        : [];
    const handed = Array.isArray(node.arguments) && !asksNames(node.callee) ? node.arguments : [];
    return [...given, ...taken, ...handed].some((part) => typeof wordsAt(part) === 'object');
  }

  /** What a chain of names in a table comes to; undefined for anything else. */
  function wordsAt(node: unknown): unknown {
    if (!isNode(node)) return undefined;
    if (node.type === 'Identifier') return tables.get(String(node.name));
    if (node.type !== 'MemberExpression' || node.computed === true || !isNode(node.property))
      return undefined;
    const table = wordsAt(node.object);
    return typeof table === 'object' && table !== null
      ? Reflect.get(table, String(node.property.name))
      : undefined;
  }
}

function partsIn(pattern: Node, table: object): (readonly [string, unknown])[] {
  const properties = Array.isArray(pattern.properties) ? pattern.properties : [];
  return properties.flatMap(({ key, value }: Record<string, Node>) =>
    key && value ? [[String(value.name), Reflect.get(table, String(key.name))] as const] : [],
  );
}

/** `Object.keys`: the names of entries are the same in every language. */
function asksNames(callee: unknown): boolean {
  if (!isNode(callee) || !isNode(callee.object) || !isNode(callee.property)) return false;
  return callee.object.name === 'Object' && callee.property.name === 'keys';
}

/** What runs once somebody calls it, and what is gone before anything runs. */
function isLater({ type, static: isStatic }: Node): boolean {
  const isType = type.startsWith('TS') && !['TSAsExpression', 'TSSatisfiesExpression'].includes(type);
  return isType || type.includes('Function') || (type === 'PropertyDefinition' && isStatic !== true);
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
}

/** The tables that a module imports from files of words, by the names they have in it. */
async function tablesOf(file: string, source: string): Promise<Tables> {
  const tables: Tables = new Map();
  for (const statement of parseSync(file, source).program.body) {
    if (statement.type !== 'ImportDeclaration' || !/words\.ts$/.test(statement.source.value)) continue;
    const from = statement.source.value;
    const path = from.startsWith('#') ? join(root, from.slice(1)) : join(root, dirname(file), from);
    const module: Record<string, unknown> = await import(path);
    for (const specifier of statement.specifiers) {
      const name =
        specifier.type === 'ImportSpecifier'
          ? source.slice(specifier.imported.start, specifier.imported.end)
          : '';
      // What ends so holds every language at once.
      if (typeof module[name] === 'object' && !name.endsWith('In'))
        tables.set(specifier.local.name, module[name]);
    }
  }
  return tables;
}

describe('a module that loads', () => {
  const words: Tables = new Map([['words', { send: 'Send', kinds: { gift: 'Gift' } }]]);

  it('would be caught reading a sentence', () => {
    for (const source of [
      'const send = words.send;',
      'const { send } = words;',
      'const kinds = words.kinds; const gift = [kinds.gift];',
      'export const told = { title: words.send };',
      'const all = { ...words };',
      'const all = Object.entries(words.kinds);',
      'const all = told(words);',
      ['const text = `$', '{words.send} it`;'].join(''),
      'class A { static title = words.send; }',
    ]) {
      expect(readAtLoad(source, words), source).not.toEqual([]);
    }
  });

  it('may keep a part of a table, and read what it likes later', () => {
    for (const source of [
      'const kinds = words.kinds;',
      'const labels = { kinds: words.kinds };',
      'const names = Object.keys(words.kinds);',
      'const { kinds } = words; const told = () => kinds.gift;',
      'const { kinds: sorts } = words; function told() { return sorts.gift + words.send; }',
      'class A { title = words.send; }',
      'type Sent = typeof words.send;',
      'const other = { words: 1 }; const one = other.words;',
    ]) {
      expect(readAtLoad(source, words), source).toEqual([]);
    }
  });
});

describe('the modules that speak', () => {
  const found: string[] = [];
  let count = 0;

  beforeAll(async () => {
    for (const file of files.filter((name) => !/words(?:\.cy)?\.ts$/.test(name))) {
      const source = readFileSync(join(root, file), 'utf8');
      if (!/from '[^']*words\.ts'/.test(source)) continue;
      count++;
      const tables = await tablesOf(file, source);
      found.push(...readAtLoad(source, tables).map((what) => `${file}: ${what}`));
    }
  }, 60_000);

  it('are found at all', () => expect(count).toBeGreaterThan(100));

  it('read no sentence while they load', () => expect(found).toEqual([]));
});
