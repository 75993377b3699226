import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hold } from './hold.ts';
import { useMonitoring } from './monitoring-page.ts';

/** The monitoring officer decides from the register's page, at the real register. */

const { signedIn: openAs, axeFaults, isTooWide, looks, site } = useMonitoring();
const keeper = 'Miriam Stroud';
const waiting = '/register?state=submitted';
const patience = { timeout: 120_000 };
/** A decision leaves ten seconds after it was made, and a little later arrives. */
const soon = { timeout: 30_000 };

const signedIn: typeof openAs = async (...who) => {
  const opened = await openAs(...who);
  opened.page.setDefaultTimeout(10_000);
  return opened;
};

const sheetOf = (page: Page) => page.getByRole('complementary', { name: 'The declaration' });

/** Opens one that waits, by its place in the list; gives its sentence. */
async function openAt(page: Page, place: number): Promise<string> {
  const link = page.locator('a.opens').nth(place);
  const sentence = (await link.textContent()) ?? '';
  await link.click();
  await sheetOf(page).getByRole('region', { name: 'Your decision' }).waitFor();
  return sentence;
}

/** The register's answer to the next decision that is sent. */
const answered = (page: Page) => page.waitForResponse((answer) => answer.url().endsWith('/events'), soon);

const itemIn = (page: Page) => new URL(page.url()).searchParams.get('item');

