import * as z from 'zod/mini';

const Preferences = z.object({
  /** Whether items get a category that says how far their declaration has come. */
  categories: z._default(z.boolean(), false),
});

/** What an officer prefers of the pane. */
export type Preferences = z.output<typeof Preferences>;

const plainPreferences: Preferences = { categories: false };

/** Reads what was kept, perhaps by another version; what cannot be read is as if nobody had chosen. */
export function preferencesOf(kept: unknown): Preferences {
  return Preferences.safeParse(kept).data ?? plainPreferences;
}
