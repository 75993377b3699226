/// <reference types="office-js" />
import { describe, expect, it } from 'vitest';
import { type OutlookOptions, type OutlookPage, useOutlook } from './outlook-page.ts';
import { clean, risky } from './samples.ts';

const openOutlook = useOutlook();

const offered = 'Calloway Highways, who hold a contract with us, are offering you hospitality worth £90.';
const quiet = 'Nothing in this message needs your code of conduct.';
const unread = 'Not checked: this item could not be read.';

async function openOn(item: typeof risky, options?: OutlookOptions): Promise<OutlookPage> {
  const outlook = await openOutlook(options);
  await outlook.select(item);
  await outlook.openPane();
  return outlook;
}

async function shows({ pane }: OutlookPage, heading: string): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
}

async function asked({ page }: OutlookPage, method: string): Promise<void> {
  await page.waitForFunction((wanted) => window.probe.host.calls.some(({ name }) => name === wanted), method);
}

const meeting = {
  ...risky,
  kind: 'appointment' as const,
  location: 'Westmarch Races',
  start: Date.UTC(2026, 11, 12, 11),
  end: Date.UTC(2026, 11, 12, 17),
};

describe('each surface, in an Outlook that works', () => {
  it.each([
    ['a message', risky],
    ['a meeting request', { ...meeting, kind: 'meeting-message' as const, method: 'REQUEST' }],
    ['an appointment that the officer attends', meeting],
    ['one of a series', { ...meeting, everyWeeks: 1 }],
  ])('prompts on %s', async (_what, item) => {
    const outlook = await openOn(item);
    await outlook.pane.locator('.prompt').waitFor();
    expect(await outlook.pane.locator('.prompt').first().textContent()).toContain('Calloway Highways');
  });

  it.each(['message-compose', 'appointment-compose'] as const)('prompts on a draft: %s', async (kind) => {
    const outlook = await openOn({
      id: 'draft',
      kind,
      subject: 'Saturday',
      to: [{ name: 'Jo Reed', address: 'j.reed@callowayhighways.co.uk' }],
      bodyText: 'Thank you, I would love to come to the box at the races. Two tickets would be wonderful.',
      start: Date.UTC(2026, 11, 12, 11),
      end: Date.UTC(2026, 11, 12, 17),
    });
    await outlook.pane.locator('.prompt').waitFor();
    expect(await outlook.pane.locator('.prompt').first().textContent()).toContain('hospitality');
  });

  it('flags an item without the pane being open', async () => {
    const outlook = await openOutlook({ pane: '/outlook-addin/commands.html' });
    await outlook.select(risky);
    await outlook.openPane();
    await outlook.page.evaluate(() => window.probe.host.run('flagForAdvice'));
    const { notifications } = await outlook.state(risky.id);
    expect(notifications).toEqual([
      expect.objectContaining({ type: 'informationalMessage', message: expect.stringMatching(/^.{1,150}$/) }),
    ]);
  });
});

