import { inLanguages } from '#core/language.ts';
import type { Hindrance, Unreachable } from '#core/register/port.ts';
import { welsh } from '#core/register/words.cy.ts';

/** What stands in the way, why, and what happens next. */
const english: Record<Hindrance, string> = {
  'sign-in':
    'The register does not know who you are. Sign in; what you wrote is kept on this device until then.',
  'no-answer':
    'The register cannot be reached. What you wrote is kept on this device and will be sent later.',
  'too-late':
    'The register did not answer in time. What you wrote is kept on this device and will be sent again.',
  'not-now':
    'The register cannot take this just now. What you wrote is kept on this device and will be sent again.',
  strange:
    'What answered is not a register that this version of Probity understands. What you wrote is kept on this device; sign in to your network, or ask your IT team whether Probity is up to date.',
};

export type RegisterWords = typeof english;

const sentences = inLanguages({ en: english, cy: welsh });

/** Why there was no answer that counts, in words for a person. */
export function unreachable(
  why: Hindrance,
  retryAfterSeconds: number | null = null,
): { unreachable: Unreachable } {
  return { unreachable: { why, sentence: sentences[why], retryAfterSeconds } };
}
