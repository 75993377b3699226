import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher, type Concepts } from '#core/match/matcher.ts';
import { tokenise } from '#core/match/tokens.ts';

function found(concepts: Concepts, text: string): string[] {
  const { tokens } = tokenise(text);
  const matcher = buildMatcher(concepts);
  return matcher.find(tokens).map(
    ({ concept, first, last }) =>
      `${matcher.concepts[concept]}: ${tokens
        .slice(first, last)
        .map(({ word }) => word)
        .join(' ')}`,
  );
}

describe('finding phrases', () => {
  it('finds a word in every inflection', () => {
    expect(found({ offer: ['offer'] }, 'She offers, he offered, offering')).toEqual([
      'offer: offers',
      'offer: offered',
      'offer: offering',
    ]);
  });

  it('knows the words of its phrases, and no others', () => {
    const { knows } = buildMatcher({ offer: ['=free hampers?|gift ... you'] });
    expect(['free', 'hamper', 'gift', 'you'].every(knows)).toBe(true);
    expect(knows('hampers')).toBe(false);
  });

  it('finds a word just as written where asked', () => {
    expect(found({ land: ['=land'] }, 'The land where we landed')).toEqual(['land: land']);
  });

  it('reads alternatives, optional words and gaps', () => {
    expect(found({ a: ['our|my little? treat'] }, 'our treat, my little treat')).toEqual([
      'a: our treat',
      'a: my little treat',
    ]);
    expect(found({ b: ['take ... lunch'] }, 'take you out to lunch. Take it. Lunch')).toEqual([
      'b: take you out to lunch',
    ]);
  });

  it('inlines another concept', () => {
    expect(found({ kin: ['wife, son'], bring: ['bring your @kin'] }, 'Bring your son')).toContain(
      'bring: bring your son',
    );
  });

  it('keeps the longest of what begins at one word', () => {
    expect(found({ gift: ['gift', 'gift card'] }, 'a gift card')).toEqual(['gift: gift card']);
  });

  it('finds a word that is too long to be kept, first in a phrase or later', () => {
    const long = 'y'.repeat(60);
    expect(found({ a: [`${long}, gift ${long}`] }, `A ${long}. A gift ${long}`)).toEqual([
      `a: ${long}`,
      `a: gift ${long}`,
      `a: ${long}`,
    ]);
  });

  it('does not reach past the end of a sentence', () => {
    expect(found({ a: ['on us'] }, 'Come on. Us too')).toEqual([]);
  });

  it('refuses phrases that would match anywhere or too much', () => {
    expect(() => buildMatcher({ a: ['_ treat'] })).toThrow('must open with a word');
    expect(() => buildMatcher({ a: ['a ... b ... c ... d'] })).toThrow('more than 2 gaps');
    expect(() => buildMatcher({ a: ['go @nowhere'] })).toThrow('No concept is called "nowhere"');
  });

  it('finds the same phrases however many others there are', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 40 }), (others) => {
        const alone = found({ gift: ['hamper for you'] }, 'A hamper for you, from us all');
        const among = found({ gift: ['hamper for you'], others }, 'A hamper for you, from us all');
        expect(among.filter((each) => each.startsWith('gift'))).toEqual(alone);
      }),
    );
  });
});

describe('denial', () => {
  const denied = (text: string): boolean => {
    const { tokens } = tokenise(text);
    const [hit] = buildMatcher({ gift: ['gift, come'] }).find(tokens);
    return hit?.negated === true;
  };

  it.each(['We cannot take a gift', "I won't accept any gift", 'without a gift'])(
    'is seen in “%s”',
    (text) => {
      expect(denied(text)).toBe(true);
    },
  );

  it.each(["Why don't you come", 'No doubt a gift', 'Not today, a gift', "Can't wait to come"])(
    'is not seen in “%s”',
    (text) => {
      expect(denied(text)).toBe(false);
    },
  );
});
