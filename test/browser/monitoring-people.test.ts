import { describe, expect, it } from 'vitest';
import { useMonitoring } from './monitoring-page.ts';

const { signedIn, axeFaults, isTooWide, looks } = useMonitoring();
const keeper = 'Miriam Stroud';
const officer = '/people?person=a0000000-0000-4000-8000-000000000005';
const giver = '/givers?giver=brackenfield+surfacing';

describe('a person', () => {
  it('is found by name, and shown with offers, totals by giver and returns', async () => {
    const { page, faults } = await signedIn(keeper, '/people');
    await page.getByLabel('Name').fill('penrose');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/q=penrose/);
    await page.getByRole('link', { name: 'Alice Penrose' }).click();
    await page.getByRole('heading', { level: 1, name: 'Alice Penrose' }).waitFor();
    const picture = page.getByRole('img', { name: /^Offers over time/ });
    const drawn = await picture.locator('circle').count();
    await page.locator('summary', { hasText: 'The offers behind the picture' }).click();
    const table = page.getByRole('table', { name: 'The offers behind the picture' });
    expect(await table.locator('tbody tr').count()).toBe(drawn);
    expect(drawn).toBeGreaterThan(3);
    expect(await page.getByRole('table', { name: 'Yearly returns' }).textContent()).toContain('1 Apr 2026');
    expect(faults).toEqual([]);
  });

  it('leads on to what they declared', async () => {
    const { page } = await signedIn(keeper, officer);
    await page.getByRole('link', { name: 'Show all their declarations' }).click();
    await page.getByText('Only Alice Penrose').waitFor();
  });

  it('shows whoever decides what they decided, and how fast', async () => {
    const { page } = await signedIn(keeper, '/people?person=a0000000-0000-4000-8000-000000000004');
    const decisions = page.getByRole('table', { name: 'Decisions they made' });
    expect(await decisions.textContent()).toMatch(/Approved.*Refused.*Noted/s);
  });
});

describe('a giver', () => {
  it('is drawn across departments against its tender, with every offer in a table', async () => {
    const { page, faults } = await signedIn(keeper, giver);
    await page.getByRole('heading', { level: 1, name: 'Brackenfield Surfacing' }).waitFor();
    const picture = page.getByRole('img', { name: /^Offers over time/ });
    expect(await picture.textContent()).toContain('Live tender WM-T-88');
    expect(await picture.textContent()).toContain('Highways');
    const drawn = await picture.locator('circle').count();
    expect(await page.getByRole('table', { name: 'Every offer' }).locator('tbody tr').count()).toBe(drawn);
    expect(faults).toEqual([]);
  });

  it('is refused to officers', async () => {
    const { page } = await signedIn('Alice Penrose', giver);
    await page.getByText('This page is for your council’s monitoring officer or auditor.').waitFor();
    expect(await page.getByText('£75').count()).toBe(0);
  });
});

describe('what is worth a look', () => {
  it('puts the giver in a live tender first, says what counts, and accuses nobody', async () => {
    const { page } = await signedIn(keeper, '/worth-a-look');
    const first = page.locator('.sights > li').first();
    expect(await first.textContent()).toMatch(/Brackenfield Surfacing.*near the dates of tender WM-T-88/s);
    await page.getByText('What is shown here').click();
    await page.getByText(/3 or more people within 60 days/).waitFor();
    const told = (await page.locator('main').textContent()) ?? '';
    expect(told).not.toMatch(/suspicious|fraud|breach|corrupt|brib/i);
    await first.getByRole('link', { name: 'Brackenfield Surfacing' }).click();
    await page.waitForURL(/givers\?giver=brackenfield/);
  });
});

describe('yearly returns', () => {
  it('name who has not made it, for this year and the last', async () => {
    const { page } = await signedIn(keeper, '/returns');
    const missing = page.getByRole('table', { name: 'Who has not made it' });
    expect(await missing.textContent()).toContain('Carys Lunt');
    await page.getByLabel('Year of return').selectOption('Last year');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('1 April 2025 to 31 March 2026').waitFor();
  });
});

describe('slow decisions', () => {
  it('show what waits longest, with whom, and lead to it', async () => {
    const { page } = await signedIn(keeper, '/slow-decisions');
    const waiting = page.getByRole('table', { name: 'Waiting longest' });
    await waiting.locator('tbody th').first().waitFor();
    const days = (await waiting.locator('tbody th').allTextContents()).map((text) =>
      Number.parseInt(text, 10),
    );
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    await waiting.getByRole('link').first().click();
    await page
      .getByRole('complementary', { name: 'The declaration' })
      .getByText('What has happened')
      .waitFor();
  });
});

const pages = ['/people', officer, '/givers', giver, '/worth-a-look', '/returns', '/slow-decisions'];

describe.each(looks)('in %s', (_look, options) => {
  it.each(pages)('%s has nothing that axe objects to, and is not too wide', async (path) => {
    const { page, faults } = await signedIn(keeper, path, options);
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    expect(faults).toEqual([]);
  });
});

it('the menu opens and closes by keyboard where the page is narrow', async () => {
  const { page } = await signedIn(keeper, '/people', { viewport: { width: 320, height: 640 } });
  const menu = page.getByRole('button', { name: 'Menu: People' });
  expect(await page.getByRole('link', { name: 'Givers' }).isVisible()).toBe(false);
  await menu.focus();
  await page.keyboard.press('Enter');
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('link', { name: 'Givers' }).click();
  await page.getByRole('heading', { level: 1, name: 'Givers' }).waitFor();
});
