import { describe, expect, it } from 'vitest';
import { byStrictness, plainSending, stopsDraft } from '#core/sending/sending.ts';
import { manifestMode } from '../../../outlook-addin/src/events/manifest-mode.ts';

describe('the moment of sending', () => {
  it('lets colleagues ask one another about an offer', () => {
    expect(stopsDraft('gift-offer', false)).toBe(false);
    expect(stopsDraft('gift-offer', true)).toBe(true);
    expect(stopsDraft('inducement', false)).toBe(true);
  });

  it('never holds up a report or an answer to a request', () => {
    expect(stopsDraft('wrongdoing-report', true)).toBe(false);
    expect(stopsDraft('information-request', true)).toBe(false);
  });

  it('asks the manifest for the strictest mode that any alert needs', () => {
    expect(manifestMode(plainSending)).toBe('promptUser');
    expect(manifestMode({ ...plainSending, alerts: { inducement: 'block', membership: 'softBlock' } })).toBe(
      'block',
    );
    expect(manifestMode({ ...plainSending, alerts: { inducement: 'pass' } })).toBe('promptUser');
  });

  it('orders modes, the strictest first', () => {
    expect((['promptUser', 'block', 'softBlock'] as const).toSorted(byStrictness)).toEqual([
      'block',
      'softBlock',
      'promptUser',
    ]);
  });
});
