import { describe, expect, it } from 'vitest';
import { fingerprint } from '#core/fingerprint.ts';
import { broughtForward, draftView, isSameMatter } from '../../../outlook-addin/src/draft/draft-view.ts';
import type { RulePrompt } from '../../../outlook-addin/src/draft/rule-prompts.ts';
import { prompt, view } from '../shown.ts';

const rule: RulePrompt = {
  ...prompt({ signal: 'confidential-disclosure', stance: 'stop', noticed: 'A private mailbox.' }),
  rule: 'own-private-mailbox',
};
const offer = prompt();

describe('what a draft needs', () => {
  it('is what was found in its words and what its recipients tell, the strongest stance first', () => {
    const { main, others } = draftView(view(offer), [rule]);
    expect([main, ...others].map((one) => one?.noticed)).toEqual([rule.noticed, offer.noticed]);
  });

  it('is told once where a rule leaves it to the words, and twice where it does not', () => {
    const invited: RulePrompt = {
      ...prompt({ signal: 'procurement-contact', noticed: 'You are inviting bidders.' }),
      rule: 'bidders-invited',
    };
    const edge = prompt({ signal: 'procurement-contact', noticed: 'An edge for bidders.' });
    expect(draftView(view(edge), [invited]).others).toEqual([]);
    const found = prompt({ signal: 'confidential-disclosure', noticed: 'Confidential words.' });
    expect(draftView(view(found), [rule]).others).toHaveLength(1);
  });

  it('opens no other reply beside the draft', () => {
    const declining = prompt({ actions: { main: 'decline', others: ['declare', 'flag'] } });
    expect(draftView(view(declining), []).main?.actions).toEqual({ main: 'declare', others: ['flag'] });
    const handed = prompt({ actions: { main: 'hand-over', others: [] } });
    expect(draftView(view(handed), []).main?.actions).toEqual({ main: 'flag', others: [] });
  });
});

describe('opening at what the dialog spoke of', () => {
  const both = view(offer, rule);

  it('puts it first, by its fingerprint or by its rule', () => {
    expect(broughtForward(both, 'own-private-mailbox').main).toBe(rule);
    expect(broughtForward(view(rule, offer), fingerprint(offer.advised.finding)).main).toBe(offer);
  });

  it('leaves everything where it was if the draft no longer holds it', () => {
    expect(broughtForward(both, 'shown-to-many')).toBe(both);
    expect(broughtForward(both, 'gift-offer 0;1')).toBe(both);
  });

  it('never takes a rule for a finding', () => {
    expect(isSameMatter('own-private-mailbox', 'shown-to-many')).toBe(false);
    expect(isSameMatter('shown-to-many', 'shown-to-many')).toBe(true);
  });
});
