import { describe, expect, it } from 'vitest';
import type { Draft } from '#core/declaration/draft.ts';
import { sentAnyway, sentAnywayQuestions } from '#core/declaration/sent-anyway.ts';
import type { Dismissal } from '#core/storage/contents.ts';
import { forgetReason, keepReason, withReason } from '#core/ui/desk/sent-anyway.ts';
import { content } from '#test/core/declaration/sample.ts';

function dismissals() {
  const kept = new Map<string, Dismissal>();
  return {
    kept,
    add: async (print: string, reason: string | null) =>
      void kept.set(print, { print, reason, at: '2026-03-02T09:00:00Z' }),
    remove: async (print: string) => void kept.delete(print),
    all: async () => [...kept.values()],
  };
}

const draft: Draft = { content: content(), unknown: [], role: null, deadline: null };

describe('why a draft was sent all the same', () => {
  it('goes along with the declaration of the same matter, as an answer that can be changed', async () => {
    const shelf = dismissals();
    await keepReason(shelf, 'gift-offer 1 2;', 'The charity paid.');
    const { content: told } = await withReason(draft, shelf, 'gift-offer 1 2;');
    expect(told.facts.answers[sentAnyway]).toBe('The charity paid.');
    expect(sentAnywayQuestions(told)).toMatchObject([{ id: sentAnyway, type: 'long', needed: false }]);
  });

  it('stays away from every other declaration, and is asked of nobody who gave none', async () => {
    const shelf = dismissals();
    await keepReason(shelf, 'gift-offer 1 2;', 'The charity paid.');
    expect(await withReason(draft, shelf, 'gift-offer 3 4;')).toBe(draft);
    expect(sentAnywayQuestions(draft.content)).toEqual([]);
  });

  it('is forgotten once it is taken back, and never counts as something set aside', async () => {
    const shelf = dismissals();
    await keepReason(shelf, 'gift-offer 1 2;', 'The charity paid.');
    expect(shelf.kept.has('gift-offer 1 2;')).toBe(false);
    await forgetReason(shelf, 'gift-offer 1 2;');
    expect(await withReason(draft, shelf, 'gift-offer 1 2;')).toBe(draft);
  });

  it('is left away where the device does not hand it over', async () => {
    const shelf = { ...dismissals(), all: () => Promise.reject(new Error('blocked')) };
    expect(await withReason(draft, shelf, 'gift-offer 1 2;')).toBe(draft);
  });
});
