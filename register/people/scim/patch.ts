import { attributes, type DirectoryRecord, probitySchema } from './attributes.ts';
import { type Changes, changesAt, changesIn, isObject, keysAt } from './changes.ts';
import { ScimFault } from './fault.ts';
import { type Path, readPath } from './syntax.ts';

/** One step of a PATCH. */
export interface Operation {
  op: 'add' | 'replace' | 'remove';
  /** Null where the value's own keys say what is meant. */
  path: Path | null;
  value: unknown;
}

const mostOperations = 1000;

/** Reads the body of a PATCH. Directories write the operations' names in capitals as they like. */
export function operationsIn(body: unknown): Operation[] {
  const given = isObject(body) ? (body.Operations ?? body.operations) : undefined;
  if (!Array.isArray(given) || given.length === 0 || given.length > mostOperations) {
    throw new ScimFault(
      400,
      `A change needs “Operations”, a list of 1 to ${mostOperations} of them.`,
      'invalidSyntax',
    );
  }
  return given.map(operationIn);
}

function operationIn(given: unknown): Operation {
  const { op, path, value } = isObject(given) ? given : {};
  const name = String(op).toLowerCase();
  if (name !== 'add' && name !== 'replace' && name !== 'remove') {
    throw new ScimFault(400, 'Each operation is “add”, “replace” or “remove”.', 'invalidSyntax');
  }
  if (path !== undefined && path !== null && typeof path !== 'string') {
    throw new ScimFault(400, 'The path of an operation is text.', 'invalidPath');
  }
  if (!path && name === 'remove') {
    throw new ScimFault(400, 'An operation that removes something needs a path.', 'noTarget');
  }
  return { op: name, path: path ? readPath(path) : null, value };
}

/** What a person's operations come to, one after another, against what the directory said so far. */
export function patched(record: DirectoryRecord, operations: readonly Operation[]): Changes {
  const changes: Changes = {};
  for (const operation of operations) Object.assign(changes, changesOf(operation, { ...record, ...changes }));
  return changes;
}

function changesOf({ op, path, value }: Operation, now: Changes): Changes {
  if (op === 'remove' && path) return removed(path, value, now);
  const changes = path ? changesAt(path, value) : changesIn(value);
  if (op === 'add' && changes.offices && now.offices)
    return { ...changes, offices: [...new Set([...now.offices, ...changes.offices])] };
  return changes;
}

function removed(path: Path, value: unknown, now: Changes): Changes {
  const keys = keysAt(path);
  if (keys.length === 1 && keys[0] === 'offices') {
    const gone = [
      ...(changesAt({ ...path, filter: null }, value).offices ?? []),
      ...(path.filter ?? []).map((condition) => String(condition.value)),
    ];
    if (gone.length > 0) return { offices: (now.offices ?? []).filter((office) => !gone.includes(office)) };
  }
  return Object.fromEntries(keys.map((key) => [key, null]));
}

/**
 * What a whole new version of a person comes to. Attributes that it does not name are taken away, save ours:
 * few directories know them, and one that sends none of them leaves them as they are. The external id stays too:
 * without it the person could no longer sign in.
 */
export function replacement(record: DirectoryRecord, changes: Changes): Changes {
  const ours = attributes.filter(({ schema }) => schema === probitySchema);
  const kept = ours.some(({ key }) => key in changes) ? [] : ours.map(({ key }) => key);
  const gone = attributes
    .filter(({ key }) => key in record && key !== 'externalId' && !kept.includes(key))
    .map(({ key }) => [key, null] as const);
  return { ...Object.fromEntries(gone), ...changes };
}
