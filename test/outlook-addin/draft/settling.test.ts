import { describe, expect, it } from 'vitest';
import { fingerprint } from '#core/fingerprint.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import type { Deed, PromptDeeds } from '#core/ui/prompt-deeds.ts';
import { createSettling } from '../../../outlook-addin/src/draft/settling.ts';
import { prompt, view } from '../shown.ts';

const offer = prompt();
const print = fingerprint(offer.advised.finding);

function settling(before: string[] = [], asksReason = false) {
  const kept: string[][] = [];
  const reasons = new Map<string, string | null>();
  let deed: Deed | null = null;
  const dismissals = {
    add: async (key: string, reason: string | null) => void reasons.set(key, reason),
    remove: async (key: string) => void reasons.delete(key),
  };
  const desk = {
    attempt: (work: () => Promise<void>) => work(),
    parts: { store: { dismissals } },
  } as unknown as Desk;
  const made = createSettling({
    desk,
    asksReason,
    onChange: () => {},
    mailbox: {
      settled: async () => before,
      keepSettled: async (prints) => {
        kept.push([...prints]);
        return true;
      },
    },
  });
  const deeds = () => made.deeds({ deedFor: () => deed } as unknown as PromptDeeds);
  return {
    ...made,
    kept,
    reasons,
    deeds,
    become: (next: Deed) => {
      deed = next;
    },
  };
}

describe('settling a draft', () => {
  it('leaves nothing on a draft on which nothing was settled', async () => {
    const { follow, kept } = settling();
    await follow('draft 1', view(offer), []);
    expect(kept).toEqual([]);
  });

  it('tells the moment of sending what was set aside long ago and is no longer shown', async () => {
    const { follow, kept } = settling();
    await follow('draft 1', view(null), ['gift-offer 1 2;']);
    expect(kept).toEqual([['gift-offer 1 2;']]);
  });

  it('lets what was declared or flagged go, and not what is only begun', async () => {
    const { follow, refresh, deeds, become, kept } = settling();
    await follow('draft 1', view(offer), []);
    deeds();
    become({ what: 'kept', declaration: 'd' });
    refresh();
    expect(kept).toEqual([]);
    become({ what: 'flagged', declaration: 'd', delivery: { state: 'waiting' } });
    refresh();
    expect(kept).toEqual([[print]]);
  });

  it('sends anyway with the reason on this device alone, and takes both back', async () => {
    const { follow, deeds, kept, reasons } = settling([], true);
    await follow('draft 1', view(offer), []);
    deeds().sendAnyway?.onSend(offer, 'The charity paid.');
    expect(deeds().deedFor(offer)).toEqual({ what: 'settled' });
    expect(kept.at(-1)).toEqual([print]);
    expect([...reasons.values()]).toEqual(['The charity paid.']);
    deeds().sendAnyway?.onTakeBack(offer);
    expect(deeds().deedFor(offer)).toBe(null);
    expect(kept.at(-1)).toEqual([]);
    expect(reasons.size).toBe(0);
  });

  it('goes on with what the same draft was left with, and forgets it for the next', async () => {
    const { follow, deeds } = settling([print]);
    await follow('draft 1', view(offer), []);
    expect(deeds().deedFor(offer)).toEqual({ what: 'settled' });
  });
});
