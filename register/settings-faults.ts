import { z } from 'zod';
import { wrongs } from './wrong.ts';

/** One line for each fault: what is wrong with which setting, and what the setting is. */
export function faultLines(error: z.ZodError, given: unknown, shape: z.ZodType): string[] {
  const description = z.toJSONSchema(shape, { io: 'input' });
  return wrongs(error.issues, given).map(({ path, words }) =>
    `- ${named(path)} ${words}. ${about(description, path)}`.trimEnd(),
  );
}

/** `councils[0].tenant`. */
function named(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'The file';
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
