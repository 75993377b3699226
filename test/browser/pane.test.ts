import { describe, expect, it } from 'vitest';
import { clean, disguised, hostile, risky, usePane } from './pane-page.ts';

const openPane = usePane();

const offered = 'Calloway Highways, who hold a contract with us, are offering you hospitality worth £90.';
const quiet = 'Nothing in this message needs your code of conduct.';

describe('the pane on the real office.js', () => {
  it('prompts with who, what and how much, the clause and what to do', async () => {
    const { pane } = await openPane(risky);
    await pane.getByRole('heading', { level: 1, name: offered }).waitFor();
    expect(await pane.locator('.clause-title').first().textContent()).toMatch(/^\d+(\.\d+)* \S/);
    expect(
      await pane.getByRole('list', { name: 'What to do' }).first().getByRole('listitem').count(),
    ).toBeGreaterThan(0);
    expect(await pane.getByText('Read on this device. Nothing has been sent.').isVisible()).toBe(true);
  });

  it('says in one quiet line that a message needs nothing', async () => {
    const { pane } = await openPane(clean);
    await pane.getByRole('heading', { name: quiet }).waitFor();
    expect(await pane.locator('.prompt').count()).toBe(0);
  });

  it.each(['meeting-message', 'appointment'] as const)('reads a %s as an invite', async (kind) => {
    const { pane } = await openPane({
      ...clean,
      kind,
      location: 'Committee room 2',
      start: Date.UTC(2026, 11, 14, 10),
      end: Date.UTC(2026, 11, 14, 11),
    });
    await pane.getByRole('heading', { name: 'Nothing in this invite needs your code of conduct.' }).waitFor();
  });

  it('cautions in one line above the prompt when the name of the sender says another address', async () => {
    const { pane, select } = await openPane(disguised);
    const caution = pane.locator('main > .caution:first-child');
    await caution.waitFor();
    expect(await caution.textContent()).toContain('says j.reed@callowayhighways.co.uk, but the address is');
    const spoken = await pane.locator('.unseen').textContent();
    expect(spoken?.startsWith((await caution.textContent()) ?? '?')).toBe(true);
    await select(clean);
    await pane.getByRole('heading', { name: quiet }).waitFor();
    expect(await caution.count()).toBe(0);
  });

  it('reads a report that has no sender', async () => {
    const { pane } = await openPane({
      id: 'report',
      subject: 'Delivered',
      bodyText: 'Your message arrived.',
    });
    await pane.getByRole('heading', { name: quiet }).waitFor();
  });

  it('says that a very long message was not read to its end', async () => {
    const { pane } = await openPane({ ...clean, bodyText: 'The gritting log. '.repeat(70_000) });
    await pane.getByRole('list', { name: 'About this reading' }).getByText('Only the first 1 MB').waitFor();
  });

  it('follows to another item, to none, and back', async () => {
    const { pane, select } = await openPane(risky);
    await pane.getByRole('heading', { name: offered }).waitFor();
    await select(clean);
    await pane.getByRole('heading', { name: quiet }).waitFor();
    await select(null);
    await pane.getByRole('heading', { name: 'Not checked: no message is open.' }).waitFor();
    await select(risky);
    await pane.getByRole('heading', { name: offered }).waitFor();
  });

  it('drops what Outlook answers late for an item that is no longer open', async () => {
    const { pane, frame, page, select, outlook, arrive } = await openPane(risky, { mood: 'dawdles' });
    await pane.getByText('Reading …').waitFor();
    // The body as text, the body as HTML, the headers.
    await page.waitForFunction(() => window.onTheWay.length === 3);
    await outlook('answers');
    await select(clean);
    await pane.getByRole('heading', { name: quiet }).waitFor();
    await arrive();
    // A question of our own comes back only after the late answers.
    await frame().evaluate(
      () => new Promise((resolve) => Office.context.mailbox.item?.body.getAsync('text', resolve)),
    );
    expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe(quiet);
  });

  it('says so when Outlook does not hand over an item, and checks again when asked', async () => {
    const { pane, outlook } = await openPane(risky, { mood: 'refuses' });
    await pane.getByRole('heading', { name: 'Not checked: this item could not be read.' }).waitFor();
    expect(await pane.getByText('ERR_ITEM_UNREADABLE').isVisible()).toBe(true);
    await outlook('answers');
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByRole('heading', { name: offered }).waitFor();
  });

  it('says so when the settings are missing, and checks again when asked', async () => {
    const { pane, page, faults, select } = await openPane(null);
    await pane.getByRole('heading', { name: 'Not checked: no message is open.' }).waitFor();
    await page.route('**/settings.json', (route) => route.fulfill({ status: 404 }));
    await select(risky);
    await pane.getByRole('heading', { name: 'Not checked: Probity is not set up yet.' }).waitFor();
    expect(await pane.getByText('ERR_SETTINGS_UNREACHABLE').isVisible()).toBe(true);
    // The browser itself reports the missing file.
    await expect.poll(() => faults).toHaveLength(1);
    expect(faults.splice(0)).toEqual([expect.stringContaining('404')]);
    await page.unroute('**/settings.json');
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByRole('heading', { name: offered }).waitFor();
  });

  it('shows why: the words that carry it, marked in their sentence', async () => {
    const { pane } = await openPane(risky);
    await pane.getByText('Why am I seeing this?').click();
    const quotations = pane.locator('.evidence dd');
    await quotations.first().waitFor();
    for (const quotation of await quotations.all()) {
      expect(await quotation.locator('mark').count()).toBeGreaterThan(0);
      expect(await quotation.textContent()).not.toContain('gritters');
    }
  });

  it('shows markup in mail as text and never as markup', async () => {
    const { pane, frame } = await openPane(hostile);
    await pane.locator('.prompt').waitFor();
    for (const fold of await pane.locator('details').all())
      await fold.evaluate((node) => node.setAttribute('open', ''));
    expect(await pane.getByText('<img src="https://evil.example').first().isVisible()).toBe(true);
    expect(await pane.locator('#pane :is(img, script, iframe, [onerror], [style])').count()).toBe(0);
    expect(await frame().title()).toBe('Probity');
  });

  it('asks no server for anything once it has its settings', async () => {
    const { pane, page, select } = await openPane(clean);
    await pane.getByRole('heading', { name: quiet }).waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await select(risky);
    await pane.getByRole('heading', { name: offered }).waitFor();
    await select(hostile);
    await pane.getByText('Why am I seeing this?').waitFor();
    expect(requests).toEqual([]);
  });

  it('copies the situation as plain text', async () => {
    const { pane, page } = await openPane(risky, { permissions: ['clipboard-read', 'clipboard-write'] });
    await pane.getByText('More', { exact: true }).click();
    await pane.getByRole('button', { name: 'Copy summary' }).click();
    await pane.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(offered);
  });

  it('says outside Outlook that it works inside Outlook', async () => {
    const { page, faults } = await openPane(null);
    await page.clock.install();
    await page.goto(`${new URL(page.url()).origin}/outlook-addin/taskpane.html`);
    await page.getByText('Reading …').waitFor();
    await page.clock.fastForward('01:00');
    await page.getByText('This page works inside Outlook.').waitFor();
    // office.js itself stumbles where no Outlook is around it.
    faults.length = 0;
  });
});
