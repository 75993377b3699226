import { describe, expect, it } from 'vitest';
import { deliveryInWords } from '#core/ui/delivery-in-words.ts';
import { momentInWords } from '#core/ui/moment.ts';
import { counted } from '#core/ui/plural.ts';
import { tabOf } from '#core/ui/route.ts';
import { sizeInWords } from '#core/ui/size.ts';

const today = '2026-11-22';

describe('times, sizes and numbers in words', () => {
  it('tells the time alone for today, the day too for any other', () => {
    expect(momentInWords('2026-11-22T14:05:00', today)).toBe('today at 14:05');
    expect(momentInWords('2026-11-20T09:30:00', today)).toBe('Friday 20 November at 09:30');
    expect(momentInWords('2025-11-20T00:00:00', today)).toBe('20 November 2025 at 00:00');
  });

  it('tells a size in the unit that fits, and never nothing', () => {
    expect(sizeInWords(24_300)).toBe('24 kB');
    expect(sizeInWords(1_240_000)).toBe('1.2 MB');
    expect(sizeInWords(3)).toBe('1 kB');
  });

  it('chooses the form of a sentence by its number, and the last where a form is missing', () => {
    const forms = { one: '{count} thing', other: '{count} things' };
    expect([0, 1, 2, 1200].map((count) => counted(forms, count))).toEqual([
      '0 things',
      '1 thing',
      '2 things',
      '1,200 things',
    ]);
    expect(counted({ other: '{count} of them' }, 1)).toBe('1 of them');
  });

  it('says to whom and when something was sent, and in the register’s words why it was not', () => {
    const at = '2026-11-22T14:05:00';
    expect(deliveryInWords({ state: 'sent', to: 'your Head of Service', at }, today)).toBe(
      'Sent to your Head of Service today at 14:05.',
    );
    expect(deliveryInWords({ state: 'waiting' }, today)).toBe('Kept on this device, will be sent.');
    expect(deliveryInWords({ state: 'refused', sentence: 'Choose a day.' }, today)).toBe('Choose a day.');
  });

  it('puts every screen under a tab', () => {
    expect(tabOf({ screen: 'decline' })).toBe('message');
    expect(tabOf({ screen: 'amend' })).toBe('mine');
  });
});
