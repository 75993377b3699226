import type { Claims } from './claims.ts';

const rememberedMs = 30_000;
const mostTokens = 20_000;

/**
 * The same check of tokens, which knows for half a minute whom it has let in: checking a signature takes longer
 * than the rest of a short request. Nobody who was refused is remembered, and what a person may do is asked
 * anew each time.
 */
export function remembering(
  check: (authorization: string | undefined) => Promise<Claims>,
  now: () => Date,
): (authorization: string | undefined) => Promise<Claims> {
  const known = new Map<string, { claims: Claims; until: number }>();
  return async (authorization = '') => {
    const moment = now().getTime();
    const before = known.get(authorization);
    // Until then and not before this began: a clock that was set back makes nobody known for longer.
    if (before && moment < before.until && moment >= before.until - rememberedMs) return before.claims;
    const claims = await check(authorization);
    if (known.size >= mostTokens) known.clear();
    known.set(authorization, { claims, until: moment + rememberedMs });
    return claims;
  };
}
