import { Client } from 'pg';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { type MailServer, startMailServer } from '#test/register/letters/mail-server.ts';
import { launchFlags } from './chromium.ts';
import type { Mailbox } from './declare-page.ts';
import { type DeclareSite, startDeclareSite } from './declare-site.ts';
import { declare, emptyRegister, gift, openReview, reviewerAt } from './review-page.ts';

/** A decision reaches the officer twice: by the council's own mail server, and under "My declarations". */

const { officer } = westmarch.people;
const patience = { timeout: 150_000 };
/** What is due is looked for every minute. */
const byPost = { timeout: 90_000, interval: 500 };

let mail: MailServer;
let site: DeclareSite;
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  mail = await startMailServer();
  site = await startDeclareSite({ mailPort: mail.port });
  browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await mail?.close();
});
beforeEach(async () => {
  await emptyRegister(site);
  mail.taken.splice(0);
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

async function at(person: string): Promise<Mailbox> {
  const mailbox = await reviewerAt(browser, site, person);
  contexts.push(mailbox.context);
  return mailbox;
}

async function opened(what: string): Promise<Mailbox> {
  const mailbox = await at('Martin Yeo');
  await openReview(mailbox);
  await mailbox.pane.locator('.queue button.entry').filter({ hasText: what }).click();
  await mailbox.pane.getByRole('button', { name: 'Refuse', exact: true }).waitFor();
  return mailbox;
}

/** Letters wait a while for others to the same person, to go out as one: these need not. */
async function hurry(): Promise<void> {
  const client = new Client({ connectionString: site.register.administrator });
  await client.connect();
  await client.query("update letter set due_at = now() - interval '1 minute' where due_at > now()");
  await client.end();
}

/** The text of the letter to the officer, once one with these words was taken. */
async function letterWith(words: string): Promise<string> {
  const found = () =>
    mail.taken.find(({ to, mail: { text } }) => to[0]?.startsWith('alice.penrose@') && text?.includes(words));
  const hurried = async () => {
    await hurry();
    return found()?.mail.text ?? null;
  };
  await expect.poll(hurried, byPost).not.toBeNull();
  return found()?.mail.text ?? '';
}

const press = ({ pane }: Mailbox, name: string) => pane.getByRole('button', { name, exact: true }).click();

describe('a decision', patience, () => {
  it('with conditions tells the officer what to do now, and stands with them in My declarations', async () => {
    const id = await declare(site, officer, gift('A hamper', 'Fernleigh Foods'));
    const mailbox = await opened('hamper');
    await press(mailbox, 'Approve with conditions');
    await mailbox.pane.getByRole('checkbox').first().check();
    const condition = await mailbox.pane.locator('.indented textarea').first().inputValue();
    await mailbox.pane.locator('form button[type=submit]').click();

    const letter = await letterWith('approved');
    expect(letter).toContain('with one condition. Open it and read what they are before you go ahead.');
    expect(letter).toContain(id);
    // The letter names neither the gift nor the giver nor the condition: mail is read by others.
    expect(letter).not.toContain('hamper');

    const theirs = await at('Alice Penrose');
    await theirs.pane
      .getByRole('navigation')
      .getByRole('button', { name: /^My declarations/ })
      .click();
    await theirs.pane.getByText('Fernleigh Foods', { exact: false }).first().click();
    await theirs.pane.getByText(condition, { exact: false }).first().waitFor();
  });

  it('and a question reach the officer in plain words; the answer marks the row', async () => {
    await declare(site, officer, gift('A lamp', 'Fernleigh Foods'));
    const mailbox = await opened('lamp');
    await press(mailbox, 'Ask a question');
    await mailbox.page.keyboard.type('Was it for the team?');
    await press(mailbox, 'Ask');
    await letterWith('question');

    const theirs = await at('Alice Penrose');
    await theirs.pane
      .getByRole('navigation')
      .getByRole('button', { name: /^My declarations/ })
      .click();
    await theirs.pane.getByText('Fernleigh Foods', { exact: false }).first().click();
    await theirs.pane.getByText('Was it for the team?', { exact: false }).first().waitFor();
    await theirs.pane.getByLabel('Your answer').fill('For all of us.');
    await press(theirs, 'Send answer');

    await openReview(mailbox);
    const row = mailbox.pane.locator('.queue button.entry').filter({ hasText: 'lamp' });
    await expect
      .poll(async () => {
        await mailbox.pane.getByRole('button', { name: 'To decide', exact: false }).first().click();
        return (await row.count()) > 0 ? row.textContent() : '';
      }, byPost)
      .toContain('Answered: “For all of us.”');
    await row.click();
    await mailbox.pane.getByText('You asked: “Was it for the team?”').waitFor();
    await mailbox.pane.getByText('Alice Penrose answered: “For all of us.”').waitFor();
    await press(mailbox, 'Refuse');
    await mailbox.page.keyboard.type('Give it back, please.');
    await mailbox.pane.locator('form button[type=submit]').click();
    expect(await letterWith('refused')).toContain('Open it to read the reason');
  });
});
