import type { Finding } from '#core/finding.ts';
import type { Fingerprint } from '#core/fingerprint.ts';
import type { Advice } from '#core/policy/advice.ts';
import type { Excerpt } from '#core/ui/excerpt.ts';

/** One thing to ask about, as it is shown. */
export interface Noticed {
  finding: Finding;
  /** Null where no code of conduct is in force. */
  advice: Advice | null;
  /** What the code wants of the person, in two words. */
  stance: string;
  /** In one sentence. */
  sentence: string;
  /** The words, marked in their sentences. */
  excerpts: Excerpt[];
  /** How it can be settled; absent in posts, of which nothing is kept. */
  settling?: { print: Fingerprint; dismissible: boolean };
}

/** More than these nobody reads before a post. */
export const mostNoticed = 3;

/** Why a post waits. */
export interface Verdict {
  /** What was noticed, what weighs most first. Empty where only the account is asked about. */
  noticed: Noticed[];
  /** The organisation's handle where the post goes out under it, else null. */
  official: string | null;
  /** The organisation lets no such post out. */
  blocked: boolean;
  /** Whoever lets it go all the same says why. */
  asksReason?: boolean;
  /** What is set aside is set aside on the officer's other devices too. */
  sharesDismissals?: boolean;
  /** What could not be seen for certain, in a sentence; absent where all was. */
  doubt?: string;
}
