import { language } from '#core/language.ts';
import type { Role } from '#core/policy/code.ts';

/**
 * A role of the code in a sentence: "your Executive Director". A code's words fit into English sentences; in those
 * of another language the bare title stands.
 */
export function roleInWords({ called, title }: Role): string {
  return language() === 'en' ? called : title;
}
