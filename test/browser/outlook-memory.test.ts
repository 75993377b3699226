import { describe, expect, it } from 'vitest';
import { clickThrough, held } from './click-through.ts';
import { useOutlook } from './outlook-page.ts';
import { risky } from './samples.ts';

const openOutlook = useOutlook();

/** Before these, code is compiled and caches fill. */
const firstClicks = 150;
const clicks = 250;
/**
 * What a click may leave behind at most: the engine still warms up for hundreds of clicks and takes half of this.
 * `test/bench/outlook.ts` shows where it ends: flat from a few thousand items on.
 */
const mostBytesAClick = 2_500;

describe('a pane that stays open for months', () => {
  it('holds no more after hundreds of items than after the first', { timeout: 90_000 }, async () => {
    const outlook = await openOutlook();
    await outlook.select(risky);
    await outlook.openPane();
    await outlook.pane.locator('.prompt').waitFor();
    const session = await outlook.page.context().newCDPSession(outlook.page);
    await clickThrough(outlook.page, 0, firstClicks);
    const before = await held(session);
    await clickThrough(outlook.page, firstClicks, clicks);
    const after = await held(session);
    expect(after.nodes - before.nodes).toBeLessThan(clicks / 10);
    expect(after.listeners - before.listeners).toBeLessThan(clicks / 10);
    expect((after.heapBytes - before.heapBytes) / clicks).toBeLessThan(mostBytesAClick);
  });
});
