import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useMonitoring } from './monitoring-page.ts';

const { signedIn, open, axeFaults, isTooWide, looks, site } = useMonitoring();
const keeper = 'Miriam Stroud';

describe('the whole register', () => {
  it('is narrowed down by a form that makes an address to send on', async () => {
    const { page, faults } = await signedIn(keeper, '/register');
    const all = await page.getByText(/^\d+ declarations$/).textContent();
    await page.getByLabel('Words').fill('brackenfield');
    await page.getByLabel('Kind', { exact: true }).selectOption('Gift');
    await page.getByText('More filters').click();
    await page.getByLabel('Worth at least (£)').fill('70');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(`${site().url}/register?q=brackenfield&kind=gift&least=70`);
    await expect.poll(() => page.getByText(/^\d+ declarations$/).textContent()).not.toBe(all);
    const rows = page.locator('tbody tr');
    for (const text of await rows.allTextContents()) expect(text).toMatch(/Brackenfield Surfacing.*£75/);

    const sent = await signedIn(keeper, '/register?q=brackenfield&kind=gift&least=70');
    await sent.page.locator('tbody tr').first().waitFor();
    expect(await sent.page.locator('tbody tr').count()).toBe(await rows.count());
    expect(await sent.page.getByLabel('Words').inputValue()).toBe('brackenfield');
    expect(faults).toEqual([]);
  });

  it('is narrowed down to givers in a live tender by the supplier directory', async () => {
    const { page } = await signedIn(keeper, '/register?status=live-tender');
    await page.locator('tbody tr').first().waitFor();
    for (const text of await page.locator('tbody tr').allTextContents())
      expect(text).toContain('Brackenfield');
  });

  it('is sorted by a press on a column, and the other way round by a second', async () => {
    const { page } = await signedIn(keeper, '/register');
    const worth = page.getByRole('columnheader', { name: 'Worth' });
    const first = page.locator('tbody tr td.number').first();
    await worth.getByRole('link').click();
    await page.waitForURL(/sort=value/);
    await expect.poll(() => first.textContent()).toBe('£1,200');
    expect(await worth.getAttribute('aria-sort')).toBe('descending');
    await worth.getByRole('link').click();
    await page.waitForURL(/order=asc/);
    await expect.poll(() => first.textContent()).toBe('£8');
  });

  it('is leafed through', async () => {
    const { page } = await signedIn(keeper, '/register');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByText('Page 2 of 2').waitFor();
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(50);
    await page.goBack();
    await page.getByText('Page 1 of 2').waitFor();
  });

  it('opens a declaration beside the list, by keyboard alone, and closes it with Escape', async () => {
    const { page, faults } = await signedIn(keeper, '/register?sort=value');
    const links = page.locator('a.opens');
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('complementary', { name: 'The declaration' });
    await sheet.getByRole('heading', { name: 'What has happened' }).waitFor();
    expect(await sheet.textContent()).toContain('Code of Conduct for Officers');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(new URL(page.url()).searchParams.get('item')).toBeTruthy();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('goes out as a file with just what is shown', async () => {
    const { page } = await signedIn(keeper, '/register?q=brackenfield&least=70');
    const shown = await page.locator('tbody tr').count();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(download.suggestedFilename()).toMatch(/^declarations-.*\.csv$/);
    expect(lines).toHaveLength(shown + 1);
    expect(lines[1]).toContain('Brackenfield Surfacing');
  });

  it('gives its place to what is opened where the page is narrow', async () => {
    const { page } = await signedIn(keeper, '/register', { viewport: { width: 320, height: 640 } });
    await page.locator('a.opens').first().click();
    const sheet = page.getByRole('complementary', { name: 'The declaration' });
    await sheet.getByRole('heading', { name: 'What has happened' }).waitFor();
    expect(await page.locator('a.opens').first().isVisible()).toBe(false);
    await sheet.getByRole('link', { name: 'Close' }).click();
    await page.locator('a.opens').first().waitFor();
  });

  it('is there for the auditor as well', async () => {
    const { page } = await signedIn('Tom Aldous', '/register');
    await page.locator('tbody tr').first().waitFor();
    expect(await page.getByRole('link', { name: 'Publishing' }).count()).toBe(0);
  });

  it.each(['Alice Penrose', 'Martin Yeo'])('is refused to %s, with a sentence', async (person) => {
    const { page } = await signedIn(person, '/register');
    await page.getByText('This page is for your council’s monitoring officer or auditor.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Register']);
    expect(await page.locator('tbody tr').count()).toBe(0);
  });

  it('asks who is there before it shows anything', async () => {
    const { page } = await open('/register');
    await page.getByRole('button', { name: keeper }).waitFor();
    expect(await page.getByText('Brackenfield').count()).toBe(0);
  });

  it.each(looks)('has nothing that axe objects to in %s', async (_look, options) => {
    const { page } = await signedIn(keeper, '/register', options);
    await page.locator('a.opens').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    await page.locator('a.opens').first().click();
    await page.getByRole('heading', { name: 'What has happened' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
});

describe('the evidence of a case', () => {
  it('is one file that shows trail, code and proof without script or network, and can be printed', async () => {
    const { page } = await signedIn('Tom Aldous', '/register?sort=value');
    await page.locator('a.opens').first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Take the evidence' }).click(),
    ]);
    await page.getByText('The evidence was saved.').waitFor();
    const content = await readFile(await download.path(), 'utf8');

    const offline = await page.context().newPage();
    const asked: string[] = [];
    offline.on('request', (request) => asked.push(request.url()));
    const faults: string[] = [];
    offline.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await offline.setContent(content);
    for (const heading of ['The case', 'What the code said', 'What happened', 'Proof from the audit chain'])
      await offline.getByRole('heading', { name: heading }).waitFor();
    expect(await offline.getByText('were worked out anew when this was made, and hold').count()).toBe(1);
    expect(await offline.getByText('probity register verify').count()).toBeGreaterThan(0);
    expect((await offline.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
  });
});
