import { fnv1a } from '#core/fnv1a.ts';

/** A few letters that tell one text from another, whatever its length, and nothing of what it says. */
export function sumOf(text: string): string {
  return `${text.length.toString(36)}-${fnv1a(text).toString(36)}`;
}
