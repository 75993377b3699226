import type { Item } from '#core/item/item.ts';
import { buildMatcher } from '#core/match/matcher.ts';
import { tokenise } from '#core/match/tokens.ts';
import type { Answer } from '#core/policy/situation.ts';

/** How officers answer an offer in their own words. */
const answering = buildMatcher({
  declined: [
    'decline, turn down, turn it|this|that|them|you down, say no, no thank|thanks, pass on this|that|it|these',
    'unable to accept|take|keep|attend|come|join, not able|allowed|permitted to accept|take|keep|attend|come|join',
    "cannot|can't accept|take|keep|attend|come|join, must|may not accept|take|keep|attend|come|join",
  ],
  accepted: [
    'i|we ... accept, accept with pleasure, yes please, count me|us in, put me|us down',
    'i|we would|will love|like|be to come|join|attend|accept',
    'happy|delighted|glad|pleased to accept|come|join|attend, i|we am|are in, see you there, deal',
  ],
});

const refusing = answering.concepts.indexOf('declined');

/** Longer drafts are about more than an answer, and cutting them into words would take time for nothing. */
const longestAnswer = 4000;

/**
 * What the officer's own draft answers to an offer: a refusal outweighs an acceptance, as kind refusals
 * hold both. `undecided` for whatever somebody else wrote, and where the draft does not say.
 */
export function ownAnswer({ kind, zones }: Pick<Item, 'kind' | 'zones'>): Answer {
  if (kind !== 'email-compose') return 'undecided';
  const text = zones
    .filter((zone) => zone.kind === 'body')
    .map((zone) => zone.text)
    .join('\n');
  const { tokens } = tokenise(text.slice(0, longestAnswer));
  const said = answering.find(tokens).map(({ concept, negated }): Answer => {
    if (concept === refusing) return negated ? 'undecided' : 'declined';
    return negated ? 'declined' : 'accepted';
  });
  if (said.includes('declined')) return 'declined';
  return said.includes('accepted') ? 'accepted' : 'undecided';
}
