import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchFlags } from './chromium.ts';
import { axeFaults, frameOf, type Mailbox, openMailbox, wholeInvite } from './declare-page.ts';

/** Declaring by mail between two mailboxes, each in a browser profile of its own. */

const sam = 'Sam Officer <sam.officer@westmarch.gov.uk>';
const grace = 'Grace Manager <grace.manager@westmarch.gov.uk>';
/** Where pictures go, for people to look at; none are taken where it is not named. */
const pictures = process.env.PROBITY_PICTURES;

let browser: Browser;
let contexts: BrowserContext[] = [];
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
});
afterAll(() => browser?.close());
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});

/** A mailbox in a new profile, with the pane as narrow as Outlook's are. */
async function mailboxOf(person: 'officer' | 'manager'): Promise<Mailbox> {
  const viewport = { width: 1200, height: 2000 };
  const context = await browser.newContext({ acceptDownloads: true, viewport });
  contexts.push(context);
  const query = person === 'manager' ? '/?as=manager#' : '/#';
  const mailbox = await openMailbox(context, inject('previewUrl'), wholeInvite, query);
  await mailbox.page.locator('iframe[title="Probity"]').evaluate((frame) => {
    if (frame instanceof HTMLElement) frame.style.width = '320px';
  });
  return mailbox;
}

const tab = ({ pane }: Mailbox, index: number) =>
  pane.getByRole('navigation').getByRole('button').nth(index).click();

/** The officer declares from the invite; gives the file that they attach. */
async function declared(mailbox: Mailbox): Promise<string> {
  const { pane } = mailbox;
  await tab(mailbox, 2);
  await pane.getByLabel('Manager’s name').fill('Grace Manager');
  await pane.getByLabel('Manager’s email address').fill('grace.manager@westmarch.gov.uk');
  await tab(mailbox, 0);
  await pane.getByRole('button', { name: 'Declare only' }).click();
  await pane.getByRole('heading', { level: 1, name: 'Declare hospitality' }).waitFor();
  return savedBy(mailbox, 'New message', () => pane.locator('button.primary').click());
}

/** Puts a message with this attachment into a mailbox, and opens it. */
async function arrives({ page }: Mailbox, from: string, to: string, attachment: string): Promise<void> {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    'Subject: A declaration',
    'Date: Sat, 21 Nov 2026 10:00:00 +0000',
    'Message-ID: <declaration@westmarch.gov.uk>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Please see the attachment.',
    '--part',
    'Content-Type: application/json; name=declaration.json',
    'Content-Disposition: attachment; filename=declaration.json',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(attachment)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '--part--',
    '',
  ];
  const buffer = Buffer.from(lines.join('\r\n'));
  await page
    .getByLabel('Mail or invite file')
    .setInputFiles({ name: 'declaration.eml', mimeType: 'message/rfc822', buffer });
}

/** Presses what opens a form; gives the file that is to be attached to it. */
async function savedBy({ page, pane }: Mailbox, form: string, press: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await press();
  const text = await readFile(await (await download).path(), 'utf8');
  await page.getByRole('region', { name: form, exact: true }).waitFor();
  await pane.getByText('Attach the file declaration.json', { exact: false }).waitFor();
  return text;
}

async function inOrder({ page }: Mailbox, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if (pictures !== undefined) {
      await mkdir(pictures, { recursive: true });
      const path = join(pictures, `${screen}-${colorScheme}.png`);
      await page.locator('iframe[title="Probity"]').screenshot({ path });
    }
    expect(await axeFaults(page), screen).toEqual([]);
  }
  const width = await frameOf(page).evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width, `${screen} is too wide`).toBeLessThanOrEqual(0);
}