describe('an Outlook that misbehaves', () => {
  it('answers late for an item that is no longer open: the answer is dropped', async () => {
    const outlook = await openOutlook();
    await outlook.select(risky);
    await outlook.manner('getBody', { kind: 'late' });
    await outlook.openPane();
    await outlook.page.waitForFunction(() => window.probe.host.manners.held >= 2);
    await outlook.manner('getBody', { kind: 'answers' });
    await outlook.select(clean);
    await shows(outlook, quiet);
    await outlook.release();
    // A question of our own comes back only after the late answers.
    await outlook
      .frame()
      .evaluate(() => new Promise((resolve) => Office.context.mailbox.item?.body.getAsync('text', resolve)));
    expect(await outlook.pane.getByRole('heading', { level: 1 }).textContent()).toBe(quiet);
  });

  it('answers late for the item that is still open: the prompt comes late', async () => {
    const outlook = await openOutlook();
    await outlook.select(risky);
    await outlook.manner('getBody', { kind: 'late' });
    await outlook.openPane();
    await outlook.page.waitForFunction(() => window.probe.host.manners.held >= 2);
    expect(await outlook.pane.getByText('Reading …').isVisible()).toBe(true);
    await outlook.release();
    await shows(outlook, offered);
  });

  it('never answers: after twenty seconds the pane says so and offers to check again', async () => {
    const outlook = await openOutlook();
    await outlook.page.clock.install();
    await outlook.select(risky);
    await outlook.manner('getBody', { kind: 'never' });
    await outlook.openPane();
    await asked(outlook, 'getBody');
    await outlook.page.clock.fastForward(20_000);
    await shows(outlook, unread);
    await outlook.manner('getBody', { kind: 'answers' });
    await outlook.pane.getByRole('button', { name: 'Check again' }).click();
    await shows(outlook, offered);
  });

  it('never answers on the headers, which only help: the prompt comes without them', async () => {
    const outlook = await openOutlook();
    await outlook.page.clock.install();
    await outlook.select(risky);
    await outlook.manner('getAllInternetHeaders', { kind: 'never' });
    await outlook.openPane();
    await asked(outlook, 'getAllInternetHeaders');
    await outlook.page.clock.fastForward(20_000);
    await shows(outlook, offered);
  });

  it.each([
    ['a number', 17],
    ['nothing', undefined],
    ['an object', { text: 'Hello' }],
  ])('answers with %s instead of a text: the pane never judges it as one', async (_what, data) => {
    const outlook = await openOutlook();
    await outlook.select(risky);
    await outlook.manner('getBody', { kind: 'errs', data });
    await outlook.openPane();
    await outlook.pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await outlook.pane.locator('.prompt').count()).toBe(0);
    expect(await outlook.pane.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Not checked/);
  });

  it.each(['rights', 'encrypted'] as const)('keeps the body back: %s', async (protection) => {
    const outlook = await openOn({ ...risky, subject: 'Saturday', protection });
    await outlook.pane.getByRole('heading', { level: 1, name: /^Not checked/ }).waitFor();
    expect(await outlook.pane.locator('.prompt').count()).toBe(0);
  });

  it.each(['restricted', 'read-item'] as const)(
    'gives the add-in less than it asked for: %s',
    async (permission) => {
      const outlook = await openOn(risky, { permission });
      // With reading alone all is checked; with less, the pane says that it could not read, and never hangs.
      await shows(outlook, permission === 'read-item' ? offered : unread);
    },
  );

  it('opens another item without a word: its text is never shown as that of the first', async () => {
    const outlook = await openOutlook();
    await outlook.select(clean);
    await outlook.manner('getBody', { kind: 'refuses', errorCode: 9020 });
    await outlook.openPane();
    await shows(outlook, unread);
    await outlook.manner('getBody', { kind: 'answers' });
    await outlook.selectSilently(risky);
    await outlook.pane.getByRole('button', { name: 'Check again' }).click();
    await shows(outlook, unread);
    await outlook.select(risky);
    await shows(outlook, offered);
  });
});

describe('an older Outlook', () => {
  it.each([
    ['headers', ['getAllInternetHeadersAsync']],
    ['replies that tell how they went', ['displayReplyFormAsync']],
    ['categories', ['categories']],
    ['notices', ['notificationMessages']],
    ['custom properties', ['loadCustomPropertiesAsync']],
    ['files', ['getAttachmentContentAsync']],
    ['context', ['getInitializationContextAsync']],
  ])('still gets its prompt, without %s', async (_what, without) => {
    const outlook = await openOn(risky, { without, requirements: { Mailbox: '1.5' } });
    await shows(outlook, offered);
  });

  it('knows none of the functions that came after the first: the prompt still comes', async () => {
    const outlook = await openOn(risky, {
      requirements: { Mailbox: '1.5' },
      without: [
        'getAllInternetHeadersAsync',
        'displayReplyFormAsync',
        'categories',
        'getAttachmentContentAsync',
        'getInitializationContextAsync',
        'displayNewMessageFormAsync',
        'displayNewAppointmentFormAsync',
      ],
    });
    await shows(outlook, offered);
  });
});
