import { describe, expect, it } from 'vitest';
import { axeFaults, isTooWide, keeper, looks, useCouncil } from './council-pages.ts';

const open = useCouncil({
  prepare: (database) =>
    database
      .insertInto('not_relevant')
      .values({
        organisation: 'a0000000-0000-4000-8000-000000000000',
        signal: 'supplier-meeting',
        month: '2026-11-01',
        count: 41,
      })
      .execute(),
});

describe('levels', () => {
  it('are set for each situation, with a budget and the council’s own refusals, and are there again', async () => {
    const { page, faults } = await open(keeper, '/levels');
    expect(await page.getByRole('button', { name: 'Keep these levels' }).isDisabled()).toBe(true);
    await page.getByLabel('Level of “A supplier wants to meet”').selectOption('Hint');
    await page.getByLabel('At most, for one officer').fill('6');
    await page.getByLabel('Gift', { exact: true }).fill('Thank you, but I must turn this down.');
    await page.getByLabel('Officers may have it counted').check();
    const row = page.getByRole('row').filter({ hasText: 'A supplier wants to meet' });
    await row.filter({ hasText: '41' }).waitFor();
    await page.getByRole('button', { name: 'Keep these levels' }).click();
    await page.getByText(/^Kept\./).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Situations' }).waitFor();
    expect(await page.getByLabel('Level of “A supplier wants to meet”').inputValue()).toBe('hint');
    expect(await page.getByLabel('At most, for one officer').inputValue()).toBe('6');
    expect(await page.getByLabel('Gift', { exact: true }).inputValue()).toContain('turn this down');
    expect(faults).toEqual([]);
  });

  it('that two people change at once are kept from the first, and the other is told', async () => {
    const [first, second] = await Promise.all([open(keeper, '/levels'), open(keeper, '/levels')]);
    for (const [{ page }, level] of [
      [first, 'Quiet'],
      [second, 'Prompt'],
    ] as const) {
      await page.getByLabel('Level of “Sponsorship”').selectOption(level);
    }
    await first.page.getByRole('button', { name: 'Keep these levels' }).click();
    await first.page.getByText(/^Kept\./).waitFor();
    await second.page.getByRole('button', { name: 'Keep these levels' }).click();
    await second.page.getByText('Somebody changed this after you opened it').waitFor();
  });

  it('are not an officer’s to set', async () => {
    const { page } = await open('Alice Penrose', '/levels');
    await page.getByText('This page is for your council’s monitoring officer.').waitFor();
    expect(await page.getByRole('button', { name: 'Keep these levels' }).count()).toBe(0);
  });

  it.each(looks)('have nothing that axe objects to in %s', async (_look, options) => {
    const { page } = await open(keeper, '/levels', options);
    await page.getByRole('heading', { name: 'Situations' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
});
