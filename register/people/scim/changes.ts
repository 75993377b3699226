import { type Attribute, attributes, type DirectoryRecord, type Key, type Kind } from './attributes.ts';
import { ScimFault } from './fault.ts';
import { type Path, readPath } from './syntax.ts';

/** What a directory wants to be different: null takes an attribute away. */
export type Changes = { [K in Key]?: DirectoryRecord[K] | null };

const longestText = 500;
const highestGrade = 1000;
const mostOffices = 50;

/**
 * Reads a resource, or the value of a change that names no path: keys may be attributes, paths
 * (`name.familyName`) or the names of extensions. What the register does not keep is passed over.
 */
export function changesIn(resource: unknown): Changes {
  if (!isObject(resource)) throw wrong('The resource', 'an object with attributes');
  const changes: Changes = {};
  for (const [key, value] of Object.entries(resource))
    Object.assign(changes, changesAt(readPath(key), value));
  return changes;
}

/** Reads what stands, or shall stand, at a path. */
export function changesAt(path: Path, value: unknown): Changes {
  if (path.name === '') {
    return path.schema !== null && isObject(value) ? within(`${path.schema}:`, value) : {};
  }
  if (path.name === 'emails') return isForWork(path) ? assigned('address', workAddress(value)) : {};
  if (path.name === 'manager' && path.sub === null) return assigned('manager', managerIn(value));
  if (path.name === 'name' && path.sub === null && isObject(value)) return within('name.', value);
  const attribute = attributeAt(path);
  return attribute ? assigned(attribute.key, value) : {};
}

/** Which of our attributes are meant by a path: one, several for a complex one, or none. */
export function keysAt(path: Path): Key[] {
  if (path.name === 'emails' && !isForWork(path)) return [];
  return attributes
    .filter(({ schema, path: own }) => {
      const lower = own.toLowerCase();
      const wanted = path.sub === null ? path.name : `${path.name}.${path.sub}`;
      if (path.schema !== null && path.schema !== schema) return false;
      return path.name === '' || lower === wanted || lower.startsWith(`${wanted}.`);
    })
    .map(({ key }) => key);
}

function within(prefix: string, value: Record<string, unknown>): Changes {
  return Object.assign(
    {},
    ...Object.entries(value)
      .filter(([key]) => key !== '')
      .map(([key, inner]) => changesAt(readPath(`${prefix}${key}`), inner)),
  );
}

function attributeAt({ schema, name, sub }: Path): Attribute | undefined {
  const wanted = sub === null ? name : `${name}.${sub}`;
  return attributes.find(
    (attribute) =>
      attribute.path.toLowerCase() === wanted && (schema === null || attribute.schema === schema),
  );
}

/** Of several addresses the one for work counts; a path without a type means that one. */
function isForWork({ filter }: Path): boolean {
  return (filter ?? []).every(
    ({ path, value }) =>
      (path.name === 'type' && String(value).toLowerCase() === 'work') ||
      (path.name === 'primary' && String(value).toLowerCase() === 'true'),
  );
}

function workAddress(value: unknown): unknown {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  const typed = all.filter(isObject);
  const chosen =
    typed.find(({ type }) => type === 'work') ?? typed.find(({ primary }) => isTrue(primary)) ?? typed[0];
  return chosen ? (chosen.value ?? null) : (all[0] ?? null);
}

/** Directories send the manager as an id, or as an object that holds it. */
function managerIn(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(one) ? (one.value ?? null) : (one ?? null);
}

function assigned(key: Key, value: unknown): Changes {
  const attribute = attributes.find((candidate) => candidate.key === key);
  return attribute ? { [key]: asKind(attribute, value) } : {};
}

function asKind({ kind, path }: Attribute, value: unknown): DirectoryRecord[Key] | null {
  if (value === null || value === undefined || value === '') return null;
  return read[kind](value, path);
}

const read: Record<Kind, (value: unknown, path: string) => DirectoryRecord[Key] | null> = {
  string: (value, path) => {
    if (typeof value !== 'string' && typeof value !== 'number') throw wrong(path, 'text');
    const text = String(value).trim();
    if (text.length > longestText) throw wrong(path, `at most ${longestText} characters`);
    if (text.includes('\0')) throw wrong(path, 'text without NUL characters');
    return text === '' ? null : text;
  },
  boolean: (value, path) => {
    const word = String(value).toLowerCase();
    if (word !== 'true' && word !== 'false') throw wrong(path, 'true or false');
    return word === 'true';
  },
  integer: (value, path) => {
    const number = typeof value === 'string' && /^\d{1,6}$/.test(value.trim()) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > highestGrade)
      throw wrong(path, `a whole number from 0 to ${highestGrade}`);
    return number;
  },
  strings: (value, path) => {
    const all: unknown[] = Array.isArray(value) ? value : String(value).split(/[,;]/);
    const texts = all.map((one) => read.string(isObject(one) ? one.value : one, path));
    const distinct = [...new Set(texts.filter((text) => typeof text === 'string'))];
    if (distinct.length > mostOffices) throw wrong(path, `at most ${mostOffices} values`);
    return distinct;
  },
};

function isTrue(value: unknown): boolean {
  return String(value).toLowerCase() === 'true';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(what: string, wanted: string): ScimFault {
  return new ScimFault(
    400,
    `“${what}” must be ${wanted}, so nothing was saved. Mend the mapping and send it again.`,
    'invalidValue',
  );
}
