import axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type OutlookOptions, type OutlookPage, useOutlook } from './outlook-page.ts';
import { type GivenItem, risky } from './pane-page.ts';

const openOutlook = useOutlook();

const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
];

const draft: GivenItem = {
  id: 'draft',
  kind: 'message-compose',
  subject: 'Saturday',
  from: { name: 'Sam Officer', address: 'sam.officer@westmarch.gov.uk' },
  to: [{ name: 'Jo Reed', address: 'j.reed@callowayhighways.co.uk' }],
  bodyText:
    'Dear Jo,\n\nThank you for the two seats in your box at the races, I would love to come as your guest.\n\nSam',
};

/** A draft in a council that wants to know why a draft goes all the same. */
async function write(options: OutlookOptions = {}): Promise<OutlookPage> {
  const outlook = await openOutlook(options);
  await outlook.page.route('**/outlook-addin/settings.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), sending: { reason: true } } });
  });
  await outlook.compose(draft);
  await outlook.openPane();
  await outlook.pane.getByRole('heading', { level: 1, name: /^Your draft/ }).waitFor();
  return outlook;
}

/** What axe finds wrong in the pane, as "rule: element". */
async function axeFaults(outlook: OutlookPage): Promise<string[]> {
  await outlook.frame().evaluate(axe.source);
  return outlook.frame().evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe('the pane beside a draft, for everybody', () => {
  it.each(looks)('has nothing that axe objects to in %s', async (_look, context) => {
    const outlook = await write({ context });
    await outlook.pane.getByText('Send anyway', { exact: true }).click();
    expect(await axeFaults(outlook)).toEqual([]);
    await outlook.pane.getByRole('button', { name: 'Profile' }).click();
    await outlook.pane.getByRole('checkbox', { name: 'Put a category on items' }).waitFor();
    expect(await axeFaults(outlook)).toEqual([]);
  });

  it.each(looks)(
    'has nothing that axe objects to where a declaration is chosen, in %s',
    async (_look, context) => {
      const outlook = await openOutlook({ context, pane: '/outlook-addin/taskpane.html#/declare' });
      await outlook.select({ ...risky, owner: { name: '', address: 'highways@westmarch.gov.uk' } });
      await outlook.openPane();
      await outlook.pane.getByRole('button', { name: /Calloway/ }).waitFor();
      expect(await axeFaults(outlook)).toEqual([]);
      await outlook.pane.getByRole('button', { name: 'Message', exact: true }).click();
      await outlook.pane.locator('.about').waitFor();
      expect(await axeFaults(outlook)).toEqual([]);
    },
  );

  it('takes a reason by keyboard alone, keeps it here, and stays within 320 pixels', async () => {
    const { pane, page, frame, state } = await write();
    await pane.getByText('Send anyway', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The charity paid.');
    await page.keyboard.press('Tab');
    expect(await pane.getByText('This is not relevant').count()).toBe(0);
    const width = await frame().evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.keyboard.press('Enter');
    await pane.getByText('You can send this.').waitFor();
    await expect
      .poll(async () => JSON.stringify((await state('draft')).sessionData))
      .toContain('hospitality-offer');
    expect(JSON.stringify(await state('draft'))).not.toContain('charity');
  });
});
