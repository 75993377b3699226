import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { clean, disguised, longNamed, type PaneOptions, type PanePage, risky, usePane } from './pane-page.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const openPane = usePane();

const looks: [string, PaneOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
];

async function unfoldAll({ pane }: PanePage): Promise<void> {
  for (const fold of await pane.locator('details').all()) {
    await fold.evaluate((node) => node.setAttribute('open', ''));
  }
}

/** What axe finds wrong in the pane, as "rule: element". */
async function axeFaults({ frame }: PanePage): Promise<string[]> {
  await frame().evaluate(axe.source);
  return frame().evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe('the pane for everybody', () => {
  it.each(looks)('has nothing that axe objects to on a prompt in %s', async (_look, options) => {
    const opened = await openPane(risky, options);
    await opened.pane.locator('.prompt').waitFor();
    await unfoldAll(opened);
    expect(await axeFaults(opened)).toEqual([]);
  });

  it.each(looks)('has nothing that axe objects to on a clean item in %s', async (_look, options) => {
    const opened = await openPane(clean, options);
    await opened.pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFaults(opened)).toEqual([]);
  });

  it.each(looks)('has nothing that axe objects to on a caution in %s', async (_look, options) => {
    const opened = await openPane(disguised, options);
    await opened.pane.locator('.caution').waitFor();
    expect(await axeFaults(opened)).toEqual([]);
  });

  it.each(looks)('has nothing that axe objects to on a failure in %s', async (_look, options) => {
    const opened = await openPane(risky, { ...options, mood: 'refuses' });
    await opened.pane.getByRole('button', { name: 'Check again' }).waitFor();
    expect(await axeFaults(opened)).toEqual([]);
  });

  it('works by keyboard alone, in reading order', async () => {
    const { pane, page, frame } = await openPane(risky);
    await pane.locator('.prompt').waitFor();
    const focused = () => frame().evaluate(() => document.activeElement?.textContent);
    const visited: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 12 && !visited.includes('Why am I seeing this?'); presses++) {
      await page.keyboard.press('Tab');
      visited.push(await focused());
    }
    expect(visited.slice(-2)).toEqual(['More', 'Why am I seeing this?']);
    await page.keyboard.press('Enter');
    expect(await pane.locator('.evidence').first().isVisible()).toBe(true);
  });

  it('shows where the focus is', async () => {
    const { pane, page } = await openPane(risky);
    await pane.locator('.prompt').waitFor();
    await page.keyboard.press('Tab');
    for (const target of await pane.locator('button, summary').all()) {
      if (!(await target.isVisible())) continue;
      await target.focus();
      expect(await target.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
    }
  });

  it('brings the focus to the answer after "Check again"', async () => {
    const { pane, outlook, page } = await openPane(risky, { mood: 'refuses' });
    await pane.getByRole('button', { name: 'Check again' }).focus();
    await outlook('answers');
    await page.keyboard.press('Enter');
    await pane.locator('.prompt').waitFor();
    expect(await pane.getByRole('main').evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await pane.locator('.prompt :focus').count()).toBe(1);
  });

  it('tells a screen reader what a newly opened item needs', async () => {
    const { pane, select } = await openPane(clean);
    const said = pane.locator('[role=status]').last();
    await pane.getByText('Nothing in this message').first().waitFor();
    expect(await said.textContent()).toBe('Nothing in this message needs your code of conduct.');
    await select(risky);
    await pane.locator('.prompt').waitFor();
    expect(await said.textContent()).toMatch(
      /^[A-Z][a-z ]+\. Calloway Highways, who hold a contract with us, are/,
    );
  });

  it.each([320, 240, 160])('needs no sideways scrolling with long names at %d pixels', async (paneWidth) => {
    const opened = await openPane(longNamed, { paneWidth });
    await opened.pane.locator('.prompt').waitFor();
    await unfoldAll(opened);
    const widths = await opened.frame().evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
});
