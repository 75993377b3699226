import { describe, expect, it } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { axeFaults, isTooWide, keeper, looks, useCouncil } from './council-pages.ts';
import { hold } from './hold.ts';

const second = 'Gwen Farrow';
const open = useCouncil({
  prepare: (database) =>
    database
      .updateTable('person')
      .set({ roles: ['monitoring-officer'] })
      .where('id', '=', westmarch.people.administrator)
      .execute(),
});

async function changing(person: string) {
  const opened = await open(person, '/publication');
  await opened.page.getByText('The rules it goes by').click();
  await opened.page.getByRole('button', { name: 'Change the rules' }).click();
  return opened;
}

describe('rules of publication', () => {
  it('are tried on the preview before they are kept', async () => {
    const { page, faults, sent } = await changing(keeper);
    const goesPublic = page.getByRole('link', { name: /^Goes public/ });
    const before = await goesPublic.textContent();
    await page.getByLabel('Gift: published of').selectOption('Nobody');
    await page.getByRole('button', { name: 'Try them' }).click();
    await page.getByText('On trial').waitFor();
    await expect.poll(() => goesPublic.textContent()).not.toBe(before);
    expect(sent.filter((one) => one.startsWith('PUT'))).toEqual([]);
    await page.getByRole('button', { name: 'Leave the rules as they are' }).click();
    await expect.poll(() => goesPublic.textContent()).toBe(before);
    expect(faults).toEqual([]);
  });

  it.each(looks)('have nothing that axe objects to in %s', async (_look, options) => {
    const { page } = await open(keeper, '/publication', options);
    await page.getByText('The rules it goes by').click();
    await page.getByRole('button', { name: 'Change the rules' }).click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
});

describe('publishing by two people', () => {
  it('is proposed by one, who cannot confirm it, and confirmed by another', async () => {
    const { page, faults } = await changing(keeper);
    await page.getByLabel('Two people publish').check();
    await page.getByRole('button', { name: 'Keep the rules' }).click();
    await page.getByText('The rules are kept').waitFor();
    await page.getByRole('button', { name: /^Propose to publish/ }).click();
    await page.getByText('You proposed on 20 November 2026').waitFor();
    expect(await page.getByRole('button', { name: /publish/ }).count()).toBe(0);
    expect(faults).toEqual([]);

    const other = await open(second, '/publication');
    await other.page.getByText(/^Miriam Stroud proposed/).waitFor();
    expect(await axeFaults(other.page)).toEqual([]);
    await other.page.getByRole('button', { name: /^Confirm and publish/ }).click();
    await other.page.getByRole('button', { name: 'Publish now' }).click();
    await other.page.getByRole('link', { name: 'the published register' }).waitFor();
    expect(other.faults).toEqual([]);
  });

  it('is previewed by nobody who is an officer alone', async () => {
    const { page } = await open('Alice Penrose', '/publication');
    await page.getByText('This page is for your council’s monitoring officer.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });
});

describe('rules that are kept by whoever is quicker than the page', () => {
  it('wait for the settings among which they stand', async () => {
    const { page } = await open(keeper, '/publication');
    const release = await hold(page, '**/api/settings', 'GET');
    const asked = page.waitForRequest('**/api/settings');
    await page.reload();
    await asked;
    await page.getByText('The rules it goes by').click();
    await page.getByRole('button', { name: 'Change the rules' }).click();
    await page.getByLabel('Gift: published of').selectOption('Nobody');
    const kept = page.waitForRequest((request) => request.method() === 'PUT');
    await page.getByRole('button', { name: 'Keep the rules' }).click();
    release();
    await kept;
    await page.getByText('The rules are kept').waitFor();
    await page.getByText('The rules it goes by').click();
    await page.getByRole('button', { name: 'Change the rules' }).click();
    expect(await page.getByLabel('Gift: published of').locator('option:checked').textContent()).toBe(
      'Nobody',
    );
  });
});
