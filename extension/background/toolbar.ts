import { browser } from 'wxt/browser';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import type { PageState } from '../messages.ts';
import { speaking } from './speaking.ts';
import { backgroundWords as words } from './words.ts';

/** The drawing that stands for each state; the shield's shape tells them apart, not its colour. */
const drawings: Record<PageState, string> = {
  protecting: 'protecting',
  'no-composer': 'quiet',
  'not-recognised': 'not-recognised',
  'off-by-you': 'off',
  'off-by-organisation': 'off',
};

/** Shows a page's state in the toolbar; null where no guard stands beside the page. */
export async function showState(tabId: number, state: PageState | null): Promise<void> {
  await speaking();
  const drawing = drawings[state ?? 'no-composer'];
  const path = { 16: `/icon/${drawing}-16.png`, 32: `/icon/${drawing}-32.png` };
  const title = words.states[state ?? 'no-composer'];
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Shows how much needs the officer, and nothing where nothing does. */
export async function showCount(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b4f8a' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  const waiting = count === 0 ? '' : ` · ${counted(words.waiting, count)}`;
  await browser.action.setTitle({ title: fill('{name}{waiting}', { name: 'Probity', waiting }) });
}
