import type { Hit } from '#core/match/matcher.ts';
import type { Token } from '#core/match/tokens.ts';

const negators = new Set(
  "not no never without neither nor cannot nobody none hardly can't won't don't didn't doesn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't mustn't needn't".split(
    ' ',
  ),
);

/** Turns of phrase whose negator denies nothing: "why don't you", "no doubt", "not only", "can't wait". */
const afterHarmless = new Set(
  'wait doubt problem problems worries worry need strings only just mind pressure rush obligation help matter thanks harm'.split(
    ' ',
  ),
);
const beforeHarmless = new Set(['why', 'if', 'or', 'whether']);

/** A negator reaches this many words ahead, within its clause. */
const reach = 4;

/** Whether a negator before the phrase denies it: "we can't offer", "no gift". */
export function isNegated(hit: Hit, tokens: readonly Token[]): boolean {
  const head = tokens[hit.first];
  for (let at = hit.first - 1; at >= 0 && at >= hit.first - reach; at--) {
    const token = tokens[at];
    if (!token || !head || token.clause !== head.clause || token.sentence !== head.sentence) return false;
    if (negators.has(token.word)) {
      const next = tokens[at + 1]?.word ?? '';
      const previous = tokens[at - 1]?.word ?? '';
      return !afterHarmless.has(next) && !beforeHarmless.has(previous);
    }
  }
  return false;
}