describe('deciding from the register', patience, () => {
  it('refuses with a reason, takes it back, and refuses again: then the register says so', async () => {
    // The code leaves outside work to whoever it waits for; most gifts it gives to a director.
    const { page, faults } = await signedIn(keeper, `${waiting}&kind=outside-work`);
    const commands: string[] = [];
    page.on('request', (request) => request.url().endsWith('/events') && commands.push(request.url()));
    const sentence = await openAt(page, 0);
    const item = itemIn(page);
    const sheet = sheetOf(page);
    const refuse = async () => {
      await sheet.getByRole('button', { name: 'Refuse', exact: true }).click();
      await page.keyboard.type('It is for a live tender.');
      await sheet.locator('form button[type=submit]').click();
      await sheet.waitFor({ state: 'detached' });
    };
    await refuse();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('button', { name: /^Undo/ }).waitFor({ state: 'detached' });
    expect(commands).toEqual([]);

    await page.locator('a.opens').filter({ hasText: sentence }).first().click();
    await sheet.getByRole('region', { name: 'Your decision' }).waitFor();
    await refuse();
    await expect.poll(() => commands, soon).toHaveLength(1);
    await expect.poll(() => page.locator(`a.opens[href*="${item}"]`).count(), soon).toBe(0);
    await page.goto(`${site().url}/register?item=${item}`);
    await sheet
      .getByText(/You refused it/)
      .first()
      .waitFor();
    expect(await sheet.getByText(/It is for a live tender\./).count()).toBeGreaterThan(0);
    expect(await sheet.getByRole('region', { name: 'Your decision' }).count()).toBe(0);
    expect(commands).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('waits until it is known whose it is, and never calls them somebody', async () => {
    const { page, faults } = await signedIn(keeper, waiting);
    const release = await hold(page, '**/background');
    const sheet = sheetOf(page);
    const read = page.waitForResponse((answer) => /\/api\/declarations\/[^/]+$/.test(answer.url()));
    await page.locator('a.opens').first().click();
    await (await read).finished();
    await sheet.getByText('Loading').waitFor();
    expect(await sheet.getByRole('button').count()).toBe(0);
    release();
    await sheet.getByRole('region', { name: 'Your decision' }).waitFor();
    expect(await sheet.textContent()).not.toContain('Somebody');
    expect(faults).toEqual([]);
  });

  it('is left by keyboard, first the form, then the declaration, back to its row', async () => {
    const { page, faults } = await signedIn(keeper, waiting);
    await page.locator('a.opens').nth(1).focus();
    const item = new URL((await page.locator('a.opens').nth(1).getAttribute('href')) ?? '', site().url);
    await page.keyboard.press('Enter');
    const sheet = sheetOf(page);
    await sheet.getByRole('region', { name: 'Your decision' }).waitFor();
    await sheet.getByRole('button', { name: /^Ask/ }).focus();
    await page.keyboard.press('Enter');
    await sheet.locator('form :focus').waitFor();
    await page.keyboard.press('Escape');
    await sheet.getByRole('button', { name: /^Ask/ }).and(page.locator(':focus')).waitFor();
    expect(await sheet.locator('form').count()).toBe(0);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await expect.poll(focused).toContain(item.searchParams.get('item'));
    expect(faults).toEqual([]);
  });

  it('closes with Escape wherever the focus is', async () => {
    const { page } = await signedIn(keeper, waiting);
    await openAt(page, 1);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Escape');
    await sheetOf(page).waitFor({ state: 'detached' });
  });

  it('sends what was decided a moment before the page was left from the next page', async () => {
    const { page, faults } = await signedIn(keeper, waiting);
    await openAt(page, 0);
    await sheetOf(page).getByRole('button', { name: /^Ask/ }).click();
    await page.keyboard.type('Was it shared with the team?');
    const sent = answered(page);
    await sheetOf(page).locator('form button[type=submit]').click();
    await page.getByRole('button', { name: /^Undo/ }).waitFor();
    await page.getByRole('link', { name: 'People' }).click();
    await page.waitForURL(`${site().url}/people`);
    await page.getByRole('button', { name: /^Undo/ }).waitFor();
    expect((await sent).status()).toBe(201);
    expect(faults).toEqual([]);
  });

  it('is told who was quicker, looks again, and leaves it', async () => {
    // No code gives these to a director.
    const nilReturns = `${waiting}&kind=nil-return`;
    const first = await signedIn(keeper, nilReturns);
    const second = await signedIn(keeper, nilReturns);
    for (const { page } of [first, second]) {
      await openAt(page, 0);
      await sheetOf(page).getByRole('button', { name: 'Refuse', exact: true }).click();
      await page.keyboard.type('No.');
    }
    const send = async ({ page }: typeof first) => {
      const sent = answered(page);
      await sheetOf(page).locator('form button[type=submit]').click();
      await sent;
    };
    await send(first);
    await send(second);
    const { page } = second;
    await page.getByRole('heading', { name: '1 decision was not taken' }).waitFor();
    await page.locator('.deciding-strip .trouble button').first().click();
    await sheetOf(page)
      .getByText(/You refused it/)
      .first()
      .waitFor();
    await sheetOf(page).locator('.warned button').last().click();
    await page.locator('.deciding-strip .trouble').waitFor({ state: 'detached' });
  });

  it('is not offered to auditors, who only look', async () => {
    const { page } = await signedIn('Tom Aldous', waiting);
    await page.locator('a.opens').first().click();
    await sheetOf(page).getByRole('heading', { name: 'What has happened' }).waitFor();
    expect(await sheetOf(page).getByRole('region', { name: 'Your decision' }).count()).toBe(0);
  });

  it.each(looks)('has nothing that axe objects to in %s, with a form open', async (_look, options) => {
    const { page } = await signedIn(keeper, waiting, options);
    await openAt(page, 3);
    await sheetOf(page)
      .getByRole('button', { name: /conditions/ })
      .click();
    await sheetOf(page).getByRole('checkbox').first().check();
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });

  it('is done by keyboard alone, from the row to the reason and back to the list', async () => {
    const { page, faults } = await signedIn(keeper, waiting);
    const { keyboard } = page;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const reach = async (name: RegExp) => {
      const way: string[] = [];
      for (let stop = 0; stop < 40; stop++) {
        await keyboard.press('Tab');
        way.push(await focused());
        if (name.test(way.at(-1) ?? '')) return;
      }
      throw new Error(`${name} is not reached by Tab: ${way.join(' → ')}`);
    };
    await page.locator('a.opens').first().focus();
    await keyboard.press('Enter');
    const sheet = sheetOf(page);
    const heading = sheet.getByRole('heading', { level: 2 }).first();
    await sheet.getByRole('region', { name: 'Your decision' }).waitFor();
    expect(await focused()).toBe(await heading.textContent());
    await reach(/^Ask a question$/);
    await keyboard.press('Enter');
    await keyboard.type('Was it shared with the team?');
    await reach(/^Ask$/);
    await keyboard.press('Enter');
    await sheet.waitFor({ state: 'detached' });
    await page.getByText('Question sent.').waitFor();
    expect(faults).toEqual([]);
  });
});
