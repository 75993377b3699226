import { describe, expect, it } from 'vitest';
import { stances } from '#core/policy/advice.ts';
import { signalIds } from '#core/signals/ids.ts';
import { actionsFor } from '#core/ui/prompt-actions.ts';

describe('what a prompt offers to do', () => {
  it('declines and declares what the code turns down', () => {
    const actions = actionsFor({
      signal: 'hospitality-offer',
      stance: 'decline',
      declaration: 'hospitality',
    });
    expect(actions).toEqual({ main: 'decline', others: ['declare', 'flag'] });
  });

  it('declares what may go ahead', () => {
    const actions = actionsFor({ signal: 'gift-offer', stance: 'declare', declaration: 'gift' });
    expect(actions).toEqual({ main: 'declare', others: ['flag', 'decline'] });
  });

  it('hands the media to the communications team, whatever the stance', () => {
    for (const stance of stances) {
      expect(actionsFor({ signal: 'media-request', stance, declaration: null }).main).toBe('hand-over');
    }
  });

  it('asks for advice where something may be a breach, and never offers a kind refusal to a bribe', () => {
    const actions = actionsFor({ signal: 'inducement', stance: 'stop', declaration: 'flag' });
    expect(actions).toEqual({ main: 'flag', others: [] });
  });

  it('always has a main button and at most two others, none of them twice', () => {
    for (const signal of signalIds) {
      for (const stance of stances) {
        for (const declaration of [null, 'gift', 'flag'] as const) {
          const { main, others } = actionsFor({ signal, stance, declaration });
          expect(others.length).toBeLessThanOrEqual(2);
          expect(new Set([main, ...others]).size).toBe(others.length + 1);
        }
      }
    }
  });
});
