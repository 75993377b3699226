import type { Item, Zone } from '#core/item/item.ts';
import { buildMatcher } from '#core/match/matcher.ts';
import { tokenise } from '#core/match/tokens.ts';

/** An answer longer than this says for itself what it is about. */
const longestTakeUp = 25;

/** Turns of phrase that mean nothing without the message they stand above. */
const takesUp = buildMatcher({
  yes: [
    'yes please, yes that|this|it, yes to both|all|this|that, =ok with|by me, fine by|with me, sounds|looks good|great|perfect|lovely',
    'go ahead, happy with|to, count me|us in, i|we am|are in, =agreed, works for me|us, that|this works, deal',
    'i|we would|will love to, i|we accept, accept with pleasure, would be delighted, put me|us down',
    'consider it done, leave it with me, will do, let us do it|this|that, see you there, look forward to it',
  ],
  pointing: [
    'see|as|per|note|read|re below, see|per|re the? message|email|mail|thread|trail|chain below',
    'below|this for you, can|could|would you deal|handle|action|look|respond|reply|advise',
    'what do you think, your thoughts|view|views, any thoughts|news|joy|update, thoughts',
    'did|have you see|seen|get|got|read this|that|it|my|the|below, chance to look|read|see|reply|think, chasing, following up, =nudge, resending',
  ],
});

/**
 * The quoted message that the new text takes up, or null: a short text that agrees, acts or points down
 * ("yes please", "can you deal", "see below") puts the message under it before the officer anew.
 * Anything longer speaks for itself, and what it quotes is history.
 */
export function takenUp({ zones }: Item): Zone | null {
  const quoted = zones.find(({ kind }) => kind === 'quoted');
  if (!quoted) return null;
  const own = zones.filter(({ kind }) => kind === 'body');
  // Longer texts need not be cut into words to be known as long.
  if (own.reduce((length, { text }) => length + text.length, 0) > longestTakeUp * 12) return null;
  const { tokens } = tokenise(own.map(({ text }) => text).join('\n'));
  if (tokens.length >= longestTakeUp) return null;
  return takesUp.find(tokens).some(({ negated }) => !negated) ? quoted : null;
}
