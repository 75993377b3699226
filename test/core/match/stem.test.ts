import { describe, expect, it } from 'vitest';
import { stem } from '#core/match/stem.ts';

describe('stems', () => {
  it.each([
    ['offers', 'offered', 'offering', 'offer'],
    ['parties', 'party'],
    ['invited', 'inviting', 'invites', 'invite'],
    ['planned', 'planning', 'plan'],
    ['boxes', 'box'],
    ['children’s'.replace('’', "'"), 'children'],
  ])('bring %s and its forms together', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['relation', 'relative'],
    ['policy', 'police'],
    ['bus', 'busy'],
    ['need', 'nee'],
    ['thing', 'th'],
  ])('keep %s apart from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
