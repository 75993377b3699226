import type { Token } from '#core/match/tokens.ts';

/** Words that deny what follows them. */
export const negators: ReadonlySet<string> = new Set(
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

/** Tells what a text denies: "we can't offer", "no gift". It is read once, from left to right. */
export class Denial {
  private readonly tokens: readonly Token[];
  /** The last negator met, and whether it denies anything. */
  private negator: Token | undefined;
  private at = 0;
  private denies = false;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Whether a negator before a token denies what begins with it: the nearest one met decides. */
  reaches(token: Token, at: number): boolean {
    return this.denies && at - this.at <= reach && token.clause === this.negator?.clause;
  }

  /** Takes note of a negator. */
  meet(negator: Token, at: number): void {
    const next = this.tokens[at + 1]?.word ?? '';
    const previous = this.tokens[at - 1]?.word ?? '';
    this.negator = negator;
    this.at = at;
    this.denies = !afterHarmless.has(next) && !beforeHarmless.has(previous);
  }
}
