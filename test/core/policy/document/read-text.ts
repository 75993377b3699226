import { type Outline, readOutline } from '#core/policy/document/read.ts';
import { textLines } from '#core/policy/document/text-lines.ts';

/** The outline of a plain text. */
export function readText(text: string): Outline {
  return readOutline(textLines(text));
}

/** Each block of an outline as "role number: first words". */
export function shape({ blocks }: Outline): string[] {
  return blocks.map(({ role, number, text }) => `${role}${number === null ? '' : ` ${number}`}: ${text}`);
}
