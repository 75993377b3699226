import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed } from '#core/ui/prompt-deeds.ts';
import { createMarker } from '../../outlook-addin/src/marker.ts';
import { longestNotice, type Mark, markFor, unmarked } from '../../outlook-addin/src/marks.ts';
import { prompt, view } from './shown.ts';

const sent: Deed = { what: 'declared', declaration: 'd', delivery: { state: 'sent', to: 'x', at: '' } };
const none = () => null;

describe('the mark on an item', () => {
  it('is nothing where nothing was found', () => {
    expect(markFor(view(null), none)).toEqual(unmarked);
  });

  it('says what was found and how much more, and that it is to be declared', () => {
    const second = prompt({ noticed: 'Somebody is asking to meet you.' });
    expect(markFor(view(prompt(), second), none)).toEqual({
      notice: 'Probity: Declare. Somebody is offering you hospitality. (1 more)',
      category: 'toDeclare',
    });
  });

  it('asks for no declaration where the code asks for none', () => {
    expect(markFor(view(prompt({ declarable: false })), none).category).toBe(null);
  });

  it('stays while the declaration is only begun, and changes once it has gone', () => {
    const kept = (): Deed => ({ what: 'kept', declaration: 'd' });
    expect(markFor(view(prompt()), kept).category).toBe('toDeclare');
    expect(markFor(view(prompt()), () => sent)).toEqual({ notice: null, category: 'declared' });
  });

  it('goes where everything was set aside', () => {
    expect(markFor(view(prompt()), () => ({ what: 'dismissed' }))).toEqual(unmarked);
  });

  it('fits into Outlook’s notification, whatever was noticed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.nat(12), (noticed, more) => {
        const others = Array.from({ length: more }, () => prompt());
        const { notice } = markFor(view(prompt({ noticed }), ...others), none);
        expect(notice?.length ?? 999).toBeLessThanOrEqual(longestNotice);
      }),
    );
  });
});

describe('marking', () => {
  function marking(categories: boolean, refuses = false) {
    const left: unknown[] = [];
    const refused: string[] = [];
    const marker = createMarker({
      mailbox: {
        preferences: () => ({ categories }),
        showNotice: async (item, notice) => void left.push([item, notice]),
        setCategory: async (item, category) => {
          left.push([item, category]);
          if (refuses) throw new Error('unknown category');
        },
      },
      onRefused: (category) => void refused.push(category),
    });
    return { marker, left, refused };
  }
  const found: Mark = { notice: 'Found.', category: 'toDeclare' };

  it('asks Outlook once for what has not changed', () => {
    const { marker, left } = marking(true);
    for (const item of ['a', 'a', 'b', 'a']) marker.mark(item, found);
    expect(left).toHaveLength(6);
  });

  it('touches no category unless the officer wants one', () => {
    const { marker, left } = marking(false);
    marker.mark('a', found);
    expect(left).toEqual([['a', 'Found.']]);
  });

  it('tells that the mailbox has no such category, once', async () => {
    const { marker, refused } = marking(true, true);
    marker.mark('a', found);
    marker.mark('a', found);
    await Promise.resolve();
    await Promise.resolve();
    expect(refused).toEqual(['toDeclare']);
  });
});
