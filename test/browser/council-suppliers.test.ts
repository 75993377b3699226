import { describe, expect, it } from 'vitest';
import { axeFaults, csvFile, isTooWide, keeper, looks, useCouncil } from './council-pages.ts';

const open = useCouncil();

const register = `Westmarch County Council
Contract register,,,,

Ref,Supplier Name,Website,Contract end date,Status
WM-4410,CALLOWAY HIGHWAYS LTD,,31/03/2028,Live contract
WM-9,Caloway Highways,,,Awarded
WM-7,Larkrise Paving Ltd,www.larkrise.co.uk,30/06/2027,Awarded
WM-8,Next Ltd,,,Awarded
,REDACTED,,,
,Mrs Vera Pell,,,
Grand total,,,,
`;

describe('bringing in a list of suppliers', () => {
  it('shows what would come of it, and keeps nothing before the press', async () => {
    const { page, faults, sent } = await open(keeper, '/suppliers?do=import');
    await page.getByLabel('The list, as a CSV file').setInputFiles(csvFile(register));
    await page.getByText('7 rows read from list.csv').waitFor();
    expect(await page.getByText('3 rows above the header passed over.').isVisible()).toBe(true);
    await page.getByLabel(/“Caloway Highways” is “Calloway Highways Ltd”/).check();
    await page.getByRole('button', { name: /^Passed over 3/ }).click();
    for (const reason of [
      'The name was taken out',
      'Reads like a private person',
      'A total, not a supplier',
    ]) {
      expect(await page.getByText(reason).count()).toBe(1);
    }
    await page.getByRole('button', { name: /^Left out 1/ }).click();
    expect(await page.getByRole('rowheader').textContent()).toContain('Next Ltd');
    expect(sent.filter((one) => one.startsWith('PUT'))).toEqual([]);

    await page.getByRole('button', { name: /^Keep 1 new supplier and 1 change$/ }).click();
    await page.getByText(/^Kept: 1 new supplier and 1 change/).waitFor();
    expect(sent.filter((one) => one.startsWith('PUT'))).toEqual(['PUT /api/suppliers']);
    await page.getByRole('link', { name: 'Directory' }).click();
    const rows = page.getByRole('row');
    await expect.poll(() => rows.filter({ hasText: 'Calloway Highways Ltd' }).count()).toBe(2);
    expect(await rows.filter({ hasText: 'larkrise.co.uk' }).textContent()).toContain('until 30 Jun 2027');
    expect(faults).toEqual([]);
  });

  it('takes a domain where one word alone would not do', async () => {
    const { page } = await open(keeper, '/suppliers?do=import');
    await page.getByLabel('The list, as a CSV file').setInputFiles(csvFile('Supplier\nAnvil Ltd\n'));
    await page.getByRole('button', { name: /^Left out 1/ }).click();
    await page.getByLabel('Domain of Anvil Ltd').fill('anvil.co.uk');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Keep 1 new supplier' }).waitFor();
  });

  it('says what to do with a file that is no list', async () => {
    const { page } = await open(keeper, '/suppliers?do=import');
    await page.getByLabel('The list, as a CSV file').setInputFiles(csvFile('Date,Amount\n1,2\n'));
    await page.getByText('No column was found that names suppliers').waitFor();
  });

  it.each(looks)('has nothing that axe objects to in %s', async (_look, options) => {
    const { page } = await open(keeper, '/suppliers?do=import', options);
    await page.getByLabel('The list, as a CSV file').setInputFiles(csvFile(register));
    await page.getByRole('button', { name: /^Changed/ }).click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
});

describe('the directory', () => {
  it('is changed by keyboard: a tender that closes becomes a contract', async () => {
    const { page, faults } = await open(keeper, '/suppliers');
    await page.getByRole('button', { name: /^Change Brackenfield Surfacing/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Closes on').fill('2026-11-30');
    await page.getByLabel('When it closes, it becomes a contract').press('Space');
    await page.getByLabel('The contract begins on').fill('2026-12-01');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Reference').press('Enter');
    const rows = page.getByRole('row').filter({ hasText: 'Brackenfield Surfacing' });
    await rows.filter({ hasText: 'from 1 Dec 2026' }).waitFor();
    expect(await rows.filter({ hasText: 'Live tender' }).textContent()).toContain('until 30 Nov 2026');
    expect(faults).toEqual([]);
  });

  it('keeps the change of whoever was first, and tells the other', async () => {
    const [first, second] = await Promise.all([open(keeper, '/suppliers'), open(keeper, '/suppliers')]);
    for (const { page } of [first, second]) {
      await page.getByRole('button', { name: /^Change Calloway Highways Ltd, WM-4410/ }).click();
    }
    await first.page.getByLabel('Reference').fill('WM-4411');
    await first.page.getByRole('button', { name: 'Keep', exact: true }).click();
    await first.page.getByRole('cell', { name: 'WM-4411', exact: true }).waitFor();
    await second.page.getByLabel('Reference').fill('WM-4412');
    await second.page.getByRole('button', { name: 'Keep', exact: true }).click();
    await second.page.getByText('Somebody changed this after you opened it').waitFor();
  });

  it('is the administrator’s to change as well', async () => {
    const { page } = await open('Gwen Farrow', '/suppliers');
    await page.getByRole('button', { name: 'Add a supplier' }).click();
    await page.getByLabel('Name').fill('Wren Joinery');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page
      .getByRole('row')
      .filter({ hasText: 'Known by name alone' })
      .filter({ hasText: 'Wren' })
      .waitFor();
  });

  it('is not an officer’s to change', async () => {
    const { page } = await open('Alice Penrose', '/suppliers');
    await page.getByText('This page is for your council’s monitoring officer or administrator.').waitFor();
    expect(await page.getByRole('button', { name: 'Add a supplier' }).count()).toBe(0);
  });
});
