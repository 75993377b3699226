import { z } from 'zod';

/**
 * One line for each fault: what is wrong with which setting, and what the setting is. Never the value itself,
 * which may be secret.
 */
export function faultLines(error: z.ZodError, given: unknown, shape: z.ZodType): string[] {
  const description = z.toJSONSchema(shape, { io: 'input' });
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `- ${named([...issue.path, key])} is no setting: is its name right?`);
    }
    const wrong = at(given, issue.path) === undefined ? 'is missing' : wordsFor(issue);
    return [`- ${named(issue.path)} ${wrong}. ${about(description, issue.path)}`.trimEnd()];
  });
}

const kinds: Record<string, string> = {
  string: 'must be a text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must hold settings of its own',
  record: 'must hold settings of its own',
};

function wordsFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'is of the wrong kind';
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' ? `must be at least ${issue.minimum}` : 'is empty';
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    default:
      // The shape itself says what it wants.
      return issue.message;
  }
}

/** `councils[0].tenant`. */
function named(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'The file';
}

function at(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], given);
}

/** What the shape says of the setting at a path, or of the nearest around it. */
function about(description: z.core.JSONSchema.JSONSchema, path: readonly PropertyKey[]): string {
  let place: z.core.JSONSchema.JSONSchema | undefined = description;
  let said = '';
  for (const step of path) {
    const next: unknown = typeof step === 'number' ? place?.items : place?.properties?.[String(step)];
    place = next as z.core.JSONSchema.JSONSchema | undefined;
    said = place?.description ?? said;
  }
  return said;
}
