import { afterEach, beforeEach, expect, it } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { axeFaults, frameOf, type Mailbox } from './declare-page.ts';
import { declare, emptyRegister, fillQueue, gift, openReview, reviewerAt } from './review-page.ts';
import { useDeclareSite } from './use-declare-site.ts';

/** Many that wait, and a day at the queue without a mouse. */

const { officer, colleague } = westmarch.people;
const soon = { timeout: 20_000, interval: 250 };

const here = useDeclareSite();
let mailbox: Awaited<ReturnType<typeof reviewerAt>>;
beforeEach(() => emptyRegister(here.site));
afterEach(() => mailbox?.context.close());

const entries = ({ pane }: Mailbox) => pane.locator('.queue button.entry');

it('shows ten thousand a page at a time, the latest first, each once, and finds one among them', async () => {
  await fillQueue(here.site, 10_000);
  const one = gift('A barometer', 'Tarn & Sons');
  await declare(here.site, officer, one, { deadline: '2099-01-01' });
  mailbox = await reviewerAt(here.browser, here.site, 'Martin Yeo');
  const { pane } = mailbox;
  await pane.getByRole('button', { name: 'Review (10,001 wait for you)' }).waitFor();
  await openReview(mailbox);
  await pane.getByRole('button', { name: 'To decide 10,001' }).waitFor();
  expect(await entries(mailbox).count()).toBe(50);
  const days = await pane
    .locator('.queue time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(days.toSorted());
  expect(await entries(mailbox).first().textContent()).toContain('40 days late');

  const met = new Set<string | null>();
  for (let page = 0; page < 12; page++) {
    const { rows } = await nextPage(page);
    for (const row of rows) met.add(row);
  }
  expect(met.size).toBe(600);

  await pane.getByText('Narrow down').click();
  await pane.getByLabel('Officer, giver or words').fill('barometer');
  await pane.getByRole('button', { name: 'Find' }).first().click();
  await pane.getByText('1 on this page').waitFor();
  expect(await entries(mailbox).first().textContent()).toContain('Tarn & Sons');
  expect(await axeFaults(mailbox.page)).toEqual([]);

  /** The ids that the register gave for one more page. */
  async function nextPage(page: number): Promise<{ rows: string[] }> {
    const answered = mailbox.page.waitForResponse(/\/api\/declarations\?.*view=review/);
    if (page === 0)
      await pane
        .getByRole('navigation')
        .getByRole('button', { name: /^Review/ })
        .click();
    else await pane.getByRole('button', { name: 'Next page' }).click();
    const { rows } = await (await answered).json();
    await expect.poll(() => entries(mailbox).count()).toBe(50);
    return { rows: rows.map(({ declaration }: { declaration: { id: string } }) => declaration.id) };
  }
}, 60_000);

it('narrows down by person and giver, and shows all again', async () => {
  await declare(here.site, officer, gift('A mug', 'Fernleigh Foods'));
  await declare(here.site, colleague, gift('A jug', 'Fernleigh Foods'));
  await declare(here.site, colleague, gift('A rug', 'Larkrise Paving'));
  mailbox = await reviewerAt(here.browser, here.site, 'Martin Yeo');
  const { pane } = mailbox;
  await openReview(mailbox);
  await pane.getByText('Narrow down').click();
  await pane.getByLabel('Declared by').first().fill('ockley');
  await pane.getByRole('radio', { name: /Ben Ockley/ }).check();
  await expect.poll(() => entries(mailbox).count()).toBe(2);
  await pane.getByLabel('From', { exact: true }).fill('larkrise paving ltd');
  await pane.getByLabel('From', { exact: true }).press('Enter');
  await expect.poll(() => entries(mailbox).count()).toBe(1);
  await pane.getByRole('button', { name: 'Show all again, not only Ben Ockley' }).click();
  await pane.getByRole('button', { name: 'Show all again, not only larkrise paving ltd' }).click();
  await expect.poll(() => entries(mailbox).count()).toBe(3);
});

it('is worked through by keyboard alone', async () => {
  const first = await declare(here.site, officer, gift('A mug', 'Fernleigh Foods'), {
    deadline: '2026-01-01',
  });
  const second = await declare(
    here.site,
    colleague,
    gift('Two seats', 'Calloway Highways', { kind: 'hospitality' }),
    { deadline: '2026-01-02' },
  );
  mailbox = await reviewerAt(here.browser, here.site, 'Martin Yeo');
  const { page, pane } = mailbox;
  const { keyboard } = page;
  await pane.locator('main').focus();
  await reach(/^Review/, 'Shift+Tab');
  await keyboard.press('Enter');
  await pane.locator('.queue > li').first().waitFor();

  await reach(/mug/);
  await keyboard.press('ArrowDown');
  expect(await focused()).toContain('two seats');
  await keyboard.press('Enter');
  await pane.getByRole('heading', { level: 1, name: /two seats/i }).waitFor();
  await keyboard.press('Escape');
  await expect.poll(focused).toContain('two seats');
  await keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Refuse' }).waitFor();
  await reach(/^Refuse$/);
  await keyboard.press('Enter');
  await keyboard.type('They bid for our work.');
  await reach(/^Refuse$/);
  await keyboard.press('Enter');
  await pane.getByText('Refused.').waitFor();

  // Back at the list, where the other is left: noted, taken back, noted again.
  await expect.poll(focused).toContain('mug');
  await reach(/^Note/);
  await keyboard.press('Enter');
  await pane.getByText('Noted.').waitFor();
  await reach(/^Undo: Noted/, 'Shift+Tab');
  await keyboard.press('Enter');
  await pane.locator('.queue button.token').waitFor();
  await reach(/^Note/);
  await keyboard.press('Enter');

  await expect.poll(() => outcomeOf(first), soon).toBe('noted');
  await expect.poll(() => outcomeOf(second), soon).toBe('refused');

  async function focused(): Promise<string> {
    return frameOf(page).evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  }

  /** Goes on by Tab until it is reached. */
  async function reach(name: RegExp, key = 'Tab'): Promise<void> {
    const way: string[] = [];
    for (let stop = 0; stop < 40; stop++) {
      await keyboard.press(key);
      way.push(await focused());
      if (name.test(way.at(-1) ?? '')) return;
    }
    throw new Error(`${name} is not reached by ${key}: ${way.join(' → ')}`);
  }

  async function outcomeOf(id: string): Promise<string | null> {
    const read = await here.site.as(westmarch.people.manager).read(id);
    return 'ok' in read ? (read.ok.declaration.decision?.outcome ?? null) : null;
  }
}, 60_000);