describe('a declaration by mail', () => {
  it('goes to the manager, is noted, and comes back to the officer as noted', async () => {
    const officer = await mailboxOf('officer');
    const manager = await mailboxOf('manager');
    await arrives(manager, sam, grace, await declared(officer));
    await manager.pane.getByRole('heading', { name: 'Sam Officer sends you a declaration' }).waitFor();
    await manager.pane
      .getByText('It is the first from sam.officer@westmarch.gov.uk', { exact: false })
      .waitFor();
    await inOrder(manager, 'letter');
    await manager.pane.getByRole('button', { name: 'Refuse', exact: true }).click();
    await manager.pane.getByRole('button', { name: 'Refuse', exact: true }).click();
    await manager.pane.getByText('Write a sentence', { exact: false }).waitFor();
    await inOrder(manager, 'letter-refusing');
    await manager.pane.getByRole('button', { name: 'Not now' }).click();
    const answer = await savedBy(manager, 'Reply', () =>
      manager.pane.getByRole('button', { name: 'Note', exact: true }).click(),
    );
    await manager.pane.getByText('You noted it.').waitFor();
    await inOrder(manager, 'letter-noted');

    await arrives(officer, grace, sam, answer);
    await officer.pane
      .getByRole('heading', { name: 'Grace Manager has decided on your declaration' })
      .waitFor();
    expect(await officer.pane.getByText('not signed on this device', { exact: false }).count()).toBe(0);
    await inOrder(officer, 'letter-answer');
    await tab(officer, 1);
    await officer.pane.locator('.group button').first().getByText('Noted', { exact: false }).waitFor();
  });

  it('comes back with a question, which the officer answers', async () => {
    const officer = await mailboxOf('officer');
    const manager = await mailboxOf('manager');
    await arrives(manager, sam, grace, await declared(officer));
    await manager.pane.getByRole('button', { name: 'Ask a question' }).click();
    await manager.pane.getByLabel('Your question').fill('Who else was invited?');
    const question = await savedBy(manager, 'Reply', () =>
      manager.pane.getByRole('button', { name: 'Ask', exact: true }).click(),
    );
    await arrives(officer, grace, sam, question);
    await officer.pane.getByRole('button', { name: 'Open it in My declarations' }).click();
    await officer.pane.getByLabel('Your answer').fill('All the suppliers.');
    const answer = await savedBy(officer, 'Reply', () =>
      officer.pane.getByRole('button', { name: 'Send answer' }).click(),
    );
    await arrives(manager, sam, grace, answer);
    await manager.pane.getByRole('heading', { name: 'Sam Officer answers your question' }).waitFor();
    await manager.pane.getByText('All the suppliers.', { exact: false }).first().waitFor();
    await manager.pane.getByText('with the device known for sam.officer', { exact: false }).waitFor();
  });

  it('stands under Review, and is decided there with a message for the officer', async () => {
    const officer = await mailboxOf('officer');
    const manager = await mailboxOf('manager');
    await arrives(manager, sam, grace, await declared(officer));
    const { pane } = manager;
    await pane.getByRole('heading', { name: 'Sam Officer sends you a declaration' }).waitFor();
    await pane.getByRole('button', { name: 'Ask a question' }).click();
    await pane.getByLabel('Your question').fill('Who else was invited?');
    await savedBy(manager, 'Reply', () => pane.getByRole('button', { name: 'Ask', exact: true }).click());

    await pane
      .getByRole('navigation')
      .getByRole('button', { name: /^Review/ })
      .click();
    await pane.getByRole('button', { name: /^Asked/ }).click();
    await pane.locator('.queue button.entry').first().click();
    await pane.getByRole('heading', { name: 'What has happened' }).waitFor();
    await pane.getByText('“Who else was invited?”', { exact: false }).first().waitFor();
    expect(await pane.getByRole('button', { name: 'Pass on' }).count()).toBe(0);
    await inOrder(manager, 'review-by-mail');
    await pane.getByRole('button', { name: 'Refuse', exact: true }).click();
    await pane.locator('form textarea').fill('They bid for us.');
    const answer = await savedBy(manager, 'Reply', () => pane.locator('form button[type=submit]').click());
    await arrives(officer, grace, sam, answer);
    await officer.pane.getByText('They bid for us.', { exact: false }).first().waitFor();
  });

  it('is not taken where one character of it was changed, and says so', async () => {
    const officer = await mailboxOf('officer');
    const manager = await mailboxOf('manager');
    const text = await declared(officer);
    const changed = text.replace('Redbourne', 'Redbourme');
    expect(changed).not.toBe(text);
    await arrives(manager, sam, grace, changed);
    await manager.pane.getByRole('heading', { name: 'This declaration was not taken' }).waitFor();
    await manager.pane.getByText('The signature does not fit', { exact: false }).waitFor();
    expect(await manager.pane.getByRole('button', { name: 'Note', exact: true }).count()).toBe(0);
    await inOrder(manager, 'letter-changed');
  });
});
