import * as z from 'zod/mini';

const Tokens = z.object({
  access: z.string(),
  /** Milliseconds since 1970. */
  until: z.number(),
  refresh: z.nullable(z.string()),
});

export type Tokens = z.output<typeof Tokens>;

export interface TokenShelf {
  get(): Tokens | null;
  /** Null forgets them. */
  set(tokens: Tokens | null): void;
}

const key = 'probity.sign-in';

/**
 * Keeps tokens in memory and, so that opening the pane anew does not sign the officer out, in the tab's
 * session storage where the browser has one. Nothing outlives the tab.
 */
export function tokenShelf(): TokenShelf {
  let tokens = kept();
  return {
    get: () => tokens,
    set(changed) {
      tokens = changed;
      try {
        if (changed === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(changed));
      } catch {
        // Blocked: memory holds them until the pane closes.
      }
    },
  };
}

function kept(): Tokens | null {
  try {
    return z.nullable(Tokens).parse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  } catch {
    return null;
  }
}
